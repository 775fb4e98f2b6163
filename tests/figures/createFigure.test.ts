import { describe, expect, test } from 'vitest';
import { createFigure } from '../../src/figures/createFigure.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { listLinks, listShapes } from '../support/drawings.ts';
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
    expect(createFigureOf(key, columns).finding.sentences.join(' ')).toContain(part);
  });

  test('of a filter it tells of those outcomes alone', () => {
    expect(createFigureOf('years', FEW, [2]).finding).toEqual({
      sentences: ['The one outcome is of Testland, 2023.'],
      heading: 'The one outcome is of Testland, 2023',
    });
    expect(createFigureOf('gapMap', FEW, []).finding).toEqual({
      sentences: ['There is no outcome to draw.'],
    });
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

  test('clusters open into their types, in the page and in the table, and are alone in the file', () => {
    const { table, view, draw } = createFigureOf('gapMap');
    if (view.kind !== 'matrix') throw new Error('Three outcomes are a table.');
    expect(view.opened).toBeDefined();
    expect(view.isWhole).toBe(true);
    expect(table.rows.map(([name]) => name)).toContain('Law');
    expect(view.matrix.rows.filter(({ isBelow }) => isBelow).map(({ name }) => name)).toEqual([
      'Law',
    ]);
    const texts = listShapes(draw('wide').shapes).flatMap((shape) =>
      shape.kind === 'text' ? [shape.text] : [],
    );
    expect(texts).not.toContain('Law');
    // Without types there is nothing to open.
    const flat = createFigureOf('years').view;
    expect(flat).toMatchObject({ kind: 'matrix', isWhole: true });
    expect(flat).not.toHaveProperty('opened');
  });

  test('of what cannot be compared there is a small form, or only what is said of it', () => {
    expect(createFigureOf('years', ONE).view).toEqual({ kind: 'none' });
    expect(createFigureOf('map', ONE).view).toEqual({ kind: 'drawing', sizes: ['narrow'] });
    expect(createFigureOf('marks', ONE).view).toEqual({ kind: 'none' });
    // One country over two years: bars over the years, which are the finding.
    const { view, finding, draw } = createFigureOf('years', FEW, [0, 1]);
    expect(view).toEqual({ kind: 'drawing', sizes: ['narrow'] });
    expect(finding.sentences.at(-1)).toBe('All 2 outcomes are of Demoland.');
    expect(listLinks(draw('narrow')).map(({ label }) => label)).toEqual([
      '2022: 1 outcome',
      '2023: 1 outcome',
    ]);
    // One year in two countries.
    const places = createFigureOf('years', FEW, [1, 2]);
    expect(places.view).toMatchObject({ kind: 'drawing' });
    expect(listLinks(places.draw('wide')).map(({ label }) => label)).toEqual([
      'Demoland: 1 outcome',
      'Testland: 1 outcome',
    ]);
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
    expect(figure.view).toMatchObject({ kind: 'drawing' });
    expect(createFigureOf('years').notes).toEqual([]);
  });

  test('there is no map where no outcome is of a country', () => {
    const spec = FIGURES.find(({ key }) => key === 'map');
    expect(spec && createFigure(spec, { columns: FEW }, WORDS)).toBeUndefined();
  });
});
