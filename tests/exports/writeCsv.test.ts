import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/exports/writeCsv.ts';

function writeRows(...rows: readonly (string | number)[][]): string {
  return writeCsv({ preamble: [], header: ['a', 'b', 'c', 'd'], rows });
}

describe('writeCsv(table)', () => {
  test('what is read from it is what was written, the preamble before the numbers', () => {
    const table = { preamble: ['A title', 'Only: Kenya.'], header: ['a', 'b'], rows: [['x', 1]] };
    const read = parse(writeCsv(table), {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
    });
    expect(read).toEqual([['A title'], ['Only: Kenya.'], [''], ['a', 'b'], ['x', '1']]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('%j is no formula', (cell) => {
    const [[read = ''] = []]: string[][] = parse(writeRows([cell, 1]), { bom: true, from_line: 2 });
    expect(read).toBe(`'${cell}`);
  });

  test.each(['\n', '\r', '\r\n'])(
    'a text with the line break %j stays one cell of one row',
    (line) => {
      const cell = `A list:${line}=1+1${line}- a point`;
      const table = { preamble: [cell], header: ['a', 'b'], rows: [[cell, cell]] };
      // Readers such as Excel take each of them for the end of a row.
      const read: unknown = parse(writeCsv(table), {
        ...{ bom: true, relax_column_count: true, skip_empty_lines: false },
        record_delimiter: ['\r\n', '\n', '\r'],
      });
      expect(read).toEqual([[cell], [''], ['a', 'b'], [cell, cell]]);
    },
  );

  test('begins with the mark by which Excel knows UTF-8', () => {
    expect(writeRows(['a']).codePointAt(0)).toBe(0xfeff);
  });

  test('a cell with a semicolon or a tab is quoted, so that no country’s Excel splits it', () => {
    const csv = writeRows(['Kenya; Uganda', 'a\tb', 'plain', 3]);
    expect(csv).toBe('\uFEFFa,b,c,d\r\n"Kenya; Uganda","a\tb",plain,3\r\n');
    for (const delimiter of [',', ';', '\t']) {
      const [cells = []]: string[][] = parse(csv, {
        ...{ bom: true, delimiter, relax_quotes: true, relax_column_count: true, from_line: 2 },
      });
      expect(cells.filter((cell) => cell === ' Uganda' || cell === 'b')).toEqual([]);
    }
  });
});
