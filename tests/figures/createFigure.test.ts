import { describe, expect, test } from 'vitest';
import { createFigure } from '../../src/figures/createFigure.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import {
  BARE,
  createColumnsOf,
  createFigureOf,
  FEW,
  NONE,
  ONE,
  WORDS,
} from '../support/figureKit.ts';

describe('createFigure(spec, data, words): the finding', () => {
  test.each([
    ['gapMap', FEW, 'No combination has more than one outcome.'],
    ['gapMap', FEW, 'No combination is without any.'],
    ['gapMap', ONE, 'The one outcome is'],
    ['gapMap', BARE, 'not recorded for any of these outcomes.'],
    ['gapMap', NONE, 'There is no outcome to draw.'],
    [
      'ratings',
      FEW,
      'The one outcome with both ratings is rated “high” in significance and “large”',
    ],
    ['ratings', FEW, '2 outcomes lack at least one of the two ratings.'],
    ['ratings', BARE, 'Significance rating and Contribution rating: not recorded'],
    [
      'years',
      FEW,
      'Demoland has the most, 2 of 3 outcomes (67%); the year with the most is 2023 (2).',
    ],
    ['years', ONE, 'The one outcome is of Demoland, 2022.'],
    ['map', FEW, 'All 3 outcomes are from Demoland and Testland.'],
    ['map', ONE, 'The one outcome is from Demoland.'],
    ['map', BARE, 'Country: not recorded for any'],
    ['marks', FEW, 'Of 3 outcomes, 1 (33%) is recorded as unintended and 1 (33%) as negative.'],
    ['marks', ONE, 'Unintended and Negative: not recorded for any of these outcomes.'],
    ['marks', NONE, 'There is no outcome to draw.'],
  ])('%s %#', (key, columns, part) => {
    expect(createFigureOf(key, columns).finding).toContain(part);
  });

  test('of a filter it tells of those outcomes alone', () => {
    expect(createFigureOf('years', FEW, [2]).finding).toBe('The one outcome is of Testland, 2023.');
    expect(createFigureOf('gapMap', FEW, []).finding).toBe('There is no outcome to draw.');
  });
});

describe('createFigure(spec, data, words): the numbers', () => {
  test('the table has rows, columns, totals and the second number', () => {
    const { header, rows } = createFigureOf('years').table;
    expect(header).toEqual(['Country / Year', '2022', '2023', 'All']);
    expect(rows).toEqual([
      ['Demoland', '1 (1)', '1 (0)', 2],
      ['Testland', 0, '1 (0)', 1],
    ]);
  });

  test('the records have one number a line', () => {
    const { header, rows } = createFigureOf('years').records;
    expect(header).toEqual(['Country', 'Year', 'Outcomes', 'Of high significance']);
    expect(rows).toContainEqual(['Demoland', '2022', 1, 1]);
    expect(rows).toContainEqual(['Testland', '2022', 0, 0]);
  });

  test('clusters open into their types, in a drawing of their own and in the table', () => {
    const figure = createFigureOf('gapMap');
    expect(figure.opened).toBeDefined();
    const names = figure.table.rows.map(([name]) => name);
    expect(names).toContain('Law');
    expect(figure.opened?.draw('wide').height).toBeGreaterThan(figure.draw('wide').height);
    // Without types there is nothing to open.
    expect(createFigureOf('gapMap', BARE).opened).toBeUndefined();
  });

  test('of many countries the largest are drawn, which is told, and the table has all', () => {
    const columns = createColumnsOf(
      ...Array.from({ length: 40 }, (_, at) => ({ country: `Land ${at}`, year: '2022' })),
    );
    const figure = createFigureOf('years', columns);
    expect(figure.notes).toEqual([
      'Country: the 16 with the most outcomes are drawn; the table has all 40.',
    ]);
    expect(figure.table.rows).toHaveLength(40);
    expect(createFigureOf('years').notes).toEqual([]);
  });

  test('there is no map where no outcome is of a country', () => {
    const spec = FIGURES.find(({ key }) => key === 'map');
    expect(spec && createFigure(spec, { columns: FEW }, WORDS)).toBeUndefined();
  });
});
