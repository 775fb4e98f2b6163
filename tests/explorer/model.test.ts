import { describe, expect, test } from 'vitest';
import { setPage, setQuery } from '../../src/explorer/change.ts';
import { PAGE_SIZE } from '../../src/explorer/listPages.ts';
import { countByHand, filterByHand, type Question } from '../support/countByHand.ts';
import { loadDemonstration } from '../support/demonstration.ts';
import { openReader } from '../support/modelReader.ts';

const { outcomes, columns } = loadDemonstration();

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

describe('counts, rows, sentence and button agree with a count by hand', () => {
  test.for(QUESTIONS)('%s', ([, question]) => {
    const expected = filterByHand(outcomes, question);
    const reader = openReader({ outcomes, columns });
    reader.ask(question);

    expect(reader.counts()).toEqual(countByHand(outcomes, question));
    const { count, description, show } = reader.show();
    expect(count).toBe(`${expected.length} of ${outcomes.length} outcomes`);
    expect(description).not.toBe('');
    const plural = expected.length === 1 ? 'outcome' : 'outcomes';
    expect(show).toBe(`Show ${expected.length} ${plural}`);
    const ids = expected.map(({ id }) => id);
    // With a word the best match comes first (here: the oldest); without, the newest.
    expect(reader.allIds()).toEqual(question.query === undefined ? ids : ids.toReversed());
  });

  test('before anything is chosen, they are those of all outcomes', () => {
    const reader = openReader({ outcomes, columns });
    expect(reader.counts()).toEqual(countByHand(outcomes, {}));
    expect(reader.sentence()).toBe(`All ${outcomes.length} outcomes`);
    expect(reader.show()).toMatchObject({ isStatic: true, chosen: '', show: 'Show 548 outcomes' });
  });

  test('a number says what choosing its value brings, whatever else is chosen', () => {
    const reader = openReader({ outcomes, columns });
    reader.ask({ include: { Harvest: ['harvest 2'] }, exclude: { Scale: ['Local'] } });
    for (const { name, values } of reader.show().filters) {
      if (name === 'Harvest') continue;
      for (const { label, count, isExcluded } of values) {
        if (isExcluded) continue;
        reader.choose(name, label);
        expect(String(reader.allIds().length), `${name}: ${label}`).toBe(count);
        reader.choose(name, label);
      }
    }
  });

  test('a value that would bring nothing says so, and can be chosen all the same', () => {
    const reader = openReader({ outcomes, columns });
    reader.choose('Country', 'Syria');
    expect(reader.value('Language', 'French')).toMatchObject({ count: '0', isZero: true });
    expect(reader.value('Language', 'English').isZero).toBe(false);
    reader.choose('Language', 'French');
    // What is chosen is never dimmed.
    expect(reader.value('Language', 'French')).toMatchObject({ isZero: false, isIncluded: true });
    expect(reader.sentence()).toMatch(/^0 of 548 outcomes Syria; Language: French$/);
    expect(reader.show().none).toMatch(/^No outcome fits all of this\. Take a filter away/);
    reader.ask({ query: 'zebracorn' });
    reader.removeChip('Syria');
    reader.removeChip('Language: French');
    expect(reader.show().none).toMatch(/^No outcome here has all of this\. Try fewer/);
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

  test('is a word, five choices and an exclusion; the order of the steps does not matter', () => {
    const expected = filterByHand(outcomes, question);
    expect(expected.length).toBeGreaterThan(0);
    const reader = openReader({ outcomes, columns });
    reader.ask(question);
    expect(reader.counts()).toEqual(countByHand(outcomes, question));
    expect(reader.allIds().toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect(reader.sentence()).toBe(
      `${expected.length} of 548 outcomes with “election”; DR Congo or South Sudan; harvest 2; ` +
        'Significance rating: high; without “Safety and Security”',
    );

    const other = openReader({ outcomes, columns });
    other.exclude('Type of change', 'Safety and Security');
    other.choose('Significance rating', 'high');
    other.choose('Harvest', 'harvest 2');
    other.choose('Country', 'South Sudan');
    other.choose('Country', 'DR Congo');
    other.go(setQuery('election'));
    expect(other.show()).toEqual(reader.show());
  });
});

describe('on an index page', () => {
  test.for([
    ['country', 'lebanon', 'Country', 'Lebanon'],
    ['country', 'not-recorded', 'Country', 'Not recorded'],
    ['harvest', 'harvest-2', 'Harvest', 'harvest 2'],
    ['year', '2024', 'Year', '2024'],
    ['objective', 'more-equal-gender-roles', 'Specific objective', 'More equal gender roles'],
    ['changeType', 'policy-change', 'Type of change', 'Policy change'],
    ['changeType', 'policy-change-budget', 'Type of change', 'Budget'],
  ] as const)('%s %s: the outcomes of that value are narrowed', ([key, token, facet, value]) => {
    const base = `/segment/${token}/`;
    const own = { [facet]: [value] };
    const all = filterByHand(outcomes, { include: own });
    const reader = openReader({ outcomes, columns, base, fixed: { facet: key, value: token } });
    expect(reader.show()).toMatchObject({ isStatic: true, count: `All ${all.length} outcomes` });
    const question = {
      include: { ...own, Language: ['English'] },
      exclude: { 'Significance rating': ['low'] },
    };
    reader.choose('Language', 'English');
    reader.exclude('Significance rating', 'low');
    const expected = filterByHand(outcomes, question);
    expect(reader.show().count).toBe(`${expected.length} of ${all.length} outcomes`);
    const { [facet]: fixed, ...counts } = countByHand(outcomes, question);
    expect(fixed?.[value]).toBe(expected.length);
    expect(reader.counts()).toEqual(counts);
    expect(reader.address()).toBe(`${base}?language=en&significance-rating=-low`);
    expect(reader.allIds()).toEqual(expected.map(({ id }) => id));
  });

  test('a search finds what the value has, by word and by id', () => {
    const own = { Country: ['DR Congo'] };
    const all = filterByHand(outcomes, { include: own });
    const expected = filterByHand(outcomes, { include: own, query: 'curfew' });
    const fixed = { facet: 'country', value: 'dr-congo' };
    const reader = openReader({ outcomes, columns, base: '/countries/dr-congo/', fixed });
    reader.go(setQuery('curfew'));
    expect(reader.sentence()).toBe(`${expected.length} of ${all.length} outcomes with “curfew”`);
    expect(reader.allIds().toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    reader.go(setQuery(all[0]?.id ?? ''));
    expect(reader.ids()).toEqual([all[0]?.id]);
    const [outside] = filterByHand(outcomes, { include: { Country: ['Kenya'] } });
    reader.go(setQuery(outside?.id ?? ''));
    expect(reader.ids()).toEqual([]);
    expect(reader.show().count).toBe(`0 of ${all.length} outcomes`);
  });

  test('everything else of the address works as on the list of all', () => {
    const base = '/harvests/harvest-2/';
    const fixed = { facet: 'harvest', value: 'harvest-2' };
    const reader = openReader({ outcomes, columns, base, fixed });
    reader.open('?view=table&sort=country&page=2&scale=nowhere');
    expect(reader.show().unknown).toContain('Scale: nowhere');
    expect(reader.show().view).toBe('table');
    expect(reader.ids()).toHaveLength(PAGE_SIZE);
    expect(reader.show().pager?.next?.address).toBe(`${base}?sort=country&view=table&page=3`);
    reader.go(setPage(3));
    expect(reader.address()).toBe(`${base}?sort=country&view=table&page=3`);
  });
});
