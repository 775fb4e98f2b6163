import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { ensureBrowser } from './findBrowser.ts';
import { median } from './median.ts';
import { serveSite } from '../../src/tools/serve.ts';
import { say } from './say.ts';

/** As a middling phone against this machine. */
export const SLOWDOWN = 4;
/** Slow 4G: round trip in milliseconds, bytes a second. */
const SLOW_4G = { latency: 400, throughput: (1.6 * 1024 * 1024) / 8 };
export const QUERIES = [
  'mediation',
  'paralegals',
  'grazing',
  'cooperative',
  'checkpoint',
  'héritage',
];

/** The explorer of a built site in Chromium, slowed down: clicks, counts, queries, and a first visit. */
export async function benchExplorer(directory: string, name: string): Promise<void> {
  const { server, address } = await serveSite({ directory, base: '/', port: 0 });
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    await benchFirstVisit(browser, address, name);
    await benchClicks(browser, address, name);
    await benchQueries(browser, address, name);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function openSlowly(
  browser: Browser,
  network: boolean,
): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await session.send('Network.enable');
  if (network) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: SLOW_4G.latency,
      downloadThroughput: SLOW_4G.throughput,
      uploadThroughput: SLOW_4G.throughput,
    });
  }
  return { page, session };
}

/** How long until a filter can be chosen, and what was transferred until then. */
async function benchFirstVisit(browser: Browser, address: string, name: string): Promise<void> {
  const seconds: number[] = [];
  let bytes = 0;
  for (let run = 0; run < 3; run += 1) {
    const { page, session } = await openSlowly(browser, true);
    bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const start = performance.now();
    await page.goto(`${address}outcomes/`, { waitUntil: 'commit' });
    await page.locator('.filters input').first().waitFor();
    seconds.push((performance.now() - start) / 1000);
    await page.close();
  }
  say(
    `${name}, first visit on slow 4G: filterable after ${median(seconds).toFixed(2)} s ` +
      `(median of ${seconds.length}), ${Math.round(bytes / 1000)} kB transferred until then, nothing compressed by the server`,
  );
}

/** From a click on a filter to the next paint, as the browser itself measures it (Event Timing). */
async function benchClicks(browser: Browser, address: string, name: string): Promise<void> {
  const { page } = await openSlowly(browser, false);
  await page.goto(`${address}outcomes/`);
  await page.locator('.filters input').first().waitFor();
  await page.evaluate(() => {
    const store = window as unknown as { events: number[] };
    store.events = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === 'click') store.events.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const boxes = page.locator('.filter[open] .filter__value:not(.is-zero) input');
  const count = Math.min(12, await boxes.count());
  const painted: number[] = [];
  for (let index = 0; index < count * 2; index += 1) {
    await timeNextResults(page);
    await boxes.nth(index % count).click();
    painted.push(await page.evaluate(() => (window as unknown as Timing).results));
    await page.waitForTimeout(150);
  }
  const { events, recounts } = await page.evaluate(() => ({
    events: (window as unknown as { events: number[] }).events,
    recounts: performance.getEntriesByName('recount').map(({ duration }) => duration),
  }));
  say(
    `${name}, filter click to next paint, ${SLOWDOWN}× slower: 75th percentile ${quantile(events, 0.75)} ms, ` +
      `median ${median(events)} ms of ${events.length} clicks over 16 ms; to its results painted: 75th percentile ` +
      `${Math.round(quantile(painted, 0.75))} ms, median ${Math.round(median(painted))} ms; recount: 75th percentile ` +
      `${quantile(recounts, 0.75).toFixed(1)} ms, median ${median(recounts).toFixed(1)} ms`,
  );
  await page.close();
}

/** From a query to its painted results, and the longest time the page could not answer. */
async function benchQueries(browser: Browser, address: string, name: string): Promise<void> {
  for (const query of QUERIES) {
    const { page } = await openSlowly(browser, false);
    await page.goto(`${address}outcomes/`);
    await page.locator('.filters input').first().waitFor();
    // The first query starts Pagefind; what a reader feels most is every one after it.
    const first = await ask(page, 'zebra');
    const { milliseconds, longest } = await ask(page, query);
    const shown = await page.locator('.explorer__count').textContent();
    say(
      `${name}, query “${query}” (${shown ?? ''}), ${SLOWDOWN}× slower: ${Math.round(milliseconds)} ms to painted results, ` +
        `longest task ${Math.round(longest)} ms; the query before it, which starts the search: ${Math.round(first.milliseconds)} ms, longest task ${Math.round(first.longest)} ms`,
    );
    await page.close();
  }
}

/** From a question, as if it had been pasted and sent, to its painted results, in milliseconds. */
export async function search(page: Page, query: string): Promise<number> {
  await page.locator('.explorer .search-form__input').fill(query);
  return page.evaluate(async () => {
    const explorer = document.querySelector<HTMLElement>('outcome-explorer');
    const start = performance.now();
    document.querySelector<HTMLFormElement>('.explorer form')?.requestSubmit();
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (explorer?.dataset['state'] === 'ready') resolve();
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    return performance.now() - start;
  });
}

/** The same with the longest task of the page until shortly after. */
export async function ask(
  page: Page,
  query: string,
): Promise<{ milliseconds: number; longest: number }> {
  await page.evaluate(() => {
    const store = window as unknown as { tasks: number[]; observer: PerformanceObserver };
    store.tasks = [];
    store.observer = new PerformanceObserver((list) => {
      store.tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    store.observer.observe({ type: 'longtask' });
  });
  const milliseconds = await search(page, query);
  await page.waitForTimeout(300);
  const longest = await page.evaluate(() => {
    const store = window as unknown as { tasks: number[]; observer: PerformanceObserver };
    store.observer.disconnect();
    return Math.max(0, ...store.tasks);
  });
  return { milliseconds, longest };
}

interface Timing {
  /** From the next click to the paint of its results, in milliseconds. */
  results: Promise<number>;
}

/** Begins to wait for a click, and then for the frame that has its results. */
async function timeNextResults(page: Page): Promise<void> {
  await page.evaluate(() => {
    const explorer = document.querySelector<HTMLElement>('outcome-explorer');
    (window as unknown as Timing).results = new Promise((resolve) => {
      const begin = ({ timeStamp }: Event): void => {
        const look = (): void => {
          if (explorer?.dataset['state'] !== 'ready') requestAnimationFrame(look);
          // After the next frame, which is the one that has them.
          else
            requestAnimationFrame(() => {
              setTimeout(() => {
                resolve(performance.now() - timeStamp);
              });
            });
        };
        setTimeout(look);
      };
      addEventListener('click', begin, { once: true, capture: true });
    });
  });
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
