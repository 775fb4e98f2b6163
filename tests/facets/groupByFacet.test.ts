import { describe, expect, test } from 'vitest';
import { flattenValues, groupByFacet, type FacetValue } from '../../src/facets/groupByFacet.ts';
import { FACETS, type Facet } from '../../src/facets/registry.ts';
import type { Term } from '../../src/programme/vocabulary.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import {
  createId,
  createOutcome,
  someOutcomes,
  type OutcomeParts,
} from '../support/createOutcome.ts';
import { fc } from '../support/properties.ts';

/** It stands in addresses, so it never changes. */
const NOT_RECORDED = 'not-recorded';

function getFacet(key: Facet['key']): Facet {
  const facet = FACETS.find((each) => each.key === key);
  if (facet === undefined) throw new Error(`No facet ${key}`);
  return facet;
}

function createOutcomes(...list: readonly OutcomeParts[]): PublicOutcome[] {
  return list.map((parts, at) => createOutcome({ id: createId(at + 1), ...parts }));
}

/** The term of the first outcome that has a value. */
function findTerm(facet: Facet, { key, outcomes: [outcome] }: FacetValue): Term | undefined {
  return outcome && facet.getTerms(outcome).find((term) => term.key === key);
}

/** `label (count)` of each value, and those below it. */
type Tree = readonly (string | readonly [string, Tree])[];

function outline(values: readonly FacetValue[]): Tree {
  return values.map(({ key, label, outcomes, children }) => {
    const name = `${key === NOT_RECORDED ? NOT_RECORDED : label} (${outcomes.length})`;
    return children.length === 0 ? name : ([name, outline(children)] as const);
  });
}

const labels = (key: Facet['key'], outcomes: readonly PublicOutcome[]): string[] =>
  groupByFacet(getFacet(key), outcomes).map(({ label }) => label);

function forEveryFacet(check: (facet: Facet, outcomes: readonly PublicOutcome[]) => void): void {
  fc.assert(
    fc.property(someOutcomes(), (outcomes) => {
      for (const facet of FACETS) check(facet, outcomes);
    }),
  );
}

describe('groupByFacet(facet, outcomes)', () => {
  // Outcomes cost more than grouping them: each sample is grouped by every facet.
  test('every outcome is under each of its values once, and under “not recorded” if it has none', () => {
    forEveryFacet((facet, outcomes) => {
      const values = flattenValues(groupByFacet(facet, outcomes));
      const keys = outcomes.flatMap((outcome) => facet.getTerms(outcome).map(({ key }) => key));
      const bare = outcomes.filter((outcome) => facet.getTerms(outcome).length === 0);
      const expected = new Map<string, readonly PublicOutcome[]>(
        [...new Set(keys)].map((key) => [
          key,
          outcomes.filter((outcome) => facet.getTerms(outcome).some((term) => term.key === key)),
        ]),
      );
      if (bare.length > 0) expected.set(NOT_RECORDED, bare);
      expect(values, facet.key).toHaveLength(expected.size);
      for (const { key, outcomes: members } of values)
        expect(members, facet.key).toEqual(expected.get(key));
    });
  });

  test('a value says what the term of its first outcome says; “not recorded” has none and comes last', () => {
    forEveryFacet((facet, outcomes) => {
      const values = groupByFacet(facet, outcomes);
      for (const value of flattenValues(values)) {
        const { key, label, code, definition, parent } = value;
        const term = findTerm(facet, value);
        expect(label, facet.key).toBe(key === NOT_RECORDED ? '' : term?.label);
        expect(term?.key, facet.key).toBe(key === NOT_RECORDED ? undefined : key);
        expect([code, definition], facet.key).toEqual([term?.code, term?.definition]);
        expect(parent, facet.key).toBe(term?.parent?.key);
      }
      const index = values.findIndex(({ key }) => key === NOT_RECORDED);
      if (index !== -1) expect(index, facet.key).toBe(values.length - 1);
    });
  });

  test('the order does not depend on the order of the outcomes', () => {
    forEveryFacet((facet, outcomes) => {
      const keysOf = (list: readonly PublicOutcome[]): string[] =>
        flattenValues(groupByFacet(facet, list)).map(({ key }) => key);
      expect(keysOf(outcomes.toReversed()), facet.key).toEqual(keysOf(outcomes));
    });
  });

  test('listed values stand in the programme’s order, before what nobody listed', () => {
    forEveryFacet((facet, outcomes) => {
      if (facet.order === 'label') return;
      const check = (values: readonly FacetValue[]): void => {
        const terms = values.flatMap((value) => findTerm(facet, value) ?? []);
        const listed = terms.filter((term) => term.listed).map(({ order }) => order);
        const rising = facet.order === 'newest' ? listed.toReversed() : listed;
        expect(rising, facet.key).toEqual(rising.toSorted((a, b) => a - b));
        // A cluster is listed apart from the types that nobody listed.
        expect(
          terms.map((term) => term.listed),
          facet.key,
        ).toEqual([
          ...terms.filter((term) => term.listed).map(() => true),
          ...terms.filter((term) => !term.listed).map(() => false),
        ]);
        for (const { children } of values) check(children);
      };
      check(groupByFacet(facet, outcomes));
    });
  });

  test('without outcomes there is no value', () => {
    for (const facet of FACETS) expect(groupByFacet(facet, []), facet.key).toEqual([]);
  });

  test('a value below another stands only there, and only where the other one is', () => {
    fc.assert(
      fc.property(someOutcomes(), (outcomes) => {
        const values = groupByFacet(getFacet('changeType'), outcomes);
        const keys = new Set(flattenValues(values).map(({ key }) => key));
        for (const { parent } of values)
          expect(parent !== undefined && keys.has(parent)).toBe(false);
        for (const value of flattenValues(values)) {
          for (const child of value.children) {
            expect(child.parent).toBe(value.key);
            for (const outcome of child.outcomes) expect(value.outcomes).toContain(outcome);
          }
        }
      }),
    );
  });

  test('types of change stand below their clusters, clusters and types as the programme lists them', () => {
    const outcomes = createOutcomes(
      { changeTypes: 'Law, Gender sensitive' },
      { changeTypes: 'Knowledge, Safety and Security' },
      { changeTypes: 'Safety and Security, An unlisted type' },
      { changeClusters: 'Policy change, An unlisted cluster' },
      {},
    );
    expect(outline(groupByFacet(getFacet('changeType'), outcomes))).toEqual([
      ['Capacity change (2)', ['Safety and Security (2)', 'Knowledge (1)']],
      ['Policy change (2)', ['Law (1)']],
      ['Gender (1)', ['Gender sensitive (1)']],
      'An unlisted cluster (1)',
      'An unlisted type (1)',
      'not-recorded (1)',
    ]);
  });

  test('a type whose cluster no outcome has stands on its own', () => {
    const outcomes = createOutcomes({ changeTypes: 'Law' });
    const typesOnly: Facet = { ...getFacet('changeType'), getTerms: (o) => o.changeTypes };
    expect(outline(groupByFacet(typesOnly, outcomes))).toEqual(['Law (1)']);
  });

  test('countries are ordered by label, with numbers by their size', () => {
    const countries = ['Testland', 'Region 10', 'Region 2', 'Émeraude', 'Demoland', 'Flatland', ''];
    expect(labels('country', createOutcomes(...countries.map((country) => ({ country }))))).toEqual(
      ['Demoland', 'Émeraude', 'Flatland', 'Region 2', 'Region 10', 'Testland', ''],
    );
  });

  test('labels that only an invisible character tells apart have an order of their own', () => {
    // The soft hyphen is one that is not shown by its code.
    const outcomes = createOutcomes({ country: 'Free\u00ADland' }, { country: 'Freeland' });
    expect(labels('country', outcomes)).toEqual(['Freeland', 'Free\u00ADland']);
    expect(labels('country', outcomes.toReversed())).toEqual(['Freeland', 'Free\u00ADland']);
  });

  test('years are ordered the newest first, and what is no year comes after them', () => {
    const years = ['2022', 'since 2025', '2024.0', '', '2022-2023', 'about 2021'];
    expect(labels('year', createOutcomes(...years.map((year) => ({ year }))))).toEqual([
      ...['2024', '2023', '2022', 'Not clear', ''],
    ]);
  });

  test('ratings are ordered from low to high, as the programme lists them', () => {
    const ratings = ['high', 'low', 'unheard-of', 'medium', 'also unheard-of'];
    expect(
      labels(
        'significanceRating',
        createOutcomes(...ratings.map((significanceRating) => ({ significanceRating }))),
      ),
    ).toEqual(['low', 'medium', 'high', 'also unheard-of', 'unheard-of']);
  });

  test('spellings of one value are one value, under the label of the programme', () => {
    const outcomes = createOutcomes(
      { country: 'Republic of Testland' },
      { country: 'TESTLAND' },
      { country: 'XT' },
      { country: 'Freeland' },
      { country: 'FREELAND' },
    );
    expect(outline(groupByFacet(getFacet('country'), outcomes))).toEqual([
      'Freeland (2)',
      'Testland (3)',
    ]);
  });

  test('an outcome that names a value twice counts once', () => {
    const outcomes = createOutcomes({ objectives: 'AAA, More room to speak, AAA' });
    expect(outline(groupByFacet(getFacet('objective'), outcomes))).toEqual([
      'More room to speak (1)',
    ]);
    const twice: Facet = {
      ...getFacet('objective'),
      getTerms: ({ objectives }) => [...objectives, ...objectives],
    };
    expect(outline(groupByFacet(twice, outcomes))).toEqual(['More room to speak (1)']);
  });

  test('a cell that says “not recorded” is one in which nothing is', () => {
    const values = groupByFacet(
      getFacet('country'),
      createOutcomes({ country: 'Not recorded' }, {}),
    );
    expect(values.map(({ key, outcomes }) => [key, outcomes.length])).toEqual([[NOT_RECORDED, 2]]);
  });
});

describe('flattenValues(values)', () => {
  test('each parent stands before its children, and all of them are there', () => {
    const outcomes = createOutcomes(
      { changeTypes: 'Law, Knowledge' },
      { changeClusters: 'Gender' },
    );
    expect(
      flattenValues(groupByFacet(getFacet('changeType'), outcomes)).map(({ label }) => label),
    ).toEqual(['Capacity change', 'Knowledge', 'Policy change', 'Law', 'Gender']);
  });
});
