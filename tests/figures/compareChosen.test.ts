import { describe, expect, test } from 'vitest';
import { createFullBitset } from '../../src/explorer/bitset.ts';
import { EMPTY_SELECTION, includeValue } from '../../src/explorer/selection.ts';
import { compareChosen, listOthers, offerComparison } from '../../src/figures/compareChosen.ts';
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
    expect(comparison?.names).toEqual([{ name: 'Demoland' }, { name: 'Testland' }]);
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

describe('offerComparison(columns, state, words)', () => {
  const offer = (compare: string | null, ...keys: readonly string[]) => {
    const selection = keys.reduce((all, key) => includeValue(all, 'country', key), EMPTY_SELECTION);
    return offerComparison(COLUMNS, { compare, selection }, WORDS);
  };

  test('names the one value that is chosen, and what it may be compared with', () => {
    expect(offer('country', 'demoland')).toEqual({
      ...{ facet: 'country', name: 'Demoland' },
      others: [{ key: 'testland', name: 'Testland' }],
    });
  });

  test('of none and of several there is nothing to offer, nor where nobody compares', () => {
    expect(offer('country')).toBeUndefined();
    expect(offer('country', 'demoland', 'testland')).toBeUndefined();
    expect(offer(null, 'demoland')).toBeUndefined();
  });
});

describe('listOthers(columns, facet, key)', () => {
  const listKeys = (facet: string, key: string): string[] =>
    listOthers(OTHERS, facet, key).map((value) => value.key);
  const OTHERS = createColumnsOf(
    ...['Demoland', 'Demoland', 'Testland', 'Testland', 'Oneland'].map((country) => ({ country })),
    ...[{ year: '2022' }, { year: '2022' }, { year: 'in spring' }, { year: 'in spring' }],
  );

  test('has only values with outcomes enough for shares, which say something', () => {
    expect(listKeys('country', 'demoland')).toEqual(['testland']);
    expect(listKeys('country', 'oneland')).toEqual([]);
    expect(listKeys('country', 'not-recorded')).toEqual([]);
    expect(listKeys('year', '2022')).toEqual([]);
    expect(listKeys('nothing', '2022')).toEqual([]);
  });
});
