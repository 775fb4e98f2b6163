import { describe, expect, test } from 'vitest';
import { DEFAULT_STATE } from '../../src/explorer/address.ts';
import { listRows } from '../../src/explorer/bitset.ts';
import { createEngine } from '../../src/explorer/createEngine.ts';
import { filterRows, findOrder, findScope } from '../../src/explorer/filterRows.ts';
import { EMPTY_SELECTION, includeValue } from '../../src/explorer/selection.ts';
import { createColumnsOf } from '../support/figureKit.ts';

const columns = createColumnsOf(
  { country: 'Demoland', year: '2022' },
  { country: 'Testland', year: '2022' },
  { country: 'Demoland', year: '2023' },
);
const engine = createEngine(columns);
const demoland = findScope(columns, { facet: 'country', value: 'demoland' });

describe('findScope(columns, fixed)', () => {
  test('has the rows of the value of a page, and nothing for a page of all', () => {
    expect(demoland && listRows(demoland)).toEqual([0, 2]);
    expect(findScope(columns, undefined)).toBeUndefined();
  });
});

describe('filterRows(source, state, found, order)', () => {
  const state = {
    ...DEFAULT_STATE,
    selection: includeValue(EMPTY_SELECTION, 'year', '2022'),
  };

  test('leaves what is chosen, within the page and within what was found', () => {
    const all = { columns, engine, scope: undefined };
    expect(filterRows(all, state, undefined, 'newest')).toMatchObject({ rows: [0, 1], total: 3 });
    expect(filterRows(all, state, [1, 2], 'newest').rows).toEqual([1]);
    const page = { columns, engine, scope: demoland };
    expect(filterRows(page, state, [1, 0, 2], 'newest')).toMatchObject({ rows: [0], total: 2 });
    // The page itself has not changed.
    expect(demoland && listRows(demoland)).toEqual([0, 2]);
  });
});

describe('findOrder(sort, found, rankings)', () => {
  test('the best match comes first until another order is asked for', () => {
    expect(findOrder(null, [2, 1], new Map())).toEqual([2, 1]);
    expect(findOrder(null, undefined, new Map())).toBe('newest');
    expect(findOrder('newest', [2, 1], new Map())).toBe('newest');
  });

  test('the order of a text is a ranking, either way round, or has to be loaded', () => {
    const sort = { facet: 'headline', isDescending: false };
    expect(findOrder(sort, undefined, new Map())).toEqual({ missing: 'headline' });
    const rankings = new Map([['headline', [2, 0, 1]]] as const);
    expect(findOrder(sort, undefined, rankings)).toEqual([2, 0, 1]);
    expect(findOrder({ ...sort, isDescending: true }, undefined, rankings)).toEqual([1, 0, 2]);
  });
});
