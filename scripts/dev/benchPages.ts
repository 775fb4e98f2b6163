import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { serveSite } from '../../src/tools/serve.ts';
import { ensureBrowser } from './findBrowser.ts';
import { median } from './median.ts';
import { say } from './say.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const RUNS = 3;
const FLAGS = '--headless --no-sandbox --disable-gpu --disable-dev-shm-usage';

/**
 * `node scripts/dev/benchPages.ts SITE [PAGE …]`: what Lighthouse says of pages of a built site as a phone loads
 * them, the median of three runs; without pages the home page, an outcome, the figures and the explorer.
 * The server compresses nothing, so most hosts do better. Lighthouse is fetched by `npx` and is no part of the project.
 */
const browser = ensureBrowser();
const [directory = 'dist', ...asked] = process.argv.slice(2);
const { server, address } = await serveSite({ directory, base: '/', port: 0 });
try {
  for (const page of asked.length > 0 ? asked : listPages()) await benchPage(page);
} finally {
  server.closeAllConnections();
  server.close();
}

/** One page of each kind whose speed is promised. */
function listPages(): string[] {
  const outcomes = path.join(directory, 'outcomes');
  const outcome = readdirSync(outcomes).find(
    (name) => name !== 'page' && existsSync(path.join(outcomes, name, 'index.html')),
  );
  const own = outcome === undefined ? [] : [`outcomes/${outcome}/`];
  return ['', ...own, 'evidence/', 'outcomes/'];
}

async function benchPage(page: string): Promise<void> {
  const reports: Report[] = [];
  for (let run = 0; run < RUNS; run += 1) reports.push(await judge(page));
  const scores = reports.map(({ categories }) =>
    Math.round((categories.performance.score ?? 0) * 100),
  );
  const middle = (audit: string): string =>
    `${Math.round(median(reports.map(({ audits }) => audits[audit]?.numericValue ?? 0)))}`;
  say(
    `/${page}: performance ${median(scores)} (${scores.join(', ')}); largest paint ${middle('largest-contentful-paint')} ms, ` +
      `blocked ${middle('total-blocking-time')} ms, ${middle('total-byte-weight')} bytes`,
  );
}

/** What is read of Lighthouse’s report. */
interface Report {
  readonly categories: { readonly performance: { readonly score: number | null } };
  readonly audits: Readonly<Partial<Record<string, { readonly numericValue?: number }>>>;
}

async function judge(page: string): Promise<Report> {
  const options = ['--output=json', '--only-categories=performance', '--quiet'];
  const child = spawn(
    'npx',
    ['--yes', LIGHTHOUSE, `${address}${page}`, ...options, `--chrome-flags=${FLAGS}`],
    {
      env: { ...process.env, CHROME_PATH: browser },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  return JSON.parse(await text(child.stdout)) as Report;
}
