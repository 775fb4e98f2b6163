import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { getLedger, listFiles, runBuild, withoutVitest } from './sites.ts';

/** What became of a build. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** Two contents that differ in a record, and the sites they give. */
export interface TwoSites {
  readonly contents: readonly [string, string];
  /** By content: what `digestSite` gives of its site. */
  readonly digests: readonly [string, string];
}

export function makeTwoSites(root: string): TwoSites {
  const contents = ['a', 'b'].map((name) => path.join(root, `content-${name}`)) as [string, string];
  for (const content of contents) cpSync('content', content, { recursive: true });
  const [file = ''] = readdirSync(path.join(contents[1], 'outcomes'));
  const text = readFileSync(path.join(contents[1], 'outcomes', file), 'utf8');
  writeFileSync(
    path.join(contents[1], 'outcomes', file),
    `---\ntitle: Another headline\n---\n${text}`,
  );
  const digests = contents.map((content) => {
    const { status, output } = runBuild(content, `${content}-site`);
    if (status !== 0) throw new Error(output);
    return digestSite(`${content}-site`);
  }) as [string, string];
  return { contents, digests };
}

/** Two folders of three files, and the sites that a release without Astro makes of them. */
export async function makeTwoSmallSites(root: string): Promise<TwoSites> {
  const contents = ['a', 'b'].map((name) => path.join(root, `content-${name}`)) as [string, string];
  const digests = contents.map(async (content) => {
    mkdirSync(content);
    for (const name of ['index.html', 'page.html', 'style.css'])
      writeFileSync(path.join(content, name), `${path.basename(content)}: ${name}`);
    const { status, output } = await startBuild(content, `${content}-site`, { script: SMALL });
    if (status !== 0) throw new Error(output);
    return digestSite(`${content}-site`);
  });
  return { contents, digests: (await Promise.all(digests)) as [string, string] };
}

/** A release without Astro. */
export const SMALL = 'tests/support/releaseSmall.ts';

/** Says every path and byte of a site in short; `absent` where there is none. */
export function digestSite(directory: string): string {
  if (!existsSync(directory)) return 'absent';
  const hash = createHash('sha256');
  for (const file of listFiles(directory)) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(path.join(directory, file)));
  }
  return hash.digest('hex');
}

/** What builds left beside a site. */
export function listLeftovers(target: string): string[] {
  return readdirSync(path.dirname(target)).filter((name) =>
    name.startsWith(`${path.basename(target)}.`),
  );
}

/** A build that may be killed after so many milliseconds, or meets a fault of the disk. */
export function startBuild(
  content: string,
  target: string,
  {
    killAfter,
    fault,
    script = 'scripts/build.ts',
    environment = {},
    options = [],
  }: {
    killAfter?: number;
    fault?: object;
    script?: string;
    environment?: Readonly<Record<string, string>>;
    options?: readonly string[];
  } = {},
): Promise<Ended> {
  const disk = pathToFileURL(path.resolve('tests/support/faultyDisk.ts')).href;
  const child = spawn(process.execPath, [script, ...options], {
    env: {
      ...withoutVitest(process.env),
      CONTENT_DIR: content,
      OUT_DIR: target,
      LEDGER: getLedger(content, target),
      ...environment,
      ...(fault === undefined
        ? {}
        : { FAULT: JSON.stringify(fault), NODE_OPTIONS: `--import=${disk}` }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) => {
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, output });
    });
  });
}
