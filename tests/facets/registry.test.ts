import { describe, expect, test } from 'vitest';
import { nameFacet, nameIndex } from '../../src/facets/labels.ts';
import { FACETS, listIndexFacets, type KnownFacet } from '../../src/facets/registry.ts';
import { getMessages } from '../../src/messages/index.ts';
import type { Term } from '../../src/programme/vocabulary.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import { createOutcome, someOutcomes } from '../support/createOutcome.ts';
import { fc } from '../support/properties.ts';

/** Which values of an outcome belong to a facet. */
const VALUES: Readonly<
  Record<KnownFacet['key'], (outcome: PublicOutcome) => readonly (Term | null)[]>
> = {
  country: ({ country }) => country,
  harvest: ({ harvest }) => harvest,
  year: ({ year }) => year,
  objective: ({ objectives }) => objectives,
  changeType: ({ changeClusters, changeTypes }) => [...changeClusters, ...changeTypes],
  socialActor: ({ socialActor }) => socialActor,
  scale: ({ scale }) => scale,
  significanceRating: ({ significanceRating }) => [significanceRating],
  contributionRating: ({ contributionRating }) => [contributionRating],
  resultsFramework: ({ resultsFramework }) => resultsFramework,
  unintended: ({ unintended }) => [unintended],
  negative: ({ negative }) => [negative],
  language: ({ lang }) => [{ key: lang, label: lang, order: 0, listed: true }],
};

describe('FACETS', () => {
  test('each facet is there once', () => {
    expect(FACETS.map(({ key }) => key).toSorted()).toEqual(Object.keys(VALUES).toSorted());
  });

  test.each(FACETS)('$key: reads its own field and no other', ({ key, getTerms }) => {
    fc.assert(
      fc.property(someOutcomes(3), (outcomes) => {
        for (const outcome of outcomes)
          expect(getTerms(outcome)).toEqual(VALUES[key](outcome).filter((term) => term !== null));
      }),
      { numRuns: 50 },
    );
    const nothing = createOutcome();
    expect(getTerms(nothing)).toEqual(key === 'language' ? VALUES.language(nothing) : []);
  });

  test('segments are unique, fit into an address and are no path of another page', () => {
    const segments = FACETS.flatMap(({ segment }) => segment ?? []);
    expect(new Set(segments).size).toBe(segments.length);
    for (const segment of segments) expect(segment).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    for (const taken of ['outcomes', 'about', 'method', 'search', 'pagefind', 'data', 'evidence'])
      expect(segments).not.toContain(taken);
  });

  test('feeds are of values that have pages', () => {
    const withFeeds = FACETS.filter(({ hasFeeds }) => hasFeeds);
    expect(withFeeds.map(({ key }) => key)).toEqual(['country', 'harvest', 'objective']);
    expect(listIndexFacets(withFeeds)).toEqual(withFeeds);
  });

  test.each(FACETS)('$key: its name is written in the interface text', ({ key }) => {
    expect(getMessages('en').messages.facet[key].label).toMatch(/\p{L}/u);
  });
});

describe('listIndexFacets(FACETS)', () => {
  test('are the facets with a segment, in the same order', () => {
    expect(listIndexFacets(FACETS)).toEqual(FACETS.filter(({ segment }) => segment !== undefined));
    expect(listIndexFacets(FACETS).length).toBeGreaterThan(0);
  });

  test.each(listIndexFacets(FACETS))(
    '$key: has a heading, an introduction and a count',
    ({ key }) => {
      const { messages } = getMessages('en');
      const { index, intro } = nameIndex(key, { messages });
      expect(index).not.toBe(nameFacet(key, { messages }));
      expect(intro).toMatch(/\p{L}/u);
      expect(messages.count).toHaveProperty(`${key}.other`, expect.stringContaining('{count}'));
    },
  );
});
