import { describe, expect, test } from 'vitest';
import { createAxisTable, createMatrixTables } from '../../src/figures/tables.ts';
import { crossTabulate } from '../../src/figures/tabulate/crossTabulate.ts';
import { tabulateAxis } from '../../src/figures/tabulate/nameAxis.ts';
import { FEW, WORDS } from '../support/figureKit.ts';

describe('createAxisTable(axis, words)', () => {
  test('has a row for each value, with its number', () => {
    expect(createAxisTable(tabulateAxis(FEW, { facet: 'country' }, WORDS), WORDS)).toEqual({
      names: 1,
      header: ['Country', 'Outcomes'],
      rows: [
        ['Demoland', 2],
        ['Testland', 1],
      ],
    });
  });
});

describe('createMatrixTables(table, words)', () => {
  test('without high significance a cell is one number, and a record has no second', () => {
    const axes = { rows: { facet: 'country' }, columns: { facet: 'significanceRating' } };
    const { table, records } = createMatrixTables(crossTabulate(FEW, axes, WORDS), WORDS);
    expect(table.rows[0]).toEqual(['Demoland', 1, 1, 0, 2]);
    expect(records.header).toEqual(['Country', 'Significance rating', 'Outcomes']);
    expect(records.rows).toHaveLength(6);
  });
});
