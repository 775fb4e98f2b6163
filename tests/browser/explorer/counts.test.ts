import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { openBrowser, openPage } from '../../support/browserSession.ts';
import { countByHand, filterByHand, type Question } from '../../support/countByHand.ts';
import {
  ask,
  chooseValue,
  excludeValue,
  openExplorer,
  readAllIds,
  readCounts,
  readSentence,
  typeQuery,
} from '../../support/explorerPage.ts';

const site = inject('demonstration');
const list = `${site.address}outcomes/`;
const { outcomes } = loadCollection(site.content);
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const QUESTIONS: readonly (readonly [name: string, question: Question])[] = [
  ['one value', { include: { Country: ['DR Congo'] } }],
  ['two values of a facet, either of which will do', { include: { Country: ['Iraq', 'Kenya'] } }],
  [
    'values of several facets, all of which must hold',
    { include: { Harvest: ['harvest 2'], Scale: ['Local'], 'Contribution rating': ['great'] } },
  ],
  ['a value excluded', { exclude: { 'Type of change': ['Safety and Security'] } }],
  [
    'two values of a facet excluded, and one included',
    {
      include: { 'Type of change': ['Capacity change'] },
      exclude: { 'Type of change': ['Gender', 'Budget'] },
    },
  ],
  ['years from and to', { years: [2022, 2023] }],
  [
    'years up to one, and a country excluded',
    { years: [undefined, 2022], exclude: { Country: ['DR Congo'] } },
  ],
  [
    'years from one, or not recorded',
    { years: [2024, undefined], include: { Year: ['Not recorded'] } },
  ],
  ['what is not recorded', { include: { 'Significance rating': ['Not recorded'] } }],
  [
    'what is recorded of two facets',
    { exclude: { Country: ['Not recorded'], Scale: ['Not recorded'] } },
  ],
  [
    'negative and unintended',
    { include: { Negative: ['Yes', 'Not recorded'] }, exclude: { Unintended: ['No'] } },
  ],
  [
    'the results framework, a language and a social actor',
    {
      include: {
        'Results framework': ['Outcome 1.1', 'Outcome 2.4'],
        Language: ['English', 'French'],
      },
      exclude: { 'Social actor': ['Media'] },
    },
  ],
  ['a word', { query: 'ceasefire' }],
  [
    'a word, values and an exclusion',
    {
      query: 'curfew',
      include: {
        Country: ['DR Congo', 'Lebanon'],
        'Specific objective': ['More equal gender roles', 'Less suppression of civic space'],
      },
      exclude: { 'Significance rating': ['low'] },
      years: [2022, undefined],
    },
  ],
  [
    'a word of another script and its language',
    { query: 'القضاة', include: { Language: ['Arabic'] } },
  ],
  ['what nothing fits', { include: { Country: ['Syria'], Language: ['French'] } }],
];

describe('counts, list, sentence and button agree with a count by hand', () => {
  test.for(QUESTIONS)('%s', async ([, question]) => {
    const expected = filterByHand(outcomes, question);
    const { page, faults, close } = await openPage(browser);
    await openExplorer(page, list);
    await ask(page, question);

    expect(await readCounts(page)).toEqual(countByHand(outcomes, question));
    const count = `${expected.length} of ${outcomes.length} outcomes`;
    expect(await page.getByRole('status').filter({ hasText: 'outcomes' }).textContent()).toBe(
      count,
    );
    expect((await readSentence(page)).startsWith(`${count} `)).toBe(true);
    const plural = expected.length === 1 ? 'outcome' : 'outcomes';
    expect(await page.locator('.explorer__show').textContent()).toBe(
      `Show ${expected.length} ${plural}`,
    );
    const ids = await readAllIds(page);
    const wanted = expected.map(({ id }) => id);
    // With a word the best come first; without, the newest, as on the static list.
    if (question.query === undefined) expect(ids).toEqual(wanted);
    else expect(ids.toSorted()).toEqual(wanted.toSorted());
    expect(faults).toEqual([]);
    await close();
  });

  test('before anything is chosen, they are those of all outcomes', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    expect(await readCounts(page)).toEqual(countByHand(outcomes, {}));
    await close();
  });
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
    const { page, close } = await openPage(browser);
    await openExplorer(page, `${site.address}harvests/harvest-2/`);
    await typeQuery(page, 'election');
    await chooseValue(page, 'Country', 'DR Congo');
    await chooseValue(page, 'Country', 'South Sudan');
    await chooseValue(page, 'Significance rating', 'high');
    await excludeValue(page, 'Type of change', 'Safety and Security');
    expect((await readAllIds(page)).toSorted()).toEqual(expected.toSorted());
    expect(await readSentence(page)).toBe(
      `${expected.length} of 339 outcomes with “election”; DR Congo or South Sudan; ` +
        'Significance rating: high; without “Safety and Security”',
    );
    await close();
  });

  test('and one click more from the list of all', async () => {
    const expected = filterByHand(outcomes, question);
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    await ask(page, question);
    expect(await readCounts(page)).toEqual(countByHand(outcomes, question));
    expect(await readAllIds(page)).toHaveLength(expected.length);
    expect(await readSentence(page)).toContain('DR Congo or South Sudan; harvest 2; ');
    await close();
  });
});
