import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load, type CheerioAPI } from 'cheerio';

/** A site built for the tests. */
export interface BuiltSite {
  readonly content: string;
  readonly directory: string;
  readonly base: string;
  readonly url: string | undefined;
}

export function createTemporaryFolder(name: string): string {
  return mkdtempSync(path.join(tmpdir(), `outcome-atlas-${name}-`));
}

/** Runs the build command as a publisher would, and returns what it said. */
export function runBuild(
  content: string,
  directory: string,
  environment: Readonly<Record<string, string>> = {},
  options: readonly string[] = [],
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...options], {
    encoding: 'utf8',
    env: {
      ...withoutVitest(process.env),
      CONTENT_DIR: content,
      OUT_DIR: directory,
      LEDGER: getLedger(content, directory),
      ...environment,
    },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, output: `${stdout}${stderr}` };
}

/** The ledger of a site of the tests, beside it: one for each content, so that no test sees what another built. */
export function getLedger(content: string, directory: string): string {
  return path.join(path.dirname(directory), `${path.basename(content)}-ledger.json`);
}

/** The test runner's own variables would make the build a test build. */
export function withoutVitest(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const foreign =
    /^(?:VITEST|VITE_|TEST$|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|SITE_URL$|BASE_PATH$|OUT_DIR$|CONTENT_DIR$|LEDGER$)/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !foreign.test(name)));
}

/** Every file below a folder, with `/` between folders, in order. */
export function listFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(directory, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();
}

/** The bytes of a published file as text; Pagefind's packed parts are unpacked. */
export function readPublished(directory: string, file: string): string {
  const bytes = readFileSync(path.join(directory, file));
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
}

export function loadPage(site: BuiltSite, page: string): CheerioAPI {
  return load(readFileSync(path.join(site.directory, page, 'index.html'), 'utf8'));
}

/** White space folded, as a reader sees it. */
export function foldSpace(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
