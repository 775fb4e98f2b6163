import { describe, expect, test } from 'vitest';
import { createBitset } from '../../src/explorer/bitset.ts';
import type { Columns } from '../../src/explorer/columns.ts';
import { createColumns } from '../../src/explorer/createColumns.ts';
import { FACETS } from '../../src/facets/registry.ts';
import { crossTabulate, listAxis } from '../../src/figures/crossTabulate.ts';
import { createId, createOutcome } from '../support/createOutcome.ts';
import { fc } from '../support/properties.ts';
import { someCorpus, type Corpus } from '../support/someCorpus.ts';

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

function columnsOf(...parts: readonly Parameters<typeof createOutcome>[0][]): Columns {
  const outcomes = parts.map((each, at) => createOutcome({ id: createId(at + 1), ...each }));
  return createColumns(FACETS, outcomes);
}

function keysOf(columns: Columns, axis: Parameters<typeof listAxis>[1]): string[] {
  return listAxis(columns, axis).map(({ value }) => value.key);
}

describe('crossTabulate(columns, axes, within)', () => {
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
        const table = crossTabulate(columns, axes, within);
        expect(table.total).toBe(countByHand(corpus, chosen, []));
        for (const [at, row] of table.rows.entries()) {
          expect(row.count).toBe(countByHand(corpus, chosen, [[rows.key, row.value.key]]));
          for (const [place, column] of table.columns.entries()) {
            const values = [
              [rows.key, row.value.key],
              [across.key, column.value.key],
            ] as const;
            expect(table.counts[at]?.[place]).toBe(countByHand(corpus, chosen, values));
          }
        }
        // Nothing that was counted is missing from an axis.
        const shown = table.columns.map(({ value }) => value.key);
        const met = corpus.rows.flatMap((row, at) =>
          chosen?.includes(at) === false ? [] : [...(row.get(across.key) ?? [])],
        );
        expect(new Set(shown)).toEqual(new Set(met));
      }),
    );
  });

  test('the second number counts high significance: the upper half of the listed scale', () => {
    const columns = columnsOf(
      { country: 'Demoland', significanceRating: 'high' },
      { country: 'Demoland', significanceRating: 'medium' },
      { country: 'Demoland', significanceRating: 'no such rating' },
      { country: 'Testland' },
    );
    const axes = { rows: { facet: 'country' }, columns: { facet: 'year' } };
    const table = crossTabulate(columns, axes);
    expect(table.counts).toEqual([[3], [1]]);
    expect(table.high).toEqual([[1], [0]]);
    // Beside the rating itself it would say nothing.
    const rated = { ...axes, rows: { facet: 'significanceRating' } };
    expect(crossTabulate(columns, rated).high).toBeUndefined();
  });

  test('where no value in use is high there is no second number', () => {
    const columns = columnsOf({ country: 'Demoland', significanceRating: 'low' });
    const axes = { rows: { facet: 'country' }, columns: { facet: 'year' } };
    expect(crossTabulate(columns, axes).high).toBeUndefined();
  });
});

describe('listAxis(columns, axis, within)', () => {
  const years = columnsOf(...['2023', '2020', '2023', 'about 2021', ''].map((year) => ({ year })), {
    year: '1987',
  });

  test('years stand in time with the years between, but not over a gap of decades', () => {
    expect(keysOf(years, { facet: 'year', order: 'time' })).toEqual([
      ...['1987', '2020', '2021', '2022', '2023', 'about-2021', 'not-recorded'],
    ]);
    const between = listAxis(years, { facet: 'year', order: 'time' })[2];
    expect(between?.count).toBe(0);
  });

  test('orders: as given, reversed, the largest first; “not recorded” is last in each', () => {
    expect(keysOf(years, { facet: 'year' }).at(-1)).toBe('not-recorded');
    expect(keysOf(years, { facet: 'year', order: 'reversed' }).at(-1)).toBe('not-recorded');
    expect(keysOf(years, { facet: 'year', order: 'reversed' })[0]).toBe(
      keysOf(years, { facet: 'year' }).at(-2),
    );
    expect(keysOf(years, { facet: 'year', order: 'total' })[0]).toBe('2023');
  });

  test('the largest so many, beside what is not recorded', () => {
    expect(keysOf(years, { facet: 'year', order: 'total', most: 1 })).toEqual([
      ...['2023', 'not-recorded'],
    ]);
  });

  test('a value that none of the outcomes has is left out, or kept where a gap is to be seen', () => {
    const within = createBitset(6, [0]);
    const keys = (keepsEmpty: boolean): string[] =>
      listAxis(years, { facet: 'year', ...(keepsEmpty ? { keepsEmpty } : {}) }, within).map(
        ({ value }) => value.key,
      );
    expect(keys(false)).toEqual(['2023']);
    expect(keys(true)).toHaveLength(4);
  });

  test('clusters, everything, or the types below one cluster', () => {
    const columns = columnsOf({ changeTypes: 'Law' }, { changeTypes: 'Law' });
    const [cluster] = keysOf(columns, { facet: 'changeType' });
    expect(keysOf(columns, { facet: 'changeType', level: 'all' })).toHaveLength(2);
    const below = keysOf(columns, { facet: 'changeType', level: { below: cluster ?? '' } });
    expect(below).toHaveLength(1);
    expect(below[0]).toMatch(/law$/);
  });

  test('a facet that there is not has no values', () => {
    expect(listAxis(years, { facet: 'nothing' })).toEqual([]);
  });
});
