import { describe, expect, test } from 'vitest';
import { readCsv, type CsvOptions } from '../../../src/tools/spreadsheet/readCsv.ts';
import type { Sheet } from '../../../src/tools/spreadsheet/sheet.ts';
import { awkwardCell } from '../../support/awkwardCells.ts';
import { fc } from '../../support/properties.ts';
import { writeCsv } from '../../support/spreadsheets.ts';

const isHeader = (cells: readonly string[]): boolean => cells.includes('FragmentID');

function readText(text: string, options?: CsvOptions): ReturnType<typeof readCsv> {
  return readCsv(Buffer.from(text), isHeader, options);
}

function getSheet({ sheets: [sheet], problems }: ReturnType<typeof readCsv>): Sheet {
  if (sheet === undefined) throw new Error(JSON.stringify(problems));
  return sheet;
}

describe('readCsv(bytes, isHeader, options)', () => {
  test.each([
    [',', 'commas'],
    [';', 'semicolons'],
    ['\t', 'tabs'],
  ])('cells that %j separates are told apart, and it is said', (sign, name) => {
    const sheet = getSheet(readText(`FragmentID${sign}Text\nA/1${sign}a\nA/2${sign}b\n`));
    expect(sheet.description).toBe(`CSV, utf-8, separated by ${name}`);
    expect(sheet.rows.map(({ cells }) => cells)).toEqual([
      ['FragmentID', 'Text'],
      ['A/1', 'a'],
      ['A/2', 'b'],
    ]);
  });

  test('the separator is the one that makes a row of headers, however many other signs there are', () => {
    const sheet = getSheet(readText('FragmentID;a,b,c,d\nA/1;x,y,z,w,v\n'));
    expect(sheet.rows[1]?.cells).toEqual(['A/1', 'x,y,z,w,v']);
  });

  test('a separator that is given is followed', () => {
    const sheet = getSheet(readText('FragmentID|b;c\nA|1;2\n', { delimiter: '|' }));
    expect(sheet.rows[1]?.cells).toEqual(['A', '1;2']);
    expect(sheet.description).toContain('vertical bars');
  });

  test('Excel’s line “sep=” is followed, left out, and counted in the numbers of rows and lines', () => {
    const sheet = getSheet(readText('sep=|\r\nFragmentID|b\r\nA|"1\r\n2"\r\nB|3'));
    expect(sheet.rows.map(({ number, line, cells }) => [number, line, cells])).toEqual([
      [2, 2, ['FragmentID', 'b']],
      [3, 3, ['A', '1\n2']],
      [4, 5, ['B', '3']],
    ]);
  });

  test('empty rows are left out and still counted', () => {
    const sheet = getSheet(readText('FragmentID,b\n,\n\nA,1\n'));
    expect(sheet.rows.map(({ number }) => number)).toEqual([1, 4]);
  });

  test('a row behind any number of empty ones is read, and there is an end to what is kept', () => {
    const empty = ',\n'.repeat(60_000);
    const sheet = getSheet(readText(`FragmentID,b\nA,1\n${empty}B,2\n`));
    expect(sheet.rows.map(({ number }) => number)).toEqual([1, 2, 60_003]);
    const flood = getSheet(readText(`FragmentID,b\n${'A,1\n'.repeat(60_000)}`));
    expect(flood.rows.length).toBeLessThan(51_000);
  });

  test('a quotation mark that is never closed is a problem with its line', () => {
    const result = readText('FragmentID,b\nA,"1\nB,2\n');
    expect(result).toMatchObject({
      problems: [{ code: 'csv-broken', place: 'row 2 (line 2)' }],
    });
  });

  test('bytes that are no text are no spreadsheet', () => {
    expect(readCsv(Uint8Array.from([37, 80, 68, 70, 0, 1, 2]), isHeader)).toMatchObject({
      problems: [{ code: 'not-a-spreadsheet' }],
    });
    expect(readText('a', { encoding: 'utf-16le' })).toMatchObject({
      problems: [{ code: 'not-a-spreadsheet' }],
    });
  });

  test('any cells come back as they were, whatever separates them', () => {
    const rows = fc
      .array(fc.array(awkwardCell, { minLength: 2, maxLength: 2 }), { maxLength: 5 })
      .map((list) => list.filter((cells) => cells.some((cell) => cell.trim() !== '')))
      // What no text has at its beginning would not be read as text.
      .filter((list) => !/[^\P{Cc}\s\u0080-\u009F]/u.test(list.flat().join('')));
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (list, delimiter) => {
        const bytes = writeCsv([['FragmentID', 'b'], ...list], { delimiter });
        const sheet = getSheet(readCsv(bytes, isHeader));
        expect(sheet.rows.slice(1).map(({ cells }) => cells)).toEqual(
          list.map((cells) => cells.map((cell) => cell.toWellFormed())),
        );
      }),
    );
  });
});
