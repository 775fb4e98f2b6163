import { describe, expect, test } from 'vitest';
import { DEFAULT_STATE } from '../../src/explorer/address.ts';
import { createTable } from '../../src/explorer/createTable.ts';
import { createColumnsOf } from '../support/figureKit.ts';
import { WORDS } from '../support/modelReader.ts';

const columns = createColumnsOf({ country: 'Demoland', negative: '1' }, {});
const contents = [0, 1].map((row) => ({
  ...{ row, card: [`ID${row}`, `id${row}`, 'A headline', '', 'en', []] as const },
}));

describe('createTable(contents, state, columns, words)', () => {
  test('has a cell for each column, with the names of the values, and none where nothing is recorded', () => {
    const state = { ...DEFAULT_STATE, columns: ['negative', 'country'], query: 'law' };
    const { rows } = createTable(contents, state, columns, WORDS);
    expect(rows.map(({ cells }) => cells.map((values) => values.map(({ name }) => name)))).toEqual([
      [['Yes'], ['Demoland']],
      [[], []],
    ]);
    expect(rows[0]?.address).toBe('/outcomes/id0/?q=law');
  });

  test('says of each head what it sorts by, and of the one in use which way', () => {
    const sort = { facet: 'id', isDescending: true };
    const { heads } = createTable(contents, { ...DEFAULT_STATE, sort }, columns, WORDS);
    expect(heads[0]?.sorters.map(({ name, direction }) => [name, direction])).toEqual([
      ['Headline', undefined],
      ['Id', 'descending'],
    ]);
    expect(heads.map(({ direction }) => direction).slice(0, 2)).toEqual(['descending', undefined]);
    expect(heads[1]?.sorters[0]?.action).toBe('Sort by Country');
  });
});
