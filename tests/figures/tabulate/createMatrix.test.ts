import { describe, expect, test } from 'vitest';
import { createMatrix } from '../../../src/figures/tabulate/createMatrix.ts';
import { crossTabulate } from '../../../src/figures/tabulate/crossTabulate.ts';
import { FEW, WORDS } from '../../support/figureKit.ts';

const AXES = { rows: { facet: 'country' }, columns: { facet: 'year', order: 'time' } } as const;

describe('createMatrix(table, words)', () => {
  test('a cell says row, column, count and how many are high; an empty one is none', () => {
    const { columns, cells } = createMatrix(crossTabulate(FEW, AXES, WORDS), WORDS);
    expect(columns.map(({ name, ordinal }) => [ordinal, name])).toEqual([
      ['1', '2022'],
      ['2', '2023'],
    ]);
    expect(cells[0]?.[0]).toEqual({
      ...{ count: 1, digits: '1', high: '1', step: 5, share: 1 },
      label: 'Demoland, 2022: 1 outcome, 1 of high significance',
      choice: [
        ['country', 'demoland'],
        ['year', '2022'],
      ],
    });
    expect(cells[1]?.[0]).toBeUndefined();
  });

  test('the legend says the counts of every shade, and of the second number what it is', () => {
    const table = crossTabulate(FEW, AXES, WORDS);
    const counts = [
      [1, 40],
      [0, 7],
    ];
    const { legend } = createMatrix({ ...table, counts }, WORDS);
    expect(legend.steps.map(({ text }) => text)).toEqual(['1', '2–6', '7–14', '15–25', '26–40']);
    // One shade needs none.
    expect(createMatrix({ ...table, counts: [[1], [0]] }, WORDS).legend.steps).toEqual([]);
    // That a cell may be empty is said where one is.
    expect(legend.none).toBe('none');
    expect(createMatrix({ ...table, counts: [[1], [2]] }, WORDS).legend.none).toBeUndefined();
    expect(legend.high).toContain('high significance');
    expect(createMatrix({ ...table, high: undefined }, WORDS).legend.high).toBeUndefined();
  });
});
