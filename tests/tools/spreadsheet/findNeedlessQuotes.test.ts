import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/tools/spreadsheet/readCsv.ts';

const HEADERS = ['FragmentID', 'Text', 'Place', 'Actor'];
const ROWS = ['1', '2', '3', '4', '5'].map((id) => [`A/${id}`, 'They met', 'a town', 'elders']);

function tell(rows: readonly (readonly string[])[], delimiter = '\t'): string[] {
  const text = rows.map((cells) => cells.join(delimiter)).join('\n');
  const isHeader = (cells: readonly string[]): boolean => cells.includes('FragmentID');
  return readCsv(Buffer.from(text), isHeader).problems.map(
    ({ code, message }) => `${code} ${message}`,
  );
}

const quoted = ROWS.map(([id = '', text = '', ...others]) => [id, `"${text}"`, ...others]);

describe('quotation marks around a whole cell that needs none', () => {
  test.each(['\t', ',', ';'])('are told where hardly any other cell has them (%j)', (delimiter) => {
    const [told = ''] = tell([HEADERS, ...ROWS, ['A/6', '"We are here"', 'x', 'y']], delimiter);
    expect(told).toContain('quotation-marks-dropped A cell is');
    expect(told).toContain('(B7)');
  });

  test('are counted, and some of their places named', () => {
    const rows = [...ROWS, ...ROWS, ...ROWS, ...ROWS];
    const [told = ''] = tell([HEADERS, ...rows, ...quoted.slice(0, 3)]);
    expect(told).toContain('3 cells are');
    expect(told).toContain('B22, B23, B24');
  });

  test('are the tool’s own around all cells, all texts, or all cells of one column', () => {
    const all = [HEADERS, ...ROWS].map((cells) => cells.map((cell) => `"${cell}"`));
    expect(tell(all)).toEqual([]);
    expect(tell([HEADERS, ...all.slice(1)])).toEqual([]);
    expect(tell([HEADERS, ...quoted])).toEqual([]);
  });

  test('are needed around separators, line breaks and other marks, and say nothing of empty cells', () => {
    const needed = ['"a\tb"', '"a\nb"', '"a ""b"" c"', '""', '"12"'];
    expect(tell([HEADERS, ...ROWS, ...needed.map((cell) => ['B', cell, 'x', 'y'])])).toEqual([]);
  });
});
