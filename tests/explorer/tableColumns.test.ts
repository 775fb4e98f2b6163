import { describe, expect, test } from 'vitest';
import { DEFAULT_STATE } from '../../src/explorer/address.ts';
import {
  listColumnChoices,
  listTableColumns,
  moveColumn,
  toggleColumn,
} from '../../src/explorer/tableColumns.ts';
import { createColumnsOf } from '../support/figureKit.ts';
import { WORDS } from '../support/modelReader.ts';

const columns = createColumnsOf({ country: 'Demoland' });
const state = { ...DEFAULT_STATE, columns: ['year', 'country', 'scale'] };

describe('listTableColumns(state, columns)', () => {
  test('has what was chosen, of the facets that there are', () => {
    expect(listTableColumns({ ...state, columns: ['year', 'colour'] }, columns)).toEqual(['year']);
    expect(listTableColumns(DEFAULT_STATE, columns)[0]).toBe('country');
  });
});

describe('listColumnChoices(state, columns, words)', () => {
  test('has every facet, columns first; the ends can be moved one way only', () => {
    const choices = listColumnChoices(state, columns, WORDS);
    expect(choices).toHaveLength(columns.facets.length);
    expect(
      choices
        .slice(0, 4)
        .map(({ name, isShown, forward, back }) => [
          ...[name, isShown, forward.isPossible, back.isPossible],
        ]),
    ).toEqual([
      ['Year', true, false, true],
      ['Country', true, true, true],
      ['Scale', true, true, false],
      ['Harvest', false, false, false],
    ]);
  });
});

describe('toggleColumn and moveColumn', () => {
  test('a facet becomes the last column, or none; one at the end stays', () => {
    expect(toggleColumn('harvest', columns)(state).columns?.at(-1)).toBe('harvest');
    expect(toggleColumn('year', columns)(state).columns).toEqual(['country', 'scale']);
    expect(moveColumn('country', -1, columns)(state).columns?.[0]).toBe('country');
    expect(moveColumn('year', -1, columns)(state)).toBe(state);
    expect(moveColumn('harvest', 1, columns)(state)).toBe(state);
  });
});
