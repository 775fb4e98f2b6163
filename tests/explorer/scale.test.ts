import { describe, expect, test } from 'vitest';
import { formatAddress, readAddress, DEFAULT_STATE } from '../../src/explorer/address.ts';
import { listRows } from '../../src/explorer/bitset.ts';
import { chooseFrom, chooseOnly, spellOut } from '../../src/explorer/change.ts';
import type { Column, Columns } from '../../src/explorer/columns.ts';
import { createEngine } from '../../src/explorer/createEngine.ts';
import { decodeColumns } from '../../src/explorer/decodeColumns.ts';
import { encodeColumns } from '../../src/explorer/encodeColumns.ts';
import { nameToken } from '../../src/explorer/nameChoice.ts';
import { findFrom, formatFrom, listMeant, listSteps } from '../../src/explorer/scale.ts';
import { EMPTY_SELECTION, includeValue } from '../../src/explorer/selection.ts';
import { createColumnsOf } from '../support/figureKit.ts';
import { WORDS } from '../support/modelReader.ts';

const columns = decodeColumns(
  encodeColumns(
    createColumnsOf(
      { significanceRating: 'high', country: 'Demoland' },
      { significanceRating: 'low' },
      { significanceRating: 'beyond words' },
      { significanceRating: '' },
      { significanceRating: 'medium' },
    ),
  ),
);

function getColumn(key: string, { facets }: Columns = columns): Column {
  const column = facets.find((each) => each.key === key);
  if (column === undefined) throw new Error(`There is no ${key}.`);
  return column;
}

const rating = getColumn('significanceRating');

function find(token: string, facet = 'significanceRating'): number[] {
  return listRows(createEngine(columns).find(includeValue(EMPTY_SELECTION, facet, token)));
}

describe('a value of a scale and all above it', () => {
  test('are neither what the scale lacks nor what is not recorded', () => {
    expect(listSteps(rating).map(({ key }) => key)).toEqual(['low', 'medium', 'high']);
    expect(listMeant(rating, 'medium..')).toEqual(['medium', 'high']);
    expect(find('medium..')).toEqual([0, 4]);
    expect(find('low..')).toEqual([0, 1, 4]);
    expect(find('high..')).toEqual(find('high'));
    for (const token of ['beyond-words..', 'not-recorded..', 'nothing..', '..high', 'high.'])
      expect(findFrom(rating, token), token).toBeUndefined();
  });

  test('a facet that is no scale has none', () => {
    expect(listSteps(getColumn('country'))).toEqual([]);
    expect(find('demoland..', 'country')).toEqual([]);
  });

  test('are named, and written into the address and read from it', () => {
    expect(nameToken(rating, 'medium..', WORDS)).toBe('medium or more');
    const state = chooseFrom('significanceRating', 'medium')(DEFAULT_STATE);
    const address = formatAddress(state).toString();
    expect(address).toBe('significance-rating=medium..');
    expect(readAddress(new URLSearchParams(address), columns)).toEqual({ state, unknown: [] });
    for (const value of ['nothing..', '-medium..', 'not-recorded..']) {
      const read = readAddress(new URLSearchParams({ 'significance-rating': value }), columns);
      expect(read.unknown).toEqual([{ name: 'significanceRating', value }]);
    }
  });
});

describe('chooseFrom(facet, key)', () => {
  test('takes the place of what was included, and goes again; spelt out it finds the same', () => {
    const facet = 'significanceRating';
    const state = chooseOnly(facet, 'low')(DEFAULT_STATE);
    const from = chooseFrom(facet, 'medium')(state);
    expect(from.selection.include.get(facet)).toEqual([formatFrom('medium')]);
    expect(chooseFrom(facet, 'medium')(from)).toEqual(DEFAULT_STATE);
    const spelt = spellOut(facet, 'medium..', listMeant(rating, 'medium..'))(from);
    expect(spelt.selection.include.get(facet)).toEqual(['high', 'medium']);
    const engine = createEngine(columns);
    expect(engine.find(spelt.selection)).toEqual(engine.find(from.selection));
  });
});
