import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { parseFragment } from '../../src/fragment/parseFragment.ts';
import { readOutcome } from '../../src/outcome/readOutcome.ts';
import { readProgramme } from '../../src/programme/readProgramme.ts';
import { publish } from '../../src/publication/publish.ts';
import { complain, PROCESS_IO } from '../../src/tools/command.ts';
import { synthesise } from '../../src/tools/synthesise/synthesise.ts';
import { writeSynthetic } from '../../src/tools/synthesise/writeSynthetic.ts';
import { benchCommand } from './benchCommand.ts';
import { benchDev } from './benchDev.ts';
import { benchExplorer } from './benchExplorer.ts';
import { benchSearch } from './benchSearch.ts';
import { median } from './median.ts';
import { comparePeers } from './peers/comparePeers.ts';
import { say } from './say.ts';
import { writeCsv, writeWorkbook } from './spreadsheets.ts';

/**
 * `npm run bench`: the figures of docs/benchmarks.md, on synthetic outcomes of about 5 kB.
 * `npm run bench -- --quick` leaves out the builds; `npm run bench -- --peers` compares whole builds
 * with those of other site generators and does nothing else (`peers/comparePeers.ts`), and
 * `npm run bench -- --search` measures the search of sites in three languages (`benchSearch.ts`).
 */
const USAGE =
  'Usage: npm run bench -- [--quick], or --peers [--large] [--count N] [--pairs N], ' +
  'or --search [--part size|slow|later|judged] [--count N] [--site FOLDER]';
const COUNT = 10_000;
const RUNS = 5;

const root = mkdtempSync(path.join(tmpdir(), 'outcome-atlas-bench-'));
const argv = process.argv.slice(2);
try {
  if (argv.includes('--peers')) await comparePeers(argv, root);
  else if (argv.includes('--search')) await benchSearch(argv, root);
  else await benchOurs(argv);
} catch (error) {
  if (!isUsageError(error)) throw error;
  complain(PROCESS_IO, `${error.message}\n${USAGE}`);
  process.exitCode = 2;
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Whether an option is not known, or lacks its value. */
function isUsageError(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

async function benchOurs(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: 'boolean', default: false } },
  });
  benchCommands();
  const content = path.join(root, 'content');
  writeLongContent(content, COUNT);
  benchPipeline(content);
  for (const count of [600, 5000]) {
    const edited = path.join(root, `edited-${count}`);
    writeLongContent(edited, count);
    await benchDev(edited);
  }
  if (!values.quick) {
    for (const count of [600, COUNT]) {
      benchBuild(count);
      benchProof(count);
      await benchExplorer(path.join(root, `site-${count}`), String(count));
    }
  }
}

/** Outcomes with twice as many sentences as a demonstration’s. */
function writeLongContent(folder: string, count: number): void {
  writeSynthetic(folder, synthesise(count, 1, { length: 2 }), {});
}

/** The commands that write or read a whole content folder. */
function benchCommands(): void {
  const getCorpus = (run: number): string => path.join(root, `synthetic-${run}`);
  const count = String(COUNT);
  benchCommand(`synthesise --count ${count}`, 'synthesise', (run) => [
    '--count',
    count,
    '--out',
    getCorpus(run),
  ]);
  benchCommand(`check of those ${count}`, 'check', () => [getCorpus(0)]);

  const rows = readRows(path.join(getCorpus(0), 'outcomes'));
  for (const [name, bytes] of [
    ['harvest.xlsx', writeWorkbook(rows)],
    ['harvest.ods', writeWorkbook(rows, 'ods')],
    ['harvest.csv', writeCsv(rows)],
  ] as const) {
    const file = path.join(root, name);
    writeFileSync(file, bytes);
    benchCommand(`init of ${count} rows (${name})`, 'init', (run) => [
      ...[file, '--yes', '--out', path.join(root, `proposed-${name}-${run}`)],
    ]);
    benchCommand(`import of ${count} rows (${name})`, 'import', (run) => {
      const content = path.join(root, `${name}-${run}`);
      mkdirSync(content);
      copyFileSync(path.join(getCorpus(0), 'programme.md'), path.join(content, 'programme.md'));
      return [file, '--out', content];
    });
  }
}

/** A folder of fragments as the rows of a spreadsheet, headers first. */
function readRows(folder: string): string[][] {
  const fragments = readdirSync(folder).map((file) =>
    parseFragment(readFileSync(path.join(folder, file), 'utf8')),
  );
  return [
    fragments[0]?.fields.map(({ header }) => header) ?? [],
    ...fragments.map(({ fields }) => fields.map(({ value }) => value)),
  ];
}

/** Parse, read and gate in one process; and the same with the reading of the files. */
function benchPipeline(content: string): void {
  const folder = path.join(content, 'outcomes');
  const texts = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const { programme } = readProgramme(readFileSync(path.join(content, 'programme.md'), 'utf8'));
  if (programme === undefined) throw new Error('The synthetic programme cannot be read.');
  const size = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  say(`${COUNT} fragments of ${Math.round(size)} characters on average`);

  measure('parse, read and gate', () => {
    let published = 0;
    for (const text of texts) {
      const { outcome } = readOutcome(parseFragment(text), programme);
      if (outcome !== undefined && publish(outcome, programme).published) published += 1;
    }
    return published;
  });
  measure('loadCollection (with reading the files)', () => loadCollection(content).outcomes.length);
}

/** The whole build as a publisher runs it, of about so many public outcomes, and what came of it. */
function benchBuild(count: number): void {
  const content = path.join(root, `content-${count}`);
  const target = path.join(root, `site-${count}`);
  // About one in nine is withheld.
  writeLongContent(content, Math.round(count * 1.12));
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: target,
      SITE_URL: 'https://atlas.example',
      LEDGER: path.join(root, `ledger-${count}.json`),
    },
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  const files = readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(target, file)).isFile(),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(target, file)).size, 0);
  const pages = files.filter((file) => /^outcomes[\\/](?!page)[^\\/]+[\\/]index\.html$/.test(file));
  const weights = pages.map((file) => gzipSync(readFileSync(path.join(target, file))).length);
  say(
    `build of ${count}: ${seconds.toFixed(1)} s (${((seconds * 1000) / count).toFixed(2)} ms an outcome), ` +
      `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB; outcome page (HTML, gzip): median ` +
      `${median(weights)} bytes, largest ${Math.max(...weights)}`,
  );
  say(
    `  sitemap-0.xml: ${gzipSync(readFileSync(path.join(target, 'sitemap-0.xml'))).length} bytes (gzip)`,
  );
  const packed = files.filter((file) =>
    /^explorer[\\/].*(?:columns|ids|cards-0)\.bin$|outcomes\.bin$/.test(file),
  );
  for (const file of packed) say(`  ${file}: ${statSync(path.join(target, file)).size} bytes`);
}

/** The proof over what `benchBuild` built, read afresh as a publisher runs it. */
function benchProof(count: number): void {
  process.env['CONTENT_DIR'] = path.join(root, `content-${count}`);
  process.env['OUT_DIR'] = path.join(root, `site-${count}`);
  benchCommand(`verify of the site of ${count}`, 'verify', () => []);
  delete process.env['CONTENT_DIR'];
  delete process.env['OUT_DIR'];
}

function measure(name: string, run: () => number): void {
  const times: number[] = [];
  let result = 0;
  for (let index = 0; index <= RUNS; index += 1) {
    const start = performance.now();
    result = run();
    // The first run warms up.
    if (index > 0) times.push(performance.now() - start);
  }
  const usual = median(times);
  say(
    `${name}: median ${Math.round(usual)} ms of ${RUNS} runs (${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))}), ` +
      `${((usual * 1000) / COUNT).toFixed(1)} µs a fragment, ${result} published`,
  );
}
