import { describe, expect, test } from 'vitest';
import {
  cleanCell,
  findHeaderRow,
  formatCell,
  formatColumn,
  formatRows,
  type SheetRow,
} from '../../../src/tools/spreadsheet/sheet.ts';

const row = (number: number, cells: string[] = []): SheetRow => ({ number, cells });

describe('findHeaderRow(rows, isHeader)', () => {
  const count = (cells: readonly string[]): number => cells.filter((cell) => cell === 'H').length;

  test('the first of the rows that have the most headers', () => {
    const rows = [['a'], ['H'], ['H', 'H'], ['H', 'H']].map((cells, index) => row(index, cells));
    expect(findHeaderRow(rows, count)).toBe(2);
    expect(findHeaderRow(rows, (cells) => cells.includes('H'))).toBe(1);
  });

  test('-1 without any, and below row 25 nobody looks', () => {
    const rows = Array.from({ length: 26 }, (_, index) => row(index, index === 25 ? ['H'] : []));
    expect(findHeaderRow([], count)).toBe(-1);
    expect(findHeaderRow(rows, count)).toBe(-1);
    expect(findHeaderRow(rows.slice(1), count)).toBe(24);
  });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('formatColumn(%i) is %s', (index, name) => {
  expect(formatColumn(index)).toBe(name);
});

test('formatCell(row, column) names the line of a text file', () => {
  expect(formatCell(row(12), 1)).toBe('cell B12');
  expect(formatCell({ ...row(12), line: 14 }, 1)).toBe('cell B12 (line 14)');
});

describe('formatRows(rows)', () => {
  test.each([
    [[12], 'row 12'],
    [[3, 7, 8, 9], 'rows 3, 7–9'],
    [
      Array.from({ length: 13 }, (_, index) => 2 * index + 1),
      'rows 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and others',
    ],
  ])('%j', (numbers, expected) => {
    expect(formatRows(numbers.map((number) => row(number)))).toBe(expected);
  });
});

test('cleanCell(text) has LF line breaks and no half of a character', () => {
  expect(cleanCell('a\r\nb\rc\nd\uD800')).toBe('a\nb\nc\nd\uFFFD');
});
