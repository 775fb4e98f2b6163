import { describe, expect, test } from 'vitest';
import { createColumns } from '../../src/explorer/createColumns.ts';
import { createNames, nameFacet, nameValue } from '../../src/facets/labels.ts';
import { FACETS, type Facet } from '../../src/facets/registry.ts';
import type { Value } from '../../src/facets/value.ts';
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
    expect(outcomes.map(({ country }) => names('country', country?.key ?? ''))).toEqual([
      ...['Freeland', 'Freeland'],
    ]);
  });

  test('a value that no outcome has throws', () => {
    const names = createNames(createColumns(FACETS, []).facets, ENGLISH);
    expect(() => names('country', 'kenya')).toThrow('country has no value kenya');
  });
});
