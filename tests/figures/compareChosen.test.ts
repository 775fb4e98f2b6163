import { describe, expect, test } from 'vitest';
import { createFullBitset } from '../../src/explorer/bitset.ts';
import { EMPTY_SELECTION, includeValue } from '../../src/explorer/selection.ts';
import { compareChosen } from '../../src/figures/compareChosen.ts';
import { createColumnsOf, WORDS } from '../support/figureKit.ts';

const COLUMNS = createColumnsOf(
  ...['Demoland', 'Testland', 'Demoland', 'Testland'].map((country, index) => ({
    ...{ country, socialActor: index < 3 ? 'Judges' : 'Media' },
  })),
);

function choose(...keys: readonly string[]) {
  const selection = keys.reduce((all, key) => includeValue(all, 'country', key), EMPTY_SELECTION);
  return (compare: string | null) =>
    compareChosen(COLUMNS, { compare, selection }, createFullBitset(4), WORDS);
}

describe('compareChosen(columns, state, within, words)', () => {
  test('puts the two chosen values of a facet beside each other', () => {
    const comparison = choose('demoland', 'testland')('country');
    expect(comparison?.names).toEqual(['Demoland', 'Testland']);
    expect(comparison?.groups.map(({ name, bases }) => [name, bases])).toEqual([
      ['Social actor', ['2', '2']],
    ]);
  });

  test('of one value, and of a facet that nobody asked for, there is none', () => {
    expect(choose('demoland')('country')).toBeUndefined();
    expect(choose('demoland', 'testland')(null)).toBeUndefined();
    expect(choose('demoland', 'testland')('year')).toBeUndefined();
  });
});
