import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { PUBLISHABLE } from '../hostile/hostileFragments.ts';
import { openBrowser, openPage, openSite } from '../support/browserSession.ts';
import { openExplorer, typeQuery, whenReady } from '../support/explorerPage.ts';
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
  browser = await openBrowser();
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

/** What the pages of harmless outcomes are made of: `element`, `element attribute` and, for scripts, `script src=…`. */
function listShapes(directory: string, file: string): Set<string> {
  const $ = load(readFileSync(path.join(directory, file), 'utf8'));
  const shapes = new Set<string>();
  for (const element of $('*').toArray()) {
    if (!('attribs' in element)) continue;
    shapes.add(element.name);
    for (const [name, value] of Object.entries(element.attribs)) {
      shapes.add(`${element.name} ${name}`);
      if (URLS.has(name)) shapes.add(`${element.name} ${name}=${findScheme(value)}`);
    }
    if (element.name === 'script') shapes.add(describeScript($(element).text(), element.attribs));
  }
  return shapes;
}

/** What a script is known by: data by its type, if it can be read as such, and anything else by its length. */
function describeScript(text: string, { type }: Record<string, string>): string {
  if (type !== 'application/ld+json') return `script of ${text.length} characters`;
  return `data about ${typeof JSON.parse(text) === 'object' ? 'a thing' : text}`;
}

/** What harmless texts may have too, but the synthetic ones have not: line breaks, addresses, many pages of a list, a year that is not clear, a text that runs from right to left, a name of a harvest in no language. */
const NOT_IN_SYNTHETIC = [
  ...['br', 'a href=http:', 'li aria-hidden', 'dd lang'],
  ...['article dir', 'header dir', 'bdi lang', 'bdi dir'],
];
const URLS = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href']);

/** `https:`, `//` for another host, or nothing for an address within the site. */
function findScheme(value: string): string {
  return /^\s*(?:[a-z][a-z\d+.-]*:|\/\/)/i.exec(value)?.[0].trim().toLowerCase() ?? '';
}

/** Addresses of the pages that are opened: of each numbered kind of text every eighth, and all others, which try the layout. */
function listSample(): string[] {
  const { fileOf } = loadCollection(site.content);
  return [...fileOf].flatMap(([{ slug }, file]) => {
    const at = Number(/(\d+)\.txt$/.exec(file)?.[1]);
    const isNumbered = /\d$/.test(PUBLISHABLE[at]?.name ?? '');
    return isNumbered && at % 8 > 0 ? [] : [`outcomes/${slug}/`];
  });
}

describe('a site of hostile outcomes', () => {
  test('every page is made of what pages of harmless outcomes are made of', () => {
    const harmless = inject('synthetic');
    const known = new Set([
      ...NOT_IN_SYNTHETIC,
      ...listFiles(harmless.directory)
        .filter((file) => file.endsWith('.html'))
        .flatMap((file) => [...listShapes(harmless.directory, file)]),
    ]);
    const pages = listFiles(site.directory).filter((file) => file.endsWith('.html'));
    expect(readdirSync(path.join(site.directory, 'outcomes')).length).toBeGreaterThan(
      PUBLISHABLE.length,
    );
    const found = pages.flatMap((file) =>
      [...listShapes(site.directory, file)]
        .filter((shape) => !known.has(shape))
        .map((shape) => `${file}: ${shape}`),
    );
    expect(found).toEqual([]);
    expect(pages.filter(isMoved)).not.toEqual([]);
  });

  test('of each kind of text one page is opened: it runs nothing, asks nobody and stays within the screen', async () => {
    const { page, faults, close } = await openWatched();
    const opened = [...listSample(), 'evidence/', 'countries/', 'change-types/', 'objectives/'];
    const found: string[] = [];
    for (const place of opened) {
      await page.goto(`${served.address}${place.split('/').map(encodeURIComponent).join('/')}`);
      found.push(...(await inspect(page)).map((fault) => `${place}: ${fault}`));
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  }, 120_000);

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
    // Of the facets with such texts only the scale is no axis of these figures by itself.
    await visit('view=figures&axes=scale&axes=country');
    await visit('q=script');
    for (const query of [
      'hacked',
      'onerror',
      'constructor',
      '__proto__',
      'override',
      '"toString"',
    ]) {
      await typeQuery(page, query);
      found.push(...(await inspect(page)).map((fault) => `${query}: ${fault}`));
    }
    for (const key of [
      '__proto__',
      'constructor',
      'toString',
      '<script>',
      '../x',
      '%00',
      '\u202Ex',
    ])
      await visit(
        ['country', key, 'sort', 'view', 'page', 'columns']
          .map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(key)}`)
          .join('&'),
      );
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  }, 400_000);

  test('a value that is chosen becomes a chip with its text', async () => {
    const { page, faults, close } = await openWatched();
    await page.setViewportSize({ width: 1280, height: 800 });
    await openExplorer(page, `${served.address}outcomes/`);
    const labels = page.locator('.filter').first().locator('.filter__value');
    const texts = (await labels.locator('.filter__label').allTextContents()).slice(0, 12);
    const chips = page.locator('.chip');
    for (const [at, text] of texts.entries()) {
      await labels.nth(at).getByRole('checkbox').click();
      await whenReady(page);
      // The value's text, once more than before: two values may look alike.
      const alike = texts.slice(0, at + 1).filter((each) => each.trim() === text.trim());
      const shown = (await chips.allTextContents()).filter((chip) => chip.trim() === text.trim());
      expect(shown, text).toHaveLength(alike.length);
    }
    expect(await chips.count()).toBe(texts.length);
    await chips.last().click();
    await whenReady(page);
    expect(await chips.count()).toBe(texts.length - 1);
    expect(await inspect(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  }, 120_000);
});
