import { describe, expect, test } from 'vitest';
import { createBitset, createFullBitset, listRows } from '../../../src/explorer/bitset.ts';
import { findHigh, listHigh, listOffScale } from '../../../src/figures/tabulate/findHigh.ts';
import { createColumnsOf } from '../../support/figureKit.ts';

const columns = createColumnsOf(
  ...['low', 'medium', 'high', 'low', ''].map((significanceRating) => ({
    significanceRating,
  })),
);

describe('listHigh(columns)', () => {
  test('has the upper half of the scale that the programme lists, not of the values in use', () => {
    expect(listHigh(columns).map(({ key }) => key)).toEqual(['high']);
    expect(listHigh(createColumnsOf({ significanceRating: 'low' }))).toEqual([]);
  });

  test('has none where the scale lacks a value in use', () => {
    const ratings = ['high', 'unheard-of'].map((significanceRating) => ({ significanceRating }));
    expect(listHigh(createColumnsOf(...ratings))).toEqual([]);
    expect(listOffScale(createColumnsOf(...ratings)).map(({ label }) => label)).toEqual([
      'unheard-of',
    ]);
  });
});

describe('findHigh(columns, within)', () => {
  test('has the rows with such a value, of those that are asked for', () => {
    const high = findHigh(columns, createFullBitset(5));
    expect(high && listRows(high)).toEqual([2]);
    const none = findHigh(columns, createBitset(5, [0, 1]));
    expect(none && listRows(none)).toEqual([]);
    expect(findHigh(createColumnsOf({}), createFullBitset(1))).toBeUndefined();
  });
});
