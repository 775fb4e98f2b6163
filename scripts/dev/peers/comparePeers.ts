import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { synthesise } from '../../../src/tools/synthesise/synthesise.ts';
import { writeSynthetic } from '../../../src/tools/synthesise/writeSynthetic.ts';
import { say } from '../say.ts';
import { listContenders, type Contender } from './contenders.ts';
import { describeMachine, formatComparison, type Build, type Result } from './formatComparison.ts';
import { measureProcess } from './measureProcess.ts';

/** Public outcomes: a demonstration, a large programme, and with `--large` more than anybody has. */
const COUNTS = [600, 10_000];
const LARGE = 100_000;
/** How often each builds; the largest takes hours. */
const TURNS = 3;
const LARGE_TURNS = 1;
/** Node's own limit is too low for the records of the largest. */
const PREPARING_HEAP = '--max-old-space-size=12000';
/** Of the synthetic fragments about one in nine is withheld. */
const FRAGMENTS_PER_OUTCOME = 1.12;

/**
 * `npm run bench -- --peers [--large] [--count N] [--pairs N]`: whole builds of the same public
 * outcomes by us, by Hugo with Pagefind and by Eleventy with Pagefind, in turns, as tables for
 * docs/benchmarks.md. `--large` adds 100,000 outcomes, `--count` measures only so many, `--pairs`
 * says how many turns. What is missing is said, and the rest is measured.
 */
export async function comparePeers(argv: readonly string[], root: string): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      peers: { type: 'boolean' },
      large: { type: 'boolean', default: false },
      count: { type: 'string' },
      pairs: { type: 'string' },
    },
  });
  const counts =
    values.count === undefined
      ? [...COUNTS, ...(values.large ? [LARGE] : [])]
      : [readNumber('count', values.count)];
  const turns = values.pairs === undefined ? undefined : readNumber('pairs', values.pairs);
  const { versions, missing } = listContenders(root);
  say(`${describeMachine(versions)}\n`);
  if (missing.length > 0) say(`Missing, and so not measured: ${missing.join(', ')}.\n`);
  for (const count of counts) {
    const folder = path.join(root, `peers-${count}`);
    await compare(folder, count, turns ?? (count < LARGE ? TURNS : LARGE_TURNS));
    rmSync(folder, { recursive: true, force: true });
  }
}

function readNumber(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new Error(`--${name} takes a whole number, 1 or more.`);
  return number;
}

async function compare(folder: string, count: number, turns: number): Promise<void> {
  const content = path.join(folder, 'content');
  writeSynthetic(content, synthesise(Math.round(count * FRAGMENTS_PER_OUTCOME), 1), {});
  const outcomes = await writePeersApart(content, folder);
  const { contenders } = listContenders(folder);
  const results = contenders.map(({ name }): Result & { builds: Build[] } => ({
    name,
    builds: [],
  }));
  const failed = new Set<string>();
  for (let turn = 1; turn <= turns; turn += 1) {
    for (const [index, contender] of contenders.entries()) {
      const { name } = contender;
      if (failed.has(name)) continue;
      const build = await measureBuild(contender);
      if (typeof build === 'string') {
        failed.add(name);
        say(`${name} failed and is not built again:\n${build}\n`);
      } else {
        results[index]?.builds.push(build);
        const [seconds, cpuSeconds] = [build.seconds.toFixed(1), build.cpuSeconds.toFixed(1)];
        say(
          `${outcomes} outcomes, turn ${turn} of ${turns}, ${name}: ${seconds} s (processor ${cpuSeconds} s)`,
        );
      }
    }
  }
  say(`\n${formatComparison(outcomes, results)}\n`);
}

/** In another process, so that its memory is free for what is measured. */
async function writePeersApart(content: string, folder: string): Promise<number> {
  const script = path.join(import.meta.dirname, 'preparePeers.ts');
  const { isSuccessful, output } = await measureProcess({
    command: process.execPath,
    args: [PREPARING_HEAP, script, content, folder],
  });
  if (!isSuccessful) throw new Error(`The records could not be written:\n${output}`);
  return Number(output);
}

/** A build into a folder that is not there, or why it failed. */
async function measureBuild({ site, build, indexing }: Contender): Promise<Build | string> {
  rmSync(site, { recursive: true, force: true });
  // What the last one wrote goes to the disk before this one starts; where there is no such command, it does not.
  spawnSync('sync');
  const parts: Awaited<ReturnType<typeof measureProcess>>[] = [];
  for (const program of build) {
    const part = await measureProcess(program);
    if (!part.isSuccessful) return part.output;
    parts.push(part);
  }
  let indexed = parts.at(-1)?.seconds ?? 0;
  if (indexing !== undefined) {
    const alone = await measureProcess(indexing);
    if (!alone.isSuccessful) say(`Indexing alone failed:\n${alone.output}\n`);
    indexed = alone.isSuccessful ? Number(alone.output) : Number.NaN;
  }
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(path.join(site, file)))
    .filter((file) => file.isFile());
  return {
    seconds: sum(parts.map(({ seconds }) => seconds)),
    cpuSeconds: sum(parts.map(({ cpuSeconds }) => cpuSeconds ?? Number.NaN)),
    peakBytes: Math.max(...parts.map(({ peakBytes }) => peakBytes ?? Number.NaN)),
    indexingSeconds: indexed,
    files: files.length,
    bytes: sum(files.map(({ size }) => size)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
