import { describe, expect, test } from 'vitest';
import { createBitset, createFullBitset } from '../../src/explorer/bitset.ts';
import { createColumns } from '../../src/explorer/createColumns.ts';
import { FACETS } from '../../src/facets/registry.ts';
import { sortRows } from '../../src/explorer/sortRows.ts';
import { createId, createOutcome } from '../support/createOutcome.ts';
import { fc } from '../support/properties.ts';
import { someCorpus } from '../support/someCorpus.ts';

const cases = someCorpus().chain((corpus) => {
  const row = fc.nat(Math.max(corpus.rows.length - 1, 0));
  return fc.record({
    corpus: fc.constant(corpus),
    chosen: fc.uniqueArray(row, { maxLength: corpus.rows.length, size: 'max' }),
    ranking: fc.array(row, { maxLength: 100, size: 'max' }),
    isDescending: fc.boolean(),
  });
});

const byRow = (a: number, b: number): number => a - b;

describe('sortRows(columns, rows, order)', () => {
  test('newest: the order of the rows', () => {
    fc.assert(
      fc.property(cases, ({ corpus: { facets, outcomes }, chosen }) => {
        const columns = createColumns(facets, outcomes);
        const rows = createBitset(columns.rowCount, chosen);
        expect(sortRows(columns, rows, 'newest')).toEqual(chosen.toSorted(byRow));
        // The set that was sorted is as it was.
        expect(rows).toEqual(createBitset(columns.rowCount, chosen));
      }),
    );
  });

  test('by a facet: like sorting by the place of the first value, or of the last going down', () => {
    fc.assert(
      fc.property(cases, ({ corpus: { facets, outcomes, rows }, chosen, isDescending }) => {
        const columns = createColumns(facets, outcomes);
        for (const { key: facet, values } of columns.facets) {
          const rankOf = (row: number): number => {
            const keys = rows[row]?.get(facet) ?? new Set();
            if (keys.has('not-recorded')) return Infinity;
            const places = [...values.keys()].filter((place) => keys.has(values[place]?.key ?? ''));
            return isDescending ? -Math.max(...places) : Math.min(...places);
          };
          const compare = (a: number, b: number): number =>
            rankOf(a) === rankOf(b) ? a - b : rankOf(a) - rankOf(b);
          expect(
            sortRows(columns, createBitset(columns.rowCount, chosen), { facet, isDescending }),
          ).toEqual(chosen.toSorted(compare));
        }
      }),
    );
  });

  test('by a ranking: its rows that are in the set, once, and the others behind them', () => {
    fc.assert(
      fc.property(cases, ({ corpus: { facets, outcomes }, chosen, ranking }) => {
        const columns = createColumns(facets, outcomes);
        const ranked = [...new Set(ranking)].filter((row) => chosen.includes(row));
        const others = chosen.filter((row) => !ranking.includes(row)).toSorted(byRow);
        expect(sortRows(columns, createBitset(columns.rowCount, chosen), ranking)).toEqual([
          ...ranked,
          ...others,
        ]);
      }),
    );
  });

  test('ratings from high to low; what is not rated comes last either way', () => {
    const ratings = ['low', undefined, 'high', 'medium', 'high'];
    const columns = createColumns(
      FACETS,
      ratings.map((significanceRating, at) =>
        createOutcome({ id: createId(at + 1), significanceRating }),
      ),
    );
    const sort = (isDescending: boolean): number[] =>
      sortRows(columns, createFullBitset(5), { facet: 'significanceRating', isDescending });
    expect(sort(true)).toEqual([2, 4, 3, 0, 1]);
    expect(sort(false)).toEqual([0, 3, 2, 4, 1]);
  });
});
