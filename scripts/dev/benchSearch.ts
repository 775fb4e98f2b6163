import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright';
import { synthesise } from '../../src/tools/synthesise/synthesise.ts';
import { writeSynthetic } from '../../src/tools/synthesise/writeSynthetic.ts';
import { serveSite } from '../../src/tools/serve.ts';
import { ask, QUERIES, quantile, SLOWDOWN } from './benchExplorer.ts';
import { ensureBrowser } from './findBrowser.ts';
import { judgeQuestions } from './judgeQuestions.ts';
import { median } from './median.ts';
import { say } from './say.ts';
import { serveSlowly } from './slowLine.ts';

/** Slow 3G: round trip in milliseconds, bytes a second. */
const SLOW_3G = { latency: 400, throughput: 50_000 };
/** What is asked over that line: one word, two, and one of another language. */
const ASKED_SLOWLY = ['mediation', 'grazing checkpoint', 'héritage'];
/** For so long a reader has the box before the search goes out. */
const FOCUS_MS = 10_000;
const COUNTS = [600, 10_000];
const FRAGMENTS_PER_OUTCOME = 1.12;
/** What is judged, each question with the outcomes that it asks for. */
const JUDGED = 'tests/fixtures/search';

const PARTS = ['size', 'slow', 'later', 'judged'] as const;
type Part = (typeof PARTS)[number];

/**
 * `npm run bench -- --search [--part size|slow|later|judged] [--count N] [--site FOLDER]`: the search of sites in three languages,
 * in Chromium: how large it is, how long it takes over a slow line and on a slow machine, and what it finds. `--site` takes
 * a built site instead of building one, and a second one the same in one language, for `size`.
 */
export async function benchSearch(argv: readonly string[], root: string): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      search: { type: 'boolean' },
      part: { type: 'string', multiple: true },
      count: { type: 'string' },
      site: { type: 'string', multiple: true, default: [] },
    },
  });
  const parts = values.part ?? PARTS;
  const has = (part: Part): boolean => parts.some((each) => each === part);
  if (has('size') || has('slow') || has('later'))
    for (const count of values.count === undefined ? COUNTS : [Number(values.count)]) {
      const [given, one] = values.site;
      const site = given ?? buildIn(root, count, LANGUAGES);
      if (has('size')) compareSizes(site, one ?? buildIn(root, count, ''), count);
      await inBrowser(site, async (browser, address) => {
        if (has('slow')) await benchSlowly(browser, address, count);
        if (has('later')) await benchLater(browser, address, count);
      });
    }
  if (has('judged')) {
    const site = path.join(root, 'site-judged');
    build(JUDGED, site);
    await inBrowser(site, (browser, address) => judgeQuestions(browser, address, JUDGED));
  }
}

const LANGUAGES = 'languages: [fr, ar]\n';

/** A site of about so many public outcomes, with these lines in its programme. */
function buildIn(root: string, count: number, settings: string): string {
  const name = `${count}-${settings === '' ? 'one' : 'three'}`;
  const content = path.join(root, `content-${name}`);
  writeSynthetic(content, synthesise(Math.round(count * FRAGMENTS_PER_OUTCOME), 1), {});
  const programme = path.join(content, 'programme.md');
  writeFileSync(
    programme,
    readFileSync(programme, 'utf8').replace(/^language: .*\n/m, (line) => line + settings),
  );
  const site = path.join(root, `site-${name}`);
  build(content, site);
  return site;
}

function build(content: string, site: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: site, LEDGER: `${site}.json` },
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
}

async function inBrowser(
  directory: string,
  run: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  const { server, address } = await serveSite({ directory, base: '/', port: 0 });
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    await run(browser, address);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** What the search of three languages weighs beside that of one, WebAssembly apart, and the files of each language. */
function compareSizes(three: string, one: string, count: number): void {
  const [inThree, inOne] = [three, one].map((site) => {
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
      .map((name) => ({ name: name.replaceAll('\\', '/'), stat: statSync(path.join(site, name)) }))
      .filter(({ stat }) => stat.isFile());
    const index = files.filter(({ name }) => /^pagefind\/(?!.*wasm)/.test(name));
    const outcomes = files.filter(({ name }) => /^outcomes\/(?!page\/)[^/]+\/index/.test(name));
    const bytes = index.reduce((sum, { stat }) => sum + stat.size, 0);
    return { bytes, files: files.length, outcomes: outcomes.length };
  });
  if (inThree === undefined || inOne === undefined) return;
  say(
    `${count}, search index: ${Math.round(inThree.bytes / 1000)} kB in three languages, ${Math.round(inOne.bytes / 1000)} kB in one; ` +
      `files: ${inThree.files} and ${inOne.files}, so ` +
      `${((inThree.files - inOne.files) / 2 / inThree.outcomes).toFixed(2)} more for each of ${inThree.outcomes} outcomes and language`,
  );
}

/** Over the slow line: from Enter to results, and a link with a question from nothing. */
async function benchSlowly(browser: Browser, source: string, count: number): Promise<void> {
  const { server, address } = await serveSlowly(source, SLOW_3G);
  try {
    for (const query of ASKED_SLOWLY) {
      const asked = await openPage(browser, `${address}outcomes/`);
      await asked.locator('.filters input').first().waitFor();
      await asked.locator('.explorer .search-form__input').focus();
      await wait(FOCUS_MS);
      const { milliseconds } = await ask(asked, query);
      const shown = (await asked.locator('.explorer__count').textContent()) ?? '';
      await asked.close();

      const start = performance.now();
      const linked = await openPage(browser, `${address}outcomes/?q=${encodeURIComponent(query)}`);
      // In each frame: what Playwright waits for it looks for less and less often, up to half a second late.
      await linked.waitForFunction(
        () => document.querySelector<HTMLElement>('outcome-explorer')?.dataset['state'] === 'ready',
        undefined,
        { polling: 'raf' },
      );
      const cold = performance.now() - start;
      await linked.close();
      say(
        `${count}, slow 3G, “${query}” (${shown}): ${(milliseconds / 1000).toFixed(2)} s from Enter to results ` +
          `${FOCUS_MS / 1000} s after the focus; a link to it opened cold: ${(cold / 1000).toFixed(2)} s`,
      );
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** A page of a reader who was never here. */
async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address, { waitUntil: 'commit' });
  return page;
}

/** Searches after the first of a visit, on this machine and slowed down, and the longest time the page could not answer. */
async function benchLater(browser: Browser, address: string, count: number): Promise<void> {
  for (const rate of [1, SLOWDOWN]) {
    const page = await openPage(browser, `${address}outcomes/`);
    const session = await page.context().newCDPSession(page);
    await page.locator('.filters input').first().waitFor();
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await ask(page, 'zebra');
    const answers: { milliseconds: number; longest: number }[] = [];
    for (const query of [...QUERIES, ...ASKED_SLOWLY.slice(1)]) {
      const answer = await ask(page, query);
      answers.push(answer);
      say(
        `${count}, “${query}”, ${rate}× slower: ${Math.round(answer.milliseconds)} ms, longest task ` +
          `${Math.round(answer.longest)} ms (${(await page.locator('.explorer__count').textContent()) ?? ''})`,
      );
    }
    const times = answers.map(({ milliseconds }) => milliseconds);
    say(
      `${count}, later searches, ${rate}× slower: median ${Math.round(median(times))} ms, 75th percentile ` +
        `${Math.round(quantile(times, 0.75))} ms, most ${Math.round(Math.max(...times))} ms; longest task ` +
        `${Math.round(Math.max(...answers.map(({ longest }) => longest)))} ms`,
    );
    await page.close();
  }
}
