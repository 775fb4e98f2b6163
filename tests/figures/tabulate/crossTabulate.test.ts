import { describe, expect, test } from 'vitest';
import { createBitset } from '../../../src/explorer/bitset.ts';
import { createColumns } from '../../../src/explorer/createColumns.ts';
import { crossTabulate } from '../../../src/figures/tabulate/crossTabulate.ts';
import { createColumnsOf, WORDS } from '../../support/figureKit.ts';
import { fc } from '../../support/properties.ts';
import { someCorpus, type Corpus } from '../../support/someCorpus.ts';

const cases = someCorpus(80)
  .filter(({ facets }) => facets.length > 1)
  .chain((corpus) =>
    fc.record({
      corpus: fc.constant(corpus),
      axes: fc.shuffledSubarray([...corpus.facets], { minLength: 2, maxLength: 2 }),
      chosen: fc.option(fc.array(fc.nat(Math.max(0, corpus.rows.length - 1)), { maxLength: 60 })),
    }),
  );

/** How many outcomes have both values, counted one by one. */
function countByHand(
  { rows }: Corpus,
  chosen: readonly number[] | null,
  values: readonly (readonly [facet: string, key: string])[],
): number {
  return [...rows.entries()].filter(
    ([at, row]) =>
      chosen?.includes(at) !== false &&
      values.every(([facet, key]) => row.get(facet)?.has(key) === true),
  ).length;
}

describe('crossTabulate(columns, axes, words, within)', () => {
  test('every cell, row and column counts what one counts by hand, and the total all', () => {
    fc.assert(
      fc.property(cases, ({ corpus, axes: [rows, across], chosen }) => {
        if (rows === undefined || across === undefined) return;
        const columns = createColumns(corpus.facets, corpus.outcomes);
        const within = chosen === null ? undefined : createBitset(corpus.rows.length, chosen);
        const axes = {
          rows: { facet: rows.key, level: 'all', keepsEmpty: true },
          columns: { facet: across.key, level: 'all' },
        } as const;
        const table = crossTabulate(columns, axes, WORDS, within);
        expect(table.total).toBe(countByHand(corpus, chosen, []));
        for (const [at, row] of table.rows.values.entries()) {
          expect(row.count).toBe(countByHand(corpus, chosen, [[rows.key, row.key]]));
          for (const [place, column] of table.columns.values.entries()) {
            const values = [
              [rows.key, row.key],
              [across.key, column.key],
            ] as const;
            expect(table.counts[at]?.[place]).toBe(countByHand(corpus, chosen, values));
          }
        }
        // Nothing that was counted is missing from an axis.
        const shown = table.columns.values.map(({ key }) => key);
        const met = corpus.rows.flatMap((row, at) =>
          chosen?.includes(at) === false ? [] : [...(row.get(across.key) ?? [])],
        );
        expect(new Set(shown)).toEqual(new Set(met));
      }),
    );
  });

  test('the second number counts high significance: the upper half of the listed scale', () => {
    const columns = createColumnsOf(
      { country: 'Demoland', significanceRating: 'high' },
      { country: 'Demoland', significanceRating: 'medium' },
      { country: 'Demoland', significanceRating: 'low' },
      { country: 'Testland' },
    );
    const axes = { rows: { facet: 'country' }, columns: { facet: 'year' } };
    const table = crossTabulate(columns, axes, WORDS);
    expect(table.counts).toEqual([[3], [1]]);
    expect(table.high).toEqual([[1], [0]]);
    // Beside the rating itself it would say nothing.
    const rated = { ...axes, rows: { facet: 'significanceRating' } };
    expect(crossTabulate(columns, rated, WORDS).high).toBeUndefined();
  });

  test('nor where the scale lacks a value that is in use', () => {
    const ratings = ['high', 'no such rating'].map((significanceRating) => ({
      significanceRating,
    }));
    const axes = { rows: { facet: 'country' }, columns: { facet: 'year' } };
    expect(crossTabulate(createColumnsOf(...ratings), axes, WORDS).high).toBeUndefined();
  });

  test('where no value in use is high there is no second number', () => {
    const columns = createColumnsOf({ country: 'Demoland', significanceRating: 'low' });
    const axes = { rows: { facet: 'country' }, columns: { facet: 'year' } };
    expect(crossTabulate(columns, axes, WORDS).high).toBeUndefined();
  });
});
