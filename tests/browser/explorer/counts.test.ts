import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from '../../support/browserSession.ts';
import { countByHand, filterByHand, type Question } from '../../support/countByHand.ts';
import {
  chooseValue,
  excludeValue,
  openExplorer,
  readAllIds,
  readCounts,
  readSentence,
  typeQuery,
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

describe('the question that the explorer is made for', () => {
  const question: Question = {
    query: 'election',
    include: {
      'Significance rating': ['high'],
      Country: ['DR Congo', 'South Sudan'],
      Harvest: ['harvest 2'],
    },
    exclude: { 'Type of change': ['Safety and Security'] },
  };

  test('takes a word and four clicks on values from the page of the harvest', async () => {
    const expected = filterByHand(outcomes, question).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    const { page, faults, close } = await openPage(browser);
    await openExplorer(page, `${site.address}harvests/harvest-2/`);
    await typeQuery(page, 'election');
    await chooseValue(page, 'Country', 'DR Congo');
    await chooseValue(page, 'Country', 'South Sudan');
    await chooseValue(page, 'Significance rating', 'high');
    await excludeValue(page, 'Type of change', 'Safety and Security');
    const { Harvest: fixed, ...counts } = countByHand(outcomes, question);
    expect(fixed?.['harvest 2']).toBe(expected.length);
    expect(await readCounts(page)).toEqual(counts);
    const status = page.getByRole('status').filter({ hasText: 'outcomes' });
    await expect.poll(() => status.textContent()).toBe(`${expected.length} of 339 outcomes`);
    expect((await readAllIds(page)).toSorted()).toEqual(expected.toSorted());
    expect(await readSentence(page)).toBe(
      `${expected.length} of 339 outcomes with “election”; DR Congo or South Sudan; ` +
        'Significance rating: high; without “Safety and Security”',
    );
    expect(faults).toEqual([]);
    await close();
  });
});
