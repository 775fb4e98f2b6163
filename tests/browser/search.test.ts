import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, openPage, openSite } from '../support/browserSession.ts';
import { readIds, search, showAll } from '../support/searchResults.ts';

let browser: Browser;
let real: Awaited<ReturnType<typeof openSite>>;
let synthetic: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  browser = await launchBrowser();
  real = await openSite(inject('real'));
  synthetic = await openSite(inject('synthetic'));
});
afterAll(async () => {
  await browser.close();
  real.close();
  synthetic.close();
});

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
    const { page, close } = await openPage(browser);
    expect(await search(page, real.address, query)).toBe(`1 outcome with “${query}” in its id`);
    expect(await readIds(page)).toEqual(['SCC-DRC2312/CIV002']);
    await close();
  });

  test('of eighty, the whole id finds its one outcome and a part of it all that hold it', async () => {
    const records = inject('records').filter(({ isWithheld }) => !isWithheld);
    const { page, close } = await openPage(browser);
    const [first] = records;
    await search(page, synthetic.address, first?.id ?? '');
    expect(await readIds(page)).toEqual([first?.id]);
    const withPart = records.filter(({ id }) => id.includes('/CIV0')).map(({ id }) => id);
    expect(await search(page, synthetic.address, '/civ0')).toContain(`${withPart.length} outcomes`);
    await showAll(page);
    expect((await readIds(page)).toSorted()).toEqual(withPart.toSorted());
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
      .locator('.search-results .card a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
    const slug = (inject('records')[3]?.id ?? '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    expect(links).toEqual([`/evidence-base/outcomes/${slug}/`]);
    await close();
  });

  test('the texts can be searched as well', async () => {
    const { page, close } = await openPage(browser);
    await search(page, real.address, 'CIV002');
    await page.getByRole('button', { name: 'Search the texts for “CIV002” too' }).click();
    await page.getByText('1 outcome for “CIV002”').waitFor();
    await close();
  });
});

describe('search for words', () => {
  // Pagefind would answer with “Na” and “La”, which stand in the text.
  test.for(['Nairobi', 'land rights', 'nothingatall'])(
    '%s, which no text has, finds none',
    async (query) => {
      const { page, faults, close } = await openPage(browser);
      expect(await search(page, real.address, query)).toBe(`No outcome for “${query}”.`);
      expect(await page.locator('.search-results .card').count()).toBe(0);
      expect(faults).toEqual([]);
      await close();
    },
  );

  test.for(['WHRD', 'rehash'])('%s, the beginning of a word, finds the word', async (query) => {
    const { page, close } = await openPage(browser);
    expect(await search(page, real.address, query)).toBe(`1 outcome for “${query}”`);
    await close();
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
    const { page, faults, close } = await openPage(browser);
    expect(await search(page, real.address, query)).toMatch(/^1 outcome for/);
    expect(await page.locator('.card__excerpt mark').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('accents that only the text has', async () => {
    const french = inject('records').filter(({ isWithheld }, at) => at % 13 === 5 && !isWithheld);
    const { page, close } = await openPage(browser);
    expect(await search(page, synthetic.address, 'uele-exemple')).toContain(
      `${french.length} outcome`,
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
      /^No outcome/,
    );
    expect(await page.getByText('Try fewer or other words').isVisible()).toBe(true);
    expect(
      await page.locator('.search-results').getByRole('link', { name: 'Countries' }).isVisible(),
    ).toBe(true);
    await close();
  });

  test('the announced number is the number of cards, over all batches', async () => {
    const { page, close } = await openPage(browser);
    const status = await search(page, synthetic.address, 'synthetic');
    const announced = Number(/^\d+/.exec(status)?.[0]);
    expect(announced).toBeGreaterThan(20);
    expect(await page.locator('.search-results .card').count()).toBe(20);
    await page.locator('.search-results__more').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelectorAll('.search-results .card').length > 20,
    );
    const focused = await page.evaluate(() => {
      const cards = [...document.querySelectorAll('.search-results .card')];
      return cards.findIndex((card) => card.contains(document.activeElement));
    });
    expect(focused).toBe(20);
    await showAll(page);
    expect(await page.locator('.search-results .card').count()).toBe(announced);
    await close();
  });

  test('hostile queries are shown, not run', async () => {
    const { page, faults, close } = await openPage(browser);
    const query = '<img src=x onerror=alert(1)> "';
    await search(page, synthetic.address, query);
    expect(await page.locator('.search-results img').count()).toBe(0);
    expect(await page.locator('.search-results__status').textContent()).toContain('<img src=x');
    expect(faults).toEqual([]);
    await close();
  });
});

describe('the address of a search', () => {
  test('holds the query; back and forward work; clearing brings the list back', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${synthetic.address}outcomes/`);
    const box = page.getByRole('searchbox');
    await box.fill('council');
    await box.press('Enter');
    await page.getByText(/outcomes? for “council”/).waitFor();
    expect(new URL(page.url()).search).toBe('?q=council');
    await box.fill('mediators');
    await box.press('Enter');
    await page.getByText(/outcomes? for “mediators”/).waitFor();
    await page.goBack();
    await page.getByText(/outcomes? for “council”/).waitFor();
    expect(await box.inputValue()).toBe('council');
    await page.getByRole('link', { name: 'Back to all outcomes' }).click();
    await page.getByText('Newest first').waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('.search-results').isVisible()).toBe(false);
    await close();
  });

  test('every page leads its query to the results page', async () => {
    const { page, close } = await openPage(browser);
    for (const from of ['', 'about/', 'countries/', 'no/such/page/']) {
      await page.goto(`${synthetic.address}${from}`);
      await page.getByRole('searchbox').fill('council');
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.getByText(/outcomes? for “council”/).waitFor();
      expect(new URL(page.url()).pathname).toBe('/evidence-base/outcomes/');
    }
    await close();
  });
});

describe('when the search cannot run', () => {
  test.for([
    ['the WASM does not arrive', '**/*.pagefind'],
    ['Pagefind does not arrive', '**/pagefind.js'],
    ['the index does not arrive', '**/pagefind-entry.json*'],
  ] as const)('%s, the reader is told and led to the lists', async ([, pattern]) => {
    const { page, close } = await openPage(browser);
    await page.route(pattern, (route) => route.abort());
    await search(page, real.address, 'REHASHEMA');
    await page.getByText('The search could not start').waitFor();
    await page.locator('.search-results').getByRole('link', { name: 'Countries' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Countries');
    await close();
  });

  test('a broken WASM is told as well, and trying again works once it is whole', async () => {
    const { page, close } = await openPage(browser);
    await page.route('**/wasm.*.pagefind', (route) => route.fulfill({ body: 'not WebAssembly' }));
    await search(page, real.address, 'REHASHEMA');
    await page.getByText('The search could not start').waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('1 outcome for “REHASHEMA”').waitFor();
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

describe('what must not change or mislead', () => {
  test('a link within the page keeps the results that are shown', async () => {
    const { page, close } = await openPage(browser);
    await search(page, synthetic.address, 'council');
    await page.locator('.search-results__more').click();
    const cards = page.locator('.search-results ol > li');
    await expect.poll(() => cards.count()).toBeGreaterThan(20);
    const before = await cards.count();
    await page.locator('.skip').evaluate((link: HTMLElement) => {
      link.click();
    });
    await page.waitForURL('**#content');
    await page.waitForTimeout(500);
    expect(await cards.count()).toBe(before);
    await close();
  });

  test('a connection that was lost is not told as “no outcome”', async () => {
    const { page, close } = await openPage(browser);
    await search(page, synthetic.address, 'zzzzqqqq');
    await page.context().setOffline(true);
    await page.locator('#outcomes-search').fill('council');
    await page.locator('#outcomes-search').press('Enter');
    await expect
      .poll(() => page.locator('.search-results__status').textContent())
      .toBe('The search could not start in this browser or on this connection.');
    await close();
  });
});
