import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PAGE_SIZE } from '../../src/explorer/listPages.ts';
import { openBrowser, openPage, openSite } from '../support/browserSession.ts';
import {
  openExplorer,
  readAllIds,
  readIds,
  readSentence,
  search,
  typeQuery,
  whenReady,
} from '../support/explorerPage.ts';

let browser: Browser;
let real: Awaited<ReturnType<typeof openSite>>;
let synthetic: Awaited<ReturnType<typeof openSite>>;
/** An explorer of the real outcome into which one question after another is typed. */
let reader: Awaited<ReturnType<typeof openPage>>;
beforeAll(async () => {
  browser = await openBrowser();
  real = await openSite(inject('real'));
  synthetic = await openSite(inject('synthetic'));
  reader = await openPage(browser);
  await openExplorer(reader.page, `${real.address}outcomes/`);
});
afterAll(async () => {
  expect(reader.faults).toEqual([]);
  await browser.close();
  real.close();
  synthetic.close();
});

/** Types a question into an open explorer, and returns what the page says it found. */
async function ask(page: Page, query: string): Promise<string> {
  await typeQuery(page, query);
  return readSentence(page);
}

describe('search for an id', () => {
  test.for([
    'SCC-DRC2312/CIV002',
    'scc-drc2312/civ002',
    'CIV002',
    'civ002',
    'DRC2312',
    'scc-drc2312-civ002',
    '2312/CIV',
  ])('%s finds the outcome', async (query) => {
    const { page } = reader;
    expect(await ask(page, query)).toBe(`1 outcome with “${query}”`);
    await page.getByText(`1 outcome with “${query}” in its id.`, { exact: true }).waitFor();
    expect(await readIds(page)).toEqual(['SCC-DRC2312/CIV002']);
  });

  test('of eighty, the whole id finds its one outcome and a part of it all that hold it', async () => {
    const records = inject('records').filter(({ isWithheld }) => !isWithheld);
    const { page, close } = await openPage(browser);
    const [first] = records;
    await search(page, synthetic.address, first?.id ?? '');
    expect(await readIds(page)).toEqual([first?.id]);
    const withPart = records.filter(({ id }) => id.includes('/CIV0')).map(({ id }) => id);
    expect(await search(page, synthetic.address, '/civ0')).toBe(
      `${withPart.length} of ${records.length} outcomes with “/civ0”`,
    );
    await page
      .getByText(`${withPart.length} outcomes with “/civ0” in their id.`, { exact: true })
      .waitFor();
    expect((await readAllIds(page)).toSorted()).toEqual(withPart.toSorted());
    // A list of ids is a list of outcomes to share and to print, in its own order.
    const listed = withPart.slice(0, 12).toReversed();
    await search(page, synthetic.address, listed.join(' '));
    expect(await readIds(page)).toEqual(listed);
    await close();
  });

  test('a withheld id is found nowhere', async () => {
    const withheld = inject('records').find(({ isWithheld }) => isWithheld);
    const { page, close } = await openPage(browser);
    await search(page, synthetic.address, withheld?.id ?? '');
    expect(await readIds(page)).not.toContain(withheld?.id);
    await close();
  });

  test('an earlier id finds the outcome that had it', async () => {
    const { page, close } = await openPage(browser);
    await search(page, synthetic.address, 'demo-old/004');
    const links = await page
      .locator('.explorer__results .card a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
    const slug = (inject('records')[3]?.id ?? '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    expect(links).toEqual([`/evidence-base/outcomes/${slug}/`]);
    await close();
  });

  test('the texts can be searched as well', async () => {
    const { page, close } = await openPage(browser);
    await search(page, real.address, 'CIV002');
    await page.getByRole('button', { name: 'Search the texts for “CIV002” too' }).click();
    await page.getByText('in its id').waitFor({ state: 'hidden' });
    await whenReady(page);
    expect(await readSentence(page)).toBe('1 outcome with “CIV002”');
    expect(await readIds(page)).toEqual(['SCC-DRC2312/CIV002']);
    await close();
  });
});

describe('search for words', () => {
  // Pagefind would answer with “Na” and “La”, which stand in the text.
  test.for(['Nairobi', 'nothingatall'])('%s, which no text has, finds none', async (query) => {
    const { page } = reader;
    expect(await ask(page, query)).toBe(`0 of 1 outcome with “${query}”`);
    expect(await readIds(page)).toEqual([]);
  });

  test('land rights, of which a text has one word, finds it and says so', async () => {
    const { page } = reader;
    expect(await ask(page, 'land rights')).toBe('1 outcome with “land rights”');
    await page.getByText('No outcome has all of these words').waitFor();
    expect(await ask(page, 'digital security')).toBe('1 outcome with “digital security”');
    expect(await page.getByText('all of these words').isVisible()).toBe(false);
  });

  test('a mistyped word is answered with none, and the nearest words are offered with their counts', async () => {
    const { page } = reader;
    expect(await ask(page, 'trainning')).toBe('0 of 1 outcome with “trainning”');
    await page.getByRole('button', { name: 'training (1)' }).click();
    await page.locator('.explorer__sentence').getByText('with “training”').waitFor();
    expect(await page.locator('#explorer-search').inputValue()).toBe('training');
  });

  test.for(['WHRD', 'rehash'])('%s, the beginning of a word, finds the word', async (query) => {
    const { page } = reader;
    expect(await ask(page, query)).toBe(`1 outcome with “${query}”`);
    expect(await readIds(page)).toEqual(['SCC-DRC2312/CIV002']);
  });

  test.for([
    ['without the accents of the text', 'uele'],
    ['with the accents of the text', 'Uélé'],
    ['in another case', 'BITLOCKER'],
    ['inflected', 'trainings'],
    ['the number of a phrase', '"mini-training for 9 WHRDs"'],
    ['a phrase in typographic quotes', '“digital security management”'],
    ['a phrase and a word', '“digital security” Maniema'],
  ] as const)('%s: %s', async ([, query]) => {
    const { page } = reader;
    expect(await ask(page, query)).toBe(`1 outcome with “${query}”`);
    await page.locator('.card__excerpt mark').first().waitFor();
  });

  test('accents that only the text has', async () => {
    const french = inject('records').filter(({ isWithheld }, at) => at % 13 === 5 && !isWithheld);
    const { page, close } = await openPage(browser);
    expect(await search(page, synthetic.address, 'uele-exemple')).toMatch(
      new RegExp(`^${french.length} of`),
    );
    expect((await readIds(page)).toSorted()).toEqual(french.map(({ id }) => id).toSorted());
    await close();
  });

  test('a word of one record finds that record; a word of a withheld one finds it not', async () => {
    const { page, close } = await openPage(browser);
    const shown = inject('records').find(({ isWithheld }) => !isWithheld);
    const withheld = inject('records').find(({ isWithheld }) => isWithheld);
    await search(page, synthetic.address, `"${shown?.marker ?? ''}"`);
    expect(await readIds(page)).toEqual([shown?.id]);
    await search(page, synthetic.address, `"${withheld?.marker ?? ''}"`);
    expect(await readIds(page)).toEqual([]);
    await close();
  });

  test('a phrase is not its words in another order', async () => {
    const { page, close } = await openPage(browser);
    expect(await search(page, real.address, '"security digital management"')).toMatch(
      /^0 of 1 outcome/,
    );
    expect(
      await page.locator('.list__empty', { hasText: 'Try fewer or other words' }).isVisible(),
    ).toBe(true);
    await close();
  });

  test('the announced number is the number of cards, over all pages', async () => {
    const { page, close } = await openPage(browser);
    const sentence = await search(page, synthetic.address, 'synthetic');
    const announced = Number(/^(?:All )?(\d+)/.exec(sentence)?.[1]);
    expect(announced).toBeGreaterThan(PAGE_SIZE);
    expect(await readIds(page)).toHaveLength(PAGE_SIZE);
    const all = await readAllIds(page);
    expect(all).toHaveLength(announced);
    expect(new Set(all).size).toBe(announced);
    await close();
  });

  test('hostile queries are shown, not run', async () => {
    const { page, faults, close } = await openPage(browser);
    const query = '<img src=x onerror=alert(1)> "';
    await search(page, synthetic.address, query);
    expect(await page.locator('outcome-explorer img').count()).toBe(0);
    expect(await readSentence(page)).toContain('<img src=x');
    expect(await page.locator('[data-chip="q"]').textContent()).toContain('<img src=x');
    expect(faults).toEqual([]);
    await close();
  });
});

describe('the address of a search', () => {
  test('holds the query; back and forward work; clearing brings the list back', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${synthetic.address}outcomes/`);
    const box = page.getByRole('combobox', { name: 'Search the outcomes' });
    const sentence = page.locator('.explorer__sentence');
    await box.fill('council');
    await box.press('Enter');
    await sentence.getByText('with “council”').waitFor();
    expect(new URL(page.url()).search).toBe('?q=council');
    await box.fill('mediators');
    await box.press('Enter');
    await sentence.getByText('with “mediators”').waitFor();
    await page.goBack();
    await sentence.getByText('with “council”').waitFor();
    expect(await box.inputValue()).toBe('council');
    await page.goForward();
    await sentence.getByText('with “mediators”').waitFor();
    expect(await box.inputValue()).toBe('mediators');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await sentence.getByText('with “mediators”').waitFor({ state: 'detached' });
    await page.locator('.explorer__static').waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await box.inputValue()).toBe('');
    expect(await page.locator('.explorer__results').isVisible()).toBe(false);
    await close();
  });

  test('every page leads its query to the results page', async () => {
    const { page, close } = await openPage(browser);
    for (const from of ['', 'about/', 'countries/', 'no/such/page/']) {
      await page.goto(`${synthetic.address}${from}`);
      const form = page.locator('form[role="search"]');
      await form.getByRole('searchbox').fill('council');
      await form.getByRole('button', { name: 'Search', exact: true }).click();
      await page.locator('.explorer__sentence').getByText('with “council”').waitFor();
      expect(new URL(page.url()).pathname).toBe('/evidence-base/outcomes/');
    }
    await close();
  });
});

describe('when the search cannot run', () => {
  test('the reader is told and led to the lists', async () => {
    const { page, close } = await openPage(browser);
    await page.route('**/*.pagefind*', (route) => route.abort());
    await search(page, real.address, 'REHASHEMA');
    await page.getByText('The text search could not start').waitFor();
    // Nothing is said of a word that nobody could look for.
    expect(await readSentence(page)).toBe('1 outcome');
    await page.getByRole('link', { name: 'Countries' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Countries');
    await close();
  });

  test('a broken WASM is told as well, and trying again works once it is whole', async () => {
    const { page, close } = await openPage(browser);
    await page.route('**/wasm.*.pagefind*', (route) => route.fulfill({ body: 'not WebAssembly' }));
    await search(page, real.address, 'REHASHEMA');
    await page.getByText('The text search could not start').waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.explorer__sentence').getByText('with “REHASHEMA”').waitFor();
    expect(await readSentence(page)).toBe('1 outcome with “REHASHEMA”');
    await close();
  });

  test('an id is found without Pagefind', async () => {
    const { page, close } = await openPage(browser);
    await page.route('**/pagefind/**', (route) => route.abort());
    await search(page, real.address, 'CIV002');
    expect(await readIds(page)).toEqual(['SCC-DRC2312/CIV002']);
    await close();
  });
});

describe('what a question loads', () => {
  /** The files of the search and of cards that the page and its worker ask for, without what is hashed in their names. */
  const watch = (page: Page): Set<string> => {
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const [file] = /(?:pagefind\/.*|cards-\d+\.bin)$/.exec(pathname) ?? [];
      if (file !== undefined) asked.add(file.replace(/unknown[-_][\da-f]{7,}/, '…'));
    });
    return asked;
  };
  const NEEDED = [
    'cards-0.bin',
    'pagefind/index/….pf_index',
    'pagefind/outcomes.bin',
    'pagefind/pagefind-worker.js',
    'pagefind/pagefind.….pf_meta',
    'pagefind/wasm.unknown-1.6.0.pagefind',
  ];

  test('in an address it loads six files for its results and no more, but excerpts of what is on the screen', async () => {
    const { page, close } = await openPage(browser);
    const asked = watch(page);
    await page.goto(`${synthetic.address}outcomes/?q=council`);
    await whenReady(page);
    expect([...asked].filter((file) => !file.includes('/texts/')).toSorted()).toEqual(NEEDED);
    await close();
  });

  test('without one nothing of the search is loaded before the box is used', async () => {
    const { page, close } = await openPage(browser);
    const asked = watch(page);
    await openExplorer(page, `${synthetic.address}outcomes/`);
    await page.waitForLoadState('networkidle');
    expect([...asked]).toEqual([]);
    const worker = page.waitForRequest(/pagefind-worker/);
    await page.locator('.explorer .search-form__input').focus();
    await worker;
    await close();
  });
});

describe('what must not change or mislead', () => {
  test('a link within the page keeps the results that are shown', async () => {
    const { page, close } = await openPage(browser);
    await search(page, synthetic.address, 'synthetic');
    await page.locator('.explorer__pager').getByRole('link', { name: 'Next' }).click();
    await whenReady(page);
    const before = await readIds(page);
    await page
      .locator('.skip')
      .first()
      .evaluate((link: HTMLElement) => {
        link.click();
      });
    await page.waitForURL('**#content');
    await page.waitForTimeout(500);
    await whenReady(page);
    expect(await readIds(page)).toEqual(before);
    await close();
  });

  test('a connection that was lost is not told as “no outcome”', async () => {
    const { page, close } = await openPage(browser);
    await search(page, synthetic.address, 'zzzzqqqq');
    await page.context().setOffline(true);
    const box = page.getByRole('combobox', { name: 'Search the outcomes' });
    await box.fill('council');
    await box.press('Enter');
    await page.getByText('The text search could not start').waitFor();
    expect(await readSentence(page)).not.toContain('council');
    await close();
  });
});
