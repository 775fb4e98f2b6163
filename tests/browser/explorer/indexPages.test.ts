import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { PAGE_SIZE } from '../../../src/paging/listPages.ts';
import { openBrowser, openPage } from '../../support/browserSession.ts';
import { countByHand, filterByHand } from '../../support/countByHand.ts';
import {
  chooseValue,
  excludeValue,
  openExplorer,
  readAllIds,
  readChips,
  readCounts,
  readIds,
  readSentence,
  typeQuery,
  whenReady,
} from '../../support/explorerPage.ts';

const site = inject('demonstration');
const { outcomes } = loadCollection(site.content);
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('on an index page', () => {
  test.for([
    ['countries/lebanon/', 'Country', 'Lebanon'],
    ['countries/not-recorded/', 'Country', 'Not recorded'],
    ['harvests/harvest-2/page/2/', 'Harvest', 'harvest 2'],
    ['years/2024/', 'Year', '2024'],
    ['objectives/more-equal-gender-roles/', 'Specific objective', 'More equal gender roles'],
    ['change-types/policy-change/', 'Type of change', 'Policy change'],
    ['change-types/policy-change-budget/', 'Type of change', 'Budget'],
  ] as const)('%s: the list of that value is narrowed', async ([path, facet, value]) => {
    const own = { [facet]: [value] };
    const all = filterByHand(outcomes, { include: own });
    const { page, faults, close } = await openPage(browser);
    await openExplorer(page, `${site.address}${path}`);
    const before = await readIds(page);
    const question = {
      include: { ...own, Language: ['English'] },
      exclude: { 'Significance rating': ['low'] },
    };
    await chooseValue(page, 'Language', 'English');
    await excludeValue(page, 'Significance rating', 'low');
    const expected = filterByHand(outcomes, question);
    expect(await readSentence(page)).toContain(`${expected.length} of ${all.length} outcome`);
    const { [facet]: fixed, ...counts } = countByHand(outcomes, question);
    expect(fixed?.[value]).toBe(expected.length);
    expect(await readCounts(page)).toEqual(counts);
    const address = new URL(page.url());
    expect(address.pathname).toBe(`/${path.replace(/page\/\d+\/$/, '')}`);
    expect(address.search).toBe('?language=en&significance-rating=-low');
    expect(await readAllIds(page)).toEqual(expected.map(({ id }) => id));

    // The way back leads to the page as it was.
    await openExplorer(page, `${site.address}${path}`);
    await chooseValue(page, 'Language', 'English');
    await page.goBack();
    await page.locator('.explorer__static').waitFor();
    expect(await readIds(page)).toEqual(before);
    expect(await readChips(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('a search finds what the value has, by word and by id', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, `${site.address}countries/dr-congo/`);
    await page.getByRole('searchbox', { name: 'Search within these outcomes' }).waitFor();
    const own = { Country: ['DR Congo'] };
    const all = filterByHand(outcomes, { include: own });
    const expected = filterByHand(outcomes, { include: own, query: 'curfew' });
    await typeQuery(page, 'curfew');
    expect(await readSentence(page)).toBe(
      `${expected.length} of ${all.length} outcomes with “curfew”`,
    );
    expect((await readAllIds(page)).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());

    const [inside] = all;
    const [outside] = filterByHand(outcomes, { include: { Country: ['Kenya'] } });
    await typeQuery(page, inside?.id ?? '');
    expect(await readIds(page)).toEqual([inside?.id]);
    await typeQuery(page, outside?.id ?? '');
    expect(await readIds(page)).toEqual([]);
    expect(await readSentence(page)).toMatch(/^0 of/);
    await close();
  });

  test('everything else of the address works as on the list of all', async () => {
    const { page, close } = await openPage(browser);
    const address = `${site.address}harvests/harvest-2/`;
    await openExplorer(page, `${address}?view=table&sort=country&page=2&scale=nowhere`);
    expect(await page.locator('.explorer__unknown').textContent()).toContain('Scale: nowhere');
    expect(await readIds(page)).toHaveLength(PAGE_SIZE);
    expect(await page.locator('.explorer__pager [aria-current]').textContent()).toBe('2');
    await page.locator('.explorer__pager').getByRole('link', { name: 'Next' }).click();
    await whenReady(page);
    expect(page.url()).toBe(`${address}?sort=country&view=table&page=3`);
    await close();
  });
});
