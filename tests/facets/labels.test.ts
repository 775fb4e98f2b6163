import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_STATE } from '../../src/explorer/address.ts';
import { createCardRow } from '../../src/explorer/createCardFiles.ts';
import { createOutcomeCard } from '../../src/explorer/createOutcomeCard.ts';
import { createColumns } from '../../src/explorer/createColumns.ts';
import { createFilters } from '../../src/explorer/createFilters.ts';
import { createTable } from '../../src/explorer/createTable.ts';
import { listChosen } from '../../src/explorer/describeSelection.ts';
import { EMPTY_SELECTION, includeValue } from '../../src/explorer/selection.ts';
import {
  arePlain,
  createNames,
  isFlatType,
  nameFacet,
  nameValue,
} from '../../src/facets/labels.ts';
import { NOT_RECORDED } from '../../src/facets/notRecorded.ts';
import { FACETS, getFacet, type Facet } from '../../src/facets/registry.ts';
import type { Value } from '../../src/facets/value.ts';
import { tabulateAxis } from '../../src/figures/tabulate/nameAxis.ts';
import { en } from '../../src/messages/en.ts';
import { createId, createOutcome, someOutcomes } from '../support/createOutcome.ts';
import { fc } from '../support/properties.ts';

const ARABIC = {
  language: 'ar',
  messages: { ...en, answer: { yes: 'نعم', no: 'لا' }, notRecorded: 'غير مسجل' },
};
const ENGLISH = { language: 'en', messages: en };

function show(facet: Facet['key'], value: Value): string {
  return nameValue(facet, value, ARABIC);
}

describe('nameFacet(key, words)', () => {
  test('is the label of its messages; a facet that there is not throws', () => {
    expect(nameFacet('changeType', ENGLISH)).toBe('Type of change');
    expect(() => nameFacet('nothing', ENGLISH)).toThrow('nothing');
  });
});

describe('nameValue(facet, value, words)', () => {
  test('an answer is given in the language of the page; any other value as written', () => {
    expect(show('negative', { key: 'yes', label: 'Yes' })).toBe('نعم');
    expect(show('unintended', { key: 'no', label: 'No' })).toBe('لا');
    expect(show('unintended', { key: 'perhaps', label: 'perhaps' })).toBe('perhaps');
  });

  test('a language is named in the language of the page; one without a name there by its tag', () => {
    expect(show('language', { key: 'fr', label: 'fr' })).toBe('الفرنسية');
    expect(show('language', { key: 'qaa', label: 'qaa' })).toBe('qaa');
    expect(show('country', { key: 'fr', label: 'fr' })).toBe('fr');
  });

  test('a country that is called Yes is no answer', () => {
    expect(show('country', { key: 'yes', label: 'Yes' })).toBe('Yes');
  });

  test('an outcome of the results framework shows its code; a country does not', () => {
    expect(show('resultsFramework', { key: 'a', label: 'A', code: '1.3' })).toBe('1.3: A');
    expect(show('resultsFramework', { key: 'a', label: 'A' })).toBe('A');
    expect(show('country', { key: 'kenya', label: 'Kenya', code: 'KE' })).toBe('Kenya');
  });

  test('“not recorded” is named by the interface in every facet', () => {
    for (const { key } of FACETS)
      expect(show(key, { key: 'not-recorded', label: '' })).toBe('غير مسجل');
  });
});

describe('createNames(facets, words)', () => {
  test('names every value of every outcome, as its column is named', () => {
    fc.assert(
      fc.property(someOutcomes(), (outcomes) => {
        const columns = createColumns(FACETS, outcomes);
        const names = createNames(columns.facets, ENGLISH);
        for (const { key, getTerms } of FACETS) {
          const column = columns.facets.find((each) => each.key === key);
          for (const term of outcomes.flatMap((outcome) => getTerms(outcome))) {
            const value = column?.values.find((each) => each.key === term.key);
            expect(names(key, term.key)).toBe(value && nameValue(key, value, ENGLISH));
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('of several spellings of a value that nobody listed, the first outcome’s is its name', () => {
    const outcomes = ['Freeland', 'FREELAND'].map((country, index) =>
      createOutcome({ id: createId(index + 1), country }),
    );
    const names = createNames(createColumns(FACETS, outcomes).facets, ENGLISH);
    expect(outcomes.map(({ country }) => names('country', country[0]?.key ?? ''))).toEqual([
      ...['Freeland', 'Freeland'],
    ]);
  });

  test('a value that no outcome has throws', () => {
    const names = createNames(createColumns(FACETS, []).facets, ENGLISH);
    expect(() => names('country', 'kenya')).toThrow('country has no value kenya');
  });
});

describe('every place that shows a value', () => {
  const outcomes = [
    {
      country: 'Demoland',
      harvest: 'harvest 2',
      contributionRating: 'great',
      unintended: 'yes',
      resultsFramework: 'YES; Outcome 1.3: more',
    },
    { country: 'Freeland', frontMatter: 'lang: fr', year: '2023', objectives: 'AAA' },
    { country: 'FREELAND', year: '2022', changeTypes: 'Law', significanceRating: 'high' },
    { negative: '0.0', scale: 'Local', socialActor: 'Somebody else' },
  ].map((parts, index) => createOutcome({ id: createId(index + 1), ...parts }));
  const columns = createColumns(FACETS, outcomes);
  // A facet that shows its code and has index pages as well; the registry has none as yet.
  const country: { shows?: Facet['shows'] } = getFacet('country');
  beforeAll(() => {
    country.shows = 'code';
  });
  afterAll(() => {
    delete country.shows;
  });

  test.each(FACETS)('$key: calls it by one name', ({ key: facet, getTerms }) => {
    const names = createNames(columns.facets, ENGLISH);
    const column = columns.facets.find(({ key }) => key === facet);
    const values = column?.values ?? [];
    const wanted = values.map(({ key }) => names(facet, key));
    if (facet === 'country') expect(wanted).toEqual(['XD: Demoland', 'Freeland', 'Not recorded']);

    const counts = { total: 0, byFacet: new Map(), bases: new Map() };
    const filters = createFilters(columns, undefined, ENGLISH)(EMPTY_SELECTION, counts);
    const group = filters.find((each) => each.facet === facet);
    expect(group?.values.map(({ label }) => label)).toEqual(wanted);

    const selection = values.reduce(
      (all, { key }) => includeValue(all, facet, key),
      EMPTY_SELECTION,
    );
    const chosen = listChosen(columns, selection, ENGLISH);
    expect(chosen.map(({ label }) => label).toSorted()).toEqual(wanted.toSorted());

    const axis = { facet, level: 'all' } as const;
    const drawn = tabulateAxis(columns, axis, ENGLISH).values.map(({ name }) => name);
    expect(drawn.toSorted()).toEqual(wanted.toSorted());

    const contents = outcomes.map((outcome, row) => ({ card: createCardRow(outcome), row }));
    const state = { ...DEFAULT_STATE, columns: [facet] };
    const { rows } = createTable(contents, state, columns, ENGLISH);
    for (const [row, outcome] of outcomes.entries()) {
      const own = getTerms(outcome).map(({ key }) => names(facet, key));
      expect(rows[row]?.cells[0]?.map(({ name }) => name).toSorted()).toEqual(own.toSorted());
      const { facts } = createOutcomeCard(outcome, FACETS, names, ENGLISH.messages);
      if (getFacet(facet).onCards === true)
        expect(facts.flat().map(({ name }) => name)).toEqual(expect.arrayContaining(own));
    }
  });
});

test('isFlatType(key, values): types of change without clusters, of an index or of columns', () => {
  expect(isFlatType('changeType', [{ children: [] }, {}])).toBe(true);
  expect(isFlatType('changeType', [{ children: [] }, { children: ['below'] }])).toBe(false);
  expect(isFlatType('changeType', [{ parent: -1 }])).toBe(true);
  expect(isFlatType('changeType', [{ parent: -1 }, { parent: 0 }])).toBe(false);
  expect(isFlatType('country', [{}])).toBe(false);
});

test('arePlain(key, values): countries alone, whatever is not recorded or not clear; no region among them', () => {
  const country = { key: 'kenya', code: 'KE' };
  expect(arePlain('country', [country, { key: NOT_RECORDED }])).toBe(true);
  expect(arePlain('country', [country, { key: 'sahel' }])).toBe(false);
  expect(arePlain('socialActor', [{ key: 'kenya', code: 'KE' }])).toBe(false);
  expect(arePlain('changeType', [{ key: 'law' }])).toBe(true);
});
