import { describe, expect, test } from 'vitest';
import { createBitset, createFullBitset } from '../../../src/explorer/bitset.ts';
import type { Columns } from '../../../src/explorer/columns.ts';
import { listAxis, type Axis, type CountedValue } from '../../../src/figures/tabulate/listAxis.ts';
import { createColumnsOf } from '../../support/figureKit.ts';

function list(columns: Columns, axis: Axis): CountedValue[] {
  return listAxis(columns, axis, createFullBitset(columns.rowCount));
}

function keysOf(columns: Columns, axis: Axis): string[] {
  return list(columns, axis).map(({ value }) => value.key);
}

describe('listAxis(columns, axis, within)', () => {
  const years = createColumnsOf(
    ...['2023', '2020', '2023', 'about 2021', ''].map((year) => ({ year })),
    {
      year: '1987',
    },
  );

  test('years stand in time with the years between, but not over a gap of decades', () => {
    expect(keysOf(years, { facet: 'year', order: 'time' })).toEqual([
      ...['1987', '2020', '2021', '2022', '2023', 'not-clear', 'not-recorded'],
    ]);
    const between = list(years, { facet: 'year', order: 'time' })[2];
    expect(between?.count).toBe(0);
  });

  test('orders: as given, reversed, the largest first; “not recorded” is last in each', () => {
    expect(keysOf(years, { facet: 'year' }).at(-1)).toBe('not-recorded');
    expect(keysOf(years, { facet: 'year', order: 'reversed' }).at(-1)).toBe('not-recorded');
    expect(keysOf(years, { facet: 'year', order: 'reversed' })[0]).toBe('1987');
    expect(keysOf(years, { facet: 'year', order: 'total' })[0]).toBe('2023');
  });

  test('the largest so many, beside what is not clear or not recorded', () => {
    expect(keysOf(years, { facet: 'year', order: 'total', most: 1 })).toEqual([
      ...['2023', 'not-clear', 'not-recorded'],
    ]);
  });

  test('a value that none of the outcomes has is left out, or kept where a gap is to be seen', () => {
    const within = createBitset(6, [0]);
    const keys = (keepsEmpty: boolean): string[] =>
      listAxis(years, { facet: 'year', ...(keepsEmpty ? { keepsEmpty } : {}) }, within).map(
        ({ value }) => value.key,
      );
    expect(keys(false)).toEqual(['2023']);
    expect(keys(true)).toHaveLength(3);
  });

  test('clusters, everything, or the types below one cluster', () => {
    const columns = createColumnsOf({ changeTypes: 'Law' }, { changeTypes: 'Law' });
    const [cluster] = keysOf(columns, { facet: 'changeType' });
    expect(keysOf(columns, { facet: 'changeType', level: 'all' })).toHaveLength(2);
    const below = keysOf(columns, { facet: 'changeType', level: { below: cluster ?? '' } });
    expect(below).toHaveLength(1);
    expect(below[0]).toMatch(/law$/);
  });

  test('a facet that there is not has no values', () => {
    expect(list(years, { facet: 'nothing' })).toEqual([]);
  });
});
