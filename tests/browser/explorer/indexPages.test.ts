import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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
  whenReady,
} from '../../support/explorerPage.ts';
import { readDemonstration } from '../../support/readDemonstration.ts';

const site = inject('demonstration');
const outcomes = readDemonstration();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** How many outcomes of a list are in view as a whole. Runs in the page. */
function countInView(): number {
  return [...document.querySelectorAll('.card')].filter((card) => {
    const { top, bottom, height } = card.getBoundingClientRect();
    return height > 0 && top >= 0 && bottom <= innerHeight;
  }).length;
}

describe('on an index page', () => {
  test('one link leads to the list, where a filtered address opens, and one to a comparison', async () => {
    const { page, faults, close } = await openPage(browser, {
      viewport: { width: 1366, height: 768 },
    });
    const kenya = `${site.address}countries/kenya/`;
    await openExplorer(page, kenya);
    expect(await page.getByRole('heading', { name: 'Beside the whole programme' }).count()).toBe(1);
    await page.getByRole('link', { name: /^To the list of/ }).click();
    expect(await page.evaluate(countInView)).toBeGreaterThanOrEqual(4);
    await openExplorer(page, `${kenya}?harvest=harvest-2`);
    expect(await page.evaluate(countInView)).toBeGreaterThanOrEqual(4);
    await page.setViewportSize({ width: 360, height: 780 });
    await openExplorer(page, `${kenya}?harvest=harvest-3`);
    expect(await page.evaluate(countInView)).toBeGreaterThanOrEqual(1);
    await page.getByRole('button', { name: 'Remove harvest 3' }).click();
    await whenReady(page);
    expect(await page.evaluate(countInView)).toBeGreaterThanOrEqual(1);

    await page.getByRole('link', { name: 'Compare with …' }).click();
    await page.getByLabel('Compare Kenya with').selectOption('Iraq');
    await page.getByRole('heading', { name: 'Iraq beside Kenya' }).waitFor();
    expect(new URL(page.url()).search).toBe('?country=iraq&country=kenya&compare=country');
    expect(faults).toEqual([]);
    await close();
  });

  test.for([
    ['harvests/harvest-2/page/2/', 'Harvest', 'harvest 2'],
    ['change-types/policy-change-budget/', 'Type of change', 'Budget'],
  ] as const)('%s: the list of that value is narrowed', async ([path, facet, value]) => {
    const own = { [facet]: [value] };
    const all = filterByHand(outcomes, { include: own });
    const { page, faults, close } = await openPage(browser);
    await openExplorer(page, `${site.address}${path}`);
    await page.getByRole('combobox', { name: 'Search within these outcomes' }).waitFor();
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
});
