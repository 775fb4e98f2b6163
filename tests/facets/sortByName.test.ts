import { describe, expect, test } from 'vitest';
import { groupByFacet } from '../../src/facets/groupByFacet.ts';
import { nameValue } from '../../src/facets/labels.ts';
import { FACETS, type Facet } from '../../src/facets/registry.ts';
import { sortByName } from '../../src/facets/sortByName.ts';
import { getMessages } from '../../src/messages/index.ts';
import { createId, createOutcome, someOutcomes } from '../support/createOutcome.ts';
import { fc } from '../support/properties.ts';

const COUNTRIES = [
  { key: 'germany', label: 'Germany', labels: { en: 'Germany', fr: 'Allemagne', ar: 'ألمانيا' } },
  { key: 'ethiopia', label: 'Ethiopia', labels: { en: 'Ethiopia', fr: 'Éthiopie', ar: 'إثيوبيا' } },
  { key: 'kenya', label: 'Kenya', labels: { en: 'Kenya', fr: 'Kenya', ar: 'كينيا' } },
  { key: 'zambia', label: 'Zambia', labels: { en: 'Zambia', fr: 'Zambie', ar: 'زامبيا' } },
].map((term) => ({ ...term, order: 0, listed: false }));

const [facet] = FACETS.filter(({ key }) => key === 'country');
const countries: Facet = {
  ...(facet as Facet),
  getTerms: ({ id }) => COUNTRIES.filter((_, index) => id === createId(index + 1)),
};

describe('sortByName(facet, values, words)', () => {
  test.each([
    ['en', ['Ethiopia', 'Germany', 'Kenya', 'Zambia']],
    ['fr', ['Allemagne', 'Éthiopie', 'Kenya', 'Zambie']],
    ['ar', ['إثيوبيا', 'ألمانيا', 'زامبيا', 'كينيا']],
  ])('in %s as that language orders names, “not recorded” last', (language, expected) => {
    const outcomes = [1, 2, 3, 4, 5].map((at) => createOutcome({ id: createId(at) }));
    const words = getMessages(language);
    const sorted = sortByName(countries, groupByFacet(countries, outcomes), words);
    expect(sorted.map((value) => nameValue('country', value, words))).toEqual([
      ...expected,
      words.messages.notRecorded,
    ]);
  });

  test('in English nothing moves, and in no language do values that are not ordered by label', () => {
    fc.assert(
      fc.property(someOutcomes(), fc.constantFrom('en', 'fr', 'ar'), (outcomes, language) => {
        for (const each of FACETS.filter(({ segment }) => segment !== undefined)) {
          const values = groupByFacet(each, outcomes);
          const sorted = sortByName(each, values, getMessages(language));
          if (language === 'en' || each.order !== 'label') expect(sorted).toEqual(values);
          else
            expect(new Set(sorted.map(({ key }) => key))).toEqual(
              new Set(values.map(({ key }) => key)),
            );
        }
      }),
    );
  });
});
