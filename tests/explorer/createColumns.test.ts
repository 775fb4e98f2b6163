import { describe, expect, test } from 'vitest';
import { listRows } from '../../src/explorer/bitset.ts';
import type { Column } from '../../src/explorer/columns.ts';
import { createColumns } from '../../src/explorer/createColumns.ts';
import { nameValue } from '../../src/facets/labels.ts';
import { getMessages } from '../../src/messages/index.ts';
import { flattenValues, groupByFacet } from '../../src/facets/groupByFacet.ts';
import { FACETS, type Facet } from '../../src/facets/registry.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import {
  createId,
  createOutcome,
  someOutcomes,
  type OutcomeParts,
} from '../support/createOutcome.ts';
import { fc } from '../support/properties.ts';
import { someCorpus } from '../support/someCorpus.ts';

function createOutcomes(...list: readonly OutcomeParts[]): PublicOutcome[] {
  return list.map((parts, at) => createOutcome({ id: createId(at + 1), ...parts }));
}

function getColumn(key: Facet['key'], outcomes: readonly PublicOutcome[]): Column {
  const column = createColumns(FACETS, outcomes).facets.find((each) => each.key === key);
  if (column === undefined) throw new Error(`No column ${key}`);
  return column;
}

describe('createColumns(facets, outcomes)', () => {
  test('has the values of the index pages, in their order, with the same outcomes', () => {
    fc.assert(
      fc.property(someOutcomes(), (outcomes) => {
        const { rowCount, facets } = createColumns(FACETS, outcomes);
        expect(rowCount).toBe(outcomes.length);
        const found = facets.map(({ key, values }) => [
          key,
          values.map(({ rows, ...value }) => [value.key, value.label, listRows(rows)]),
        ]);
        const expected = FACETS.map((facet) => [
          facet.key,
          flattenValues(groupByFacet(facet, outcomes)).map((value) => [
            value.key,
            value.label,
            value.outcomes.map((outcome) => outcomes.indexOf(outcome)),
          ]),
        ]);
        expect(found).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test('names the languages of outcomes in those of the site, and asks a browser for no name', () => {
    const [own] = createOutcomes({});
    if (own === undefined) throw new Error('No outcome');
    const outcomes = [own, { ...own, lang: 'fr' }];
    const { facets } = createColumns(FACETS, outcomes, ['en', 'fr']);
    const values = facets.find(({ key }) => key === 'language')?.values ?? [];
    expect(values.map(({ labels }) => labels)).toEqual([
      { en: 'English', fr: 'anglais' },
      { en: 'French', fr: 'français' },
    ]);
    for (const value of values) {
      const labels = { fr: `${value.key} of the file` };
      const words = { messages: getMessages('fr').messages, language: 'fr' };
      expect(nameValue('language', { ...value, labels }, words)).toBe(labels.fr);
    }
  });

  test('every row has the values that were recorded for it, and no other', () => {
    fc.assert(
      fc.property(someCorpus(60), ({ facets, outcomes, rows }) => {
        for (const { key, values } of createColumns(facets, outcomes).facets) {
          for (const value of values) {
            const expected = [...rows.keys()].filter((row) => rows[row]?.get(key)?.has(value.key));
            expect(expected.length).toBeGreaterThan(0);
            expect(listRows(value.rows)).toEqual(expected);
          }
          const all = new Set(rows.flatMap((row) => [...(row.get(key) ?? [])]));
          expect(new Set(values.map((value) => value.key))).toEqual(all);
        }
      }),
    );
  });

  test('a type of change stands behind its cluster and points to it', () => {
    const { values } = getColumn(
      'changeType',
      createOutcomes({ changeTypes: 'Law, Knowledge' }, { changeClusters: 'Gender' }, {}),
    );
    expect(values.map(({ label, parent }) => [label, parent])).toEqual([
      ['Capacity change', -1],
      ['Knowledge', 0],
      ['Policy change', -1],
      ['Law', 2],
      ['Gender', -1],
      ['', -1],
    ]);
  });

  test('codes and definitions come along; what a value lacks is left out', () => {
    const outcomes = createOutcomes(
      { country: 'Demoland', significanceRating: 'low' },
      { country: 'Freeland', significanceRating: 'high' },
    );
    const describeValues = (key: Facet['key']): unknown[] =>
      getColumn(key, outcomes).values.map(({ rows: { length }, ...value }) => ({
        ...value,
        length,
      }));
    expect(describeValues('country')).toEqual([
      { key: 'demoland', label: 'Demoland', code: 'XD', parent: -1, length: 1 },
      { key: 'freeland', label: 'Freeland', parent: -1, length: 1 },
    ]);
    expect(describeValues('significanceRating')).toEqual([
      {
        key: 'low',
        label: 'low',
        definition: 'The change matters to few.',
        step: [1, 3],
        parent: -1,
        length: 1,
      },
      // The upper half of the three values that the programme lists.
      { key: 'high', label: 'high', isHigh: true, step: [3, 3], parent: -1, length: 1 },
    ]);
  });

  test('years are a range, nothing else is', () => {
    const { facets } = createColumns(FACETS, []);
    expect(facets.filter(({ isRange }) => isRange).map(({ key }) => key)).toEqual(['year']);
  });
});
