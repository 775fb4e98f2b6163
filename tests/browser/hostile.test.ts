import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLISHABLE } from '../hostile/hostileFragments.ts';
import { launchBrowser, openPage, openSite } from '../support/browserSession.ts';
import { openExplorer, whenReady } from '../support/explorerPage.ts';
import { FIXTURES } from '../support/fixtureProgramme.ts';
import { createTemporaryFolder, listFiles, runBuild } from '../support/sites.ts';

const root = createTemporaryFolder('hostile');
const site = { content: `${root}/content`, directory: `${root}/site`, base: '/', url: undefined };
let browser: Browser;
let served: Awaited<ReturnType<typeof openSite>>;

beforeAll(async () => {
  mkdirSync(`${site.content}/outcomes`, { recursive: true });
  const programme = readFileSync(new URL('programme.md', FIXTURES), 'utf8');
  writeFileSync(`${site.content}/programme.md`, programme);
  for (const [at, { text }] of PUBLISHABLE.entries())
    writeFileSync(`${site.content}/outcomes/${at}.txt`, text);
  const { status, output } = runBuild(site.content, site.directory);
  if (status !== 0) throw new Error(output);
  browser = await launchBrowser();
  served = await openSite(site);
}, 300_000);

afterAll(async () => {
  await browser.close();
  served.close();
  rmSync(root, { recursive: true });
});

/** A page at the width of a phone that notes whatever of the content was run, asked for or wrong. */
async function openWatched(): Promise<{
  page: Page;
  faults: string[];
  close: () => Promise<void>;
}> {
  const opened = await openPage(browser, { viewport: { width: 360, height: 640 } });
  const { page, faults } = opened;
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(served.address) && !url.startsWith('blob:') && !url.startsWith('data:'))
      faults.push(`request: ${url}`);
  });
  return opened;
}

/** What a page must never say of itself. */
async function inspect(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.scrollWidth;
    return [
      ...('hacked' in window ? ['hacked'] : []),
      ...(width > innerWidth ? [`${width} px wide`] : []),
    ];
  });
}

/** The page of an earlier id leads on at once, and only to an outcome of this site. */
function isMoved(file: string): boolean {
  const html = readFileSync(path.join(site.directory, file), 'utf8');
  const [, target] = /<meta http-equiv="refresh" content="([^"]*)">/.exec(html) ?? [];
  if (target !== undefined) expect(target).toMatch(/^0; url=\/outcomes\/[^/]+\/$/);
  return target !== undefined;
}

describe('a site of hostile outcomes', () => {
  test('every page is there, runs nothing, asks nobody and stays within the screen', async () => {
    const { page, faults, close } = await openWatched();
    const pages = listFiles(site.directory).filter(
      (file) => file.endsWith('index.html') && !/\/page\/\d+\//.test(file),
    );
    expect(readdirSync(path.join(site.directory, 'outcomes')).length).toBeGreaterThan(
      PUBLISHABLE.length,
    );
    // Pages of one kind differ in their text alone, so of the many index pages every twentieth is opened.
    const opened = pages.filter(
      (file, at) => /^(?:outcomes|evidence)\//.test(file) || at % 20 === 0,
    );
    const found: string[] = [];
    for (const file of opened.filter((each) => !isMoved(each))) {
      const address = file
        .slice(0, -'index.html'.length)
        .split('/')
        .map(encodeURIComponent)
        .join('/');
      await page.goto(`${served.address}${address}`, { waitUntil: 'load' });
      found.push(...(await inspect(page)).map((fault) => `${file}: ${fault}`));
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  }, 400_000);

  test('list, table, filters, chips and search show it as text', async () => {
    const { page, faults, close } = await openWatched();
    const found: string[] = [];
    const visit = async (query: string): Promise<void> => {
      await openExplorer(page, `${served.address}outcomes/?${query}`);
      found.push(...(await inspect(page)).map((fault) => `?${query}: ${fault}`));
    };
    const columns = ['social-actor', 'scale', 'objective', 'country', 'change-type'];
    const table = `view=table&${columns.map((name) => `columns=${name}`).join('&')}`;
    for (const number of [2, 3, 4, 5, 6]) {
      await visit(`page=${number}`);
      await visit(`${table}&page=${number}`);
    }
    await visit('view=figures');
    for (const axes of ['country', 'social-actor', 'scale'])
      await visit(`view=figures&axes=${axes}&axes=objective`);
    for (const query of [
      'script',
      'hacked',
      'onerror',
      'constructor',
      '__proto__',
      'override',
      '"toString"',
    ])
      await visit(`q=${encodeURIComponent(query)}`);
    for (const key of [
      '__proto__',
      'constructor',
      'toString',
      '<script>',
      '../x',
      '%00',
      '\u202Ex',
    ])
      for (const name of ['country', key, 'sort', 'view', 'page', 'columns'])
        await visit(`${encodeURIComponent(name)}=${encodeURIComponent(key)}`);
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  }, 400_000);

  test('a value that is chosen becomes a chip with its text', async () => {
    const { page, faults, close } = await openWatched();
    await page.setViewportSize({ width: 1280, height: 800 });
    await openExplorer(page, `${served.address}outcomes/`);
    const labels = page.locator('.filter').first().locator('.filter__value');
    const count = Math.min(12, await labels.count());
    for (let at = 0; at < count; at += 1) {
      const text = (await labels.nth(at).locator('.filter__label').textContent()) ?? '';
      await labels.nth(at).getByRole('checkbox').click();
      await whenReady(page);
      expect(await page.locator('.chip').last().textContent()).toContain(text.trim());
      await page.locator('.chip').last().click();
      await whenReady(page);
    }
    expect(await inspect(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  }, 120_000);
});
