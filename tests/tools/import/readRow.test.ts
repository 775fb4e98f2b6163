import { describe, expect, test } from 'vitest';
import type { Line } from '../../../src/tools/import/arrangeColumns.ts';
import { readRow } from '../../../src/tools/import/readRow.ts';
import { fixtureProgramme as programme } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';

const lines: Line[] = [
  { header: 'FragmentID', column: 0 },
  {
    header: 'Kinds',
    boxes: ['Law', 'Practice'].map((label, index) => ({ column: index + 1, label })),
  },
  { header: FLAG_HEADER, column: 3 },
];

const read = (cells: string[], doubt?: 'value-lost'): ReturnType<typeof readRow> =>
  readRow({ number: 2, cells, doubt }, lines, programme);

describe('readRow(row, lines, programme)', () => {
  test('cells by their headers, ticked boxes as one line', () => {
    expect(read(['A/1', 'x', '☑', '']).cells).toEqual([
      ['FragmentID', 'A/1'],
      ['Kinds', 'Law, Practice'],
      [FLAG_HEADER, ''],
    ]);
  });

  test('a column that the row does not reach is left out, and so are boxes without their last', () => {
    expect(read(['A/1', 'x']).cells).toEqual([['FragmentID', 'A/1']]);
    expect(read(['A/1', 'x', '']).cells.map(([header]) => header)).toEqual(['FragmentID', 'Kinds']);
  });

  test('the year of a date is not lost in its format; a cell that shows nothing says nothing', () => {
    const readYear = (cell: string): string | undefined =>
      readRow(
        { number: 2, cells: [cell, cell], days: new Map([0, 1].map((at) => [at, '2023-03-12'])) },
        ['Year', 'Evidence supporting the outcome statement'].map((header, column) => ({
          ...{ header, column },
        })),
        programme,
      )
        .cells.map(([, value]) => value)
        .join('|');
    expect(readYear('March')).toBe('2023-03-12|March');
    expect(readYear('12/03/2023')).toBe('12/03/2023|12/03/2023');
    expect(readYear('2022')).toBe('2023-03-12|2022');
    expect(readYear('')).toBe('|');
  });

  test('a row that cannot be trusted loses its flag', () => {
    expect(read(['A/1', '', '', 'no'], 'value-lost').cells.map(([header]) => header)).toEqual([
      ...['FragmentID', 'Kinds'],
    ]);
  });

  test.each([
    ['Law', true],
    ['1', true],
    ['yes', true],
    ['☐', false],
    ['0', false],
    ['no', false],
  ])('the box %j is ticked: %j', (value, isTicked) => {
    expect(read(['A/1', value, '', '']).cells[1]?.[1]).toBe(isTicked ? 'Law' : '');
  });

  test('what is unclear is an error at its cell', () => {
    expect(read(['A/1', '', 'perhaps', '']).problems).toMatchObject([
      { code: 'tick-unclear', place: 'cell C2' },
    ]);
  });
});
