import { describe, expect, test } from 'vitest';
import { DEFAULT_STATE, type ExplorerState } from '../../src/explorer/address.ts';
import {
  chooseYears,
  clearAll,
  setAxes,
  setPage,
  setQuery,
  setView,
  sortBy,
  toggleValue,
} from '../../src/explorer/change.ts';

const DEEP: ExplorerState = { ...DEFAULT_STATE, page: 4, query: 'law', view: 'table' };

describe('changes', () => {
  test('what leaves other outcomes, or another order, leads to the first page; a view or axes do not', () => {
    for (const change of [
      toggleValue('country', 'kenya', 'include'),
      chooseYears('year', '2021', ''),
      setQuery('river'),
      sortBy('country'),
      clearAll,
    ])
      expect(change(DEEP).page).toBe(1);
    expect(setView('figures')(DEEP).page).toBe(4);
    expect(setAxes(['country', 'year'])(DEEP).page).toBe(4);
    expect(setPage(2)(DEEP).page).toBe(2);
  });

  test('a new query brings its own order', () => {
    expect(setQuery('river')(sortBy('country')(DEEP)).sort).toBeNull();
  });
});

describe('chooseYears(facet, from, to)', () => {
  test.each([
    ['2021', '2023', ['2021..2023']],
    ['2023', '2021', ['2021..2023']],
    ['2021', '', ['2021..']],
    ['', '2021', ['..2021']],
    ['', '', undefined],
  ])('%j to %j', (from, to, tokens) => {
    const chosen = toggleValue('year', '1999', 'include')(DEEP);
    expect(chooseYears('year', from, to)(chosen).selection.include.get('year')).toEqual(tokens);
  });
});

describe('sortBy(key)', () => {
  test('sorts by the one in use the other way round', () => {
    const once = sortBy('country')(DEEP);
    expect(once.sort).toEqual({ facet: 'country', isDescending: false });
    expect(sortBy('country')(once).sort).toEqual({ facet: 'country', isDescending: true });
    expect(sortBy('year')(once).sort).toEqual({ facet: 'year', isDescending: false });
  });
});

describe('clearAll(state)', () => {
  test('takes query and choices away; view and order stay', () => {
    const state = sortBy('year')(toggleValue('country', 'kenya', 'exclude')(DEEP));
    expect(clearAll(state)).toEqual({ ...DEFAULT_STATE, view: 'table', sort: state.sort });
  });
});
