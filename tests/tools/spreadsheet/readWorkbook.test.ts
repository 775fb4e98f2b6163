import { read, utils, type WorkSheet } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  readSpreadsheet,
  type SpreadsheetOptions,
} from '../../../src/tools/spreadsheet/readSpreadsheet.ts';
import { fc } from '../../support/properties.ts';
import { writeRawWorkbook, writeWorkbook } from '../../support/spreadsheets.ts';

const isHeader = (cells: readonly string[]): boolean => cells.includes('FragmentID');
const TABLE = [
  ['FragmentID', 'Text'],
  ['A/1', 'a'],
];

function readBook(
  bytes: Uint8Array,
  options?: SpreadsheetOptions,
): ReturnType<typeof readSpreadsheet> {
  return readSpreadsheet(bytes, isHeader, options);
}

function readCells(
  cells: WorkSheet,
): ReturnType<typeof readSpreadsheet> & { codes: readonly string[] } {
  const result = readBook(
    writeWorkbook({ One: { '!ref': 'A1:D4', A1: { t: 's', v: 'FragmentID' }, ...cells } }),
  );
  return { ...result, codes: result.problems.map(({ code }) => code) };
}

describe('readSpreadsheet(bytes, isHeader, options) of a workbook', () => {
  test('numbers and dates come as the sheet shows them', () => {
    const {
      sheets: [sheet],
    } = readCells({
      A2: { t: 'n', v: 2023, z: '0.0' },
      B2: { t: 'n', v: 45202, z: 'dd/mm/yyyy' },
      C2: { t: 'n', v: 0.256, z: '0%' },
      D2: { t: 'n', v: 2023 },
      A3: { t: 'n', v: 45202, z: 'd mmmm yyyy' },
      // The format that each computer shows in its own way comes in the one that all read alike.
      B3: { t: 'n', v: 45202, z: 'm/d/yy' },
      C3: { t: 'b', v: true },
      D3: { t: 'n', v: 1234.5, z: '#,##0.00' },
    });
    expect(sheet?.rows.slice(1).map(({ cells }) => cells)).toEqual([
      ['2023.0', '03/10/2023', '26%', '2023'],
      ['3 October 2023', '2023-10-03', 'TRUE', '1,234.50'],
    ]);
  });

  test('a format that hides a number hides no flag, and one that rounds it takes no digit of an id', () => {
    const {
      sheets: [sheet],
    } = readCells({
      A2: { t: 'n', v: 1, z: ';;;' },
      B2: { t: 'b', v: true, z: ';;;' },
      C2: { t: 'n', v: 0, z: '0;-0;;@' },
      D2: { t: 'n', v: 123456789012345 },
      A3: { t: 'n', v: 1e14, z: '0.0E+00' },
      B3: { t: 'n', v: 1.5e300 },
    });
    expect(sheet?.rows.slice(1).map(({ cells }) => cells)).toEqual([
      ['1', 'true', '', '123456789012345'],
      ['100000000000000', '1.5E+300', '', ''],
    ]);
  });

  test('columns reach as far as there is content, however far the sheet was formatted', () => {
    const {
      sheets: [sheet],
    } = readBook(
      writeRawWorkbook(
        '<row r="1"><c r="A1" t="str"><v>FragmentID</v></c><c r="XFD1" t="str"><v> </v></c></row>' +
          '<row r="2"><c r="A2" t="str"><v>A/1</v></c><c r="C2" t="str"><v>a</v></c></row>' +
          '<row r="3"><c r="A3" t="str"><v>A/2</v></c><c r="B3" t="str"><v xml:space="preserve"> </v></c></row>',
      ),
    );
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
      ['FragmentID', '', ''],
      ['A/1', '', 'a'],
      ['A/2', ' ', ''],
    ]);
  });

  test('a formula comes as its value, also an empty one; an error is kept and told', () => {
    const {
      sheets: [sheet],
      problems,
    } = readBook(
      writeRawWorkbook(
        '<row r="1"><c r="A1" t="str"><v>FragmentID</v></c></row>' +
          '<row r="2"><c r="A2" t="str"><f>CONCATENATE("sh","own")</f><v>shown</v></c>' +
          '<c r="B2" t="str"><f>""</f><v></v></c><c r="C2"><f>1+1</f><v>2</v></c>' +
          '<c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
      ),
    );
    expect(sheet?.rows[1]?.cells).toEqual(['shown', '', '2', '#DIV/0!']);
    expect(problems).toMatchObject([{ code: 'formula-error', place: 'cell D2' }]);
  });

  test('a formula that was never worked out is told with its cell, and its row is in doubt', () => {
    const {
      sheets: [sheet],
      problems,
    } = readBook(
      writeRawWorkbook(
        '<row r="1"><c r="A1" t="str"><v>FragmentID</v></c></row>' +
          '<row r="2"><c r="A2"><f>1+1</f></c></row>',
      ),
    );
    expect(problems).toMatchObject([
      { code: 'formula-without-value', severity: 'warning', place: 'cell A2' },
    ]);
    expect(sheet?.rows[1]?.doubt).toBe('formula-without-value');
  });

  test('whatever the cells are, they come as another reader of workbooks shows them', () => {
    const format = fc.constantFrom(
      'General',
      '0.00',
      '#,##0',
      '0%',
      'dd/mm/yyyy',
      'd mmmm yyyy',
      'hh:mm',
      '@',
    );
    const number = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
      fc.integer({ min: 1, max: 60_000 }),
    );
    const cell = fc.oneof(
      fc.record({ t: fc.constant('n' as const), v: number, z: format }),
      fc.record({ t: fc.constant('b' as const), v: fc.boolean() }),
      fc.record({ t: fc.constant('s' as const), v: fc.string({ unit: 'grapheme', minLength: 1 }) }),
    );
    const row = fc.array(cell, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const cells: WorkSheet = { '!ref': 'A1:D9', A1: { t: 's', v: 'FragmentID' } };
        for (const [at, list] of rows.entries())
          for (const [column, each] of list.entries())
            cells[utils.encode_cell({ r: at + 1, c: column })] = each;
        const bytes = writeWorkbook({ One: cells });
        const other = read(bytes, { dense: true }).Sheets['One']?.['!data'] ?? [];
        for (const { number: index, cells: shown } of readBook(bytes).sheets[0]?.rows ?? [])
          for (const [column, text] of shown.entries()) {
            const known = other[index - 1]?.[column];
            const whole = known?.t === 's' ? String(known.v) : (known?.w ?? '');
            const isShort = Number.isSafeInteger(known?.v) && /E\+/.test(whole);
            if (!isShort && whole.trim() !== '')
              expect(text).toBe(whole.replaceAll(/\r\n?/g, '\n'));
          }
      }),
    );
  });

  test('line breaks, blanks and signs in a text are kept', () => {
    const value = ' a\r\nb\n\n**Scale**: c  \n=1+1 👩🏽‍🌾 منظمة';
    const {
      sheets: [sheet],
    } = readCells({ A2: { t: 's', v: value } });
    expect(sheet?.rows[1]?.cells[0]).toBe(value.replaceAll('\r\n', '\n'));
  });

  test('merged cells are listed with their last row, hidden rows are told', () => {
    const {
      sheets: [sheet],
      codes,
    } = readCells({
      A2: { t: 's', v: 'A/1' },
      A3: { t: 's', v: 'A/2' },
      '!merges': [utils.decode_range('B2:B3')],
      '!rows': [{}, {}, { hidden: true }],
    });
    expect(sheet?.merged).toEqual([{ range: 'B2:B3', lastRow: 3 }]);
    expect(codes).toEqual(['rows-hidden']);
  });

  test('a sheet that goes on below the rows that are read is told', () => {
    const {
      sheets: [sheet],
      problems,
    } = readCells({
      '!ref': 'A1:D60000',
      A2: { t: 's', v: 'A/1' },
      A60000: { t: 's', v: 'A/2' },
    });
    expect(sheet?.rows).toHaveLength(2);
    expect(problems).toMatchObject([{ code: 'rows-not-read', severity: 'warning' }]);
    expect(problems[0]?.message).toContain('row 60000');
  });

  test('of several sheets it is the one with headers that is not hidden', () => {
    const bytes = readFileSync(
      new URL('../../fixtures/spreadsheets/harvest.xlsx', import.meta.url),
    );
    expect(readBook(bytes).sheets[0]?.name).toBe('Outcomes');
    expect(readBook(bytes, { sheet: 'Lists', withHidden: true }).sheets[0]?.name).toBe('Lists');
  });

  test('two sheets that fit must be chosen from, and a name that does not exist is told with those that do', () => {
    const bytes = writeWorkbook({ One: TABLE, Two: TABLE, Three: [['x']] });
    expect(readBook(bytes).problems).toMatchObject([
      { code: 'sheets-several', message: 'Several sheets have a column for the id: One, Two.' },
    ]);
    expect(readBook(bytes, { sheet: 'Two' }).sheets[0]?.rows).toHaveLength(2);
    const [missing] = readBook(bytes, { sheet: 'Four' }).problems;
    expect(missing?.message).toBe('There is no sheet “Four”; there are: One, Two, Three.');
  });
});
