import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBitset, createFullBitset, listRows } from '../../src/explorer/bitset.ts';
import type { Columns } from '../../src/explorer/columns.ts';
import {
  createComparison,
  type Comparison,
  type Side,
} from '../../src/figures/createComparison.ts';
import { createColumnsOf, WORDS } from '../support/figureKit.ts';

function findSide(columns: Columns, key: string): Side {
  const country = columns.facets.find((facet) => facet.key === 'country');
  const rows = country?.values.find((value) => value.key === key)?.rows;
  return { name: key, rows: rows ?? createBitset(columns.rowCount), choice: [['country', key]] };
}

function compare(columns: Columns): Comparison | undefined {
  const sides = [findSide(columns, 'demoland'), findSide(columns, 'testland')] as const;
  return createComparison(columns, sides, { except: 'country' }, WORDS);
}

const outcomes = (country: string, actors: readonly string[]) =>
  actors.map((socialActor) => ({ country, socialActor }));

describe('createComparison(columns, sides, extent, words)', () => {
  test('has of each side the count, and the share of those for which it is recorded', () => {
    const columns = createColumnsOf(
      ...outcomes('Demoland', ['Judges', 'Judges', 'Media', '']),
      ...outcomes('Testland', ['Media', 'Media']),
    );
    expect(compare(columns)).toEqual({
      names: [{ name: 'demoland' }, { name: 'testland' }],
      groups: [
        {
          ...{ name: 'Social actor', bases: ['3', '2'] },
          rows: [
            {
              name: 'Media',
              sides: [
                expect.objectContaining({ count: 1, share: '33%' }),
                expect.objectContaining({ count: 2, share: '100%', length: 1 }),
              ],
            },
            {
              name: 'Judges',
              sides: [
                expect.objectContaining({ count: 2, share: '67%' }),
                expect.objectContaining({ count: 0, share: '0%', length: 0, choice: [] }),
              ],
            },
          ],
        },
      ],
    });
  });

  test('one outcome has no shares, and a scale that lacks a value in use is not compared', () => {
    const one = createColumnsOf(
      ...outcomes('Demoland', ['Judges', 'Media']),
      ...outcomes('Testland', ['Media']),
    );
    expect(compare(one)).toBeUndefined();
    const ratings = ['high', 'hoog', 'high', 'low'].map((significanceRating, index) => ({
      ...{ significanceRating, country: index < 2 ? 'Demoland' : 'Testland' },
    }));
    expect(compare(createColumnsOf(...ratings))).toBeUndefined();
  });

  test('every count is that of its choice, and no bar is longer than one', () => {
    const outcome = fc.record({
      country: fc.constantFrom('Demoland', 'Testland', ''),
      socialActor: fc.constantFrom('Judges', 'Media', ''),
      significanceRating: fc.constantFrom('low', 'high', ''),
      year: fc.constantFrom('2022', '2023', 'in May or June', ''),
    });
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 14 }), (made) => {
        const columns = createColumnsOf(...made);
        const sides = (compare(columns)?.groups ?? []).flatMap(({ rows }) =>
          rows.flatMap((row) => row.sides),
        );
        for (const { choice, count, length } of sides) {
          expect(length).toBeLessThanOrEqual(1);
          if (choice.length === 0) expect(count).toBe(0);
          else expect(findRows(columns, choice)).toHaveLength(count);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function findRows(columns: Columns, choice: Side['choice']): number[] {
  const sets = choice.map(([facet, key]) => {
    const column = columns.facets.find((each) => each.key === facet);
    const rows = column?.values.find((value) => value.key === key)?.rows;
    return new Set(listRows(rows ?? createBitset(columns.rowCount)));
  });
  return listRows(createFullBitset(columns.rowCount)).filter((row) =>
    sets.every((set) => set.has(row)),
  );
}
