import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../../src/tools/spreadsheet/readSpreadsheet.ts';
import { scanWorkbook } from '../../../src/tools/spreadsheet/scanWorkbook.ts';
import { writeWorkbook } from '../../support/spreadsheets.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook of two rows, one of whose parts is changed. */
function changePart(file: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(writeWorkbook({ One: [['FragmentID'], ['A/1']] }));
  parts[file] = strToU8(change(strFromU8(parts[file] ?? new Uint8Array())));
  // As quickly as spreadsheet programs pack: of the sizes that follow all else takes seconds.
  return zipSync(parts, { level: 1 });
}

function listMessages(bytes: Uint8Array): string[] {
  const { problems } = readSpreadsheet(bytes, (cells) => cells.includes('FragmentID'));
  return problems.map(({ code, place = '', message }) => `${code} ${place} ${message}`);
}

const before = (mark: string, xml: string) => (sheet: string) => sheet.replace(mark, xml + mark);

describe('what would keep the reader of workbooks busy without end is refused', () => {
  test.each([
    [
      'a format for two thousand million columns',
      before('<sheetData>', '<cols><col min="1" max="2000000000" width="9"/></cols>'),
      'columns up to number 2000000000',
    ],
    [
      'the same with its name space and in many lines',
      before('<sheetData>', `<x:cols><x:col\n${' '.repeat(70_000)}max='99999'/></x:cols>`),
      'columns up to number 99999',
    ],
    [
      'a number of a column that is none',
      before('<sheetData>', '<cols><col min="1" max="9e99" width="9"/></cols>'),
      'columns up to number',
    ],
    [
      'a hyperlink over the whole sheet',
      before('</worksheet>', '<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>'),
      'hyperlinks lie over too many cells',
    ],
    [
      'a hyperlink over columns that are none',
      before('</worksheet>', '<hyperlinks><hyperlink ref="A1:ZZZZZZZZ1"/></hyperlinks>'),
      'hyperlinks lie over too many cells',
    ],
    [
      'many hyperlinks',
      before('</worksheet>', `<hyperlinks>${'<hyperlink ref="A1:Z999"/>'.repeat(5)}</hyperlinks>`),
      'hyperlinks lie over too many cells',
    ],
    [
      'entities of its own',
      before('<worksheet', '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>'),
      'entities of its own',
    ],
    [
      'cells that lie far apart',
      (sheet: string) =>
        sheet.replace(
          '</sheetData>',
          `${Array.from({ length: 1000 }, (_, at) => `<row r="${at + 3}"><c r="XFD${at + 3}" t="str"><v>x</v></c></row>`).join('')}</sheetData>`,
        ),
      'spread over more rows and columns',
    ],
    [
      'a cell after the last column',
      (sheet: string) =>
        sheet.replace(
          '</sheetData>',
          '<row r="3"><c r="ZZZZZZ3" t="str"><v>x</v></c></row></sheetData>',
        ),
      'spread over more rows and columns',
    ],
  ])('%s', (_, change, message) => {
    const [first = '', ...others] = listMessages(changePart(SHEET, change));
    expect(others).toEqual([]);
    expect(first).toMatch(/^workbook-excessive /);
    expect(first).toContain(message);
  });

  test('a tag without end, however it comes in pieces', () => {
    const bytes = zipSync({ 'a.xml': strToU8(`<a ${'x'.repeat(300_000)}`) }, { level: 0 });
    expect(scanWorkbook(bytes, 1)).toEqual({ reason: 'it holds a tag without end' });
  });

  test('sheets in a binary format', () => {
    const bytes = changePart('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace('sheet1.xml', 'sheet1.bin'),
    );
    expect(listMessages(bytes)[0]).toMatch(/^workbook-excessive .*xlsb/);
  });

  test('a size that the table of contents plays down: what counts is what comes out', () => {
    const size = 3_000_000;
    const bytes = changePart('xl/theme/theme1.xml', () => ' '.repeat(size));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 3; at += 1)
      if (view.getUint32(at, true) === size) view.setUint32(at, 7, true);
    expect(scanWorkbook(bytes, 4)).toBeUndefined();
    expect(scanWorkbook(bytes, 1)).toEqual({ megabytes: expect.any(Number) as number });
  });

  test('a few kB that unpack to very much; a sheet of as many different rows is none', () => {
    const fill = (rows: string) => (xml: string) =>
      xml.replace('</sheetData>', `${rows}</sheetData>`);
    expect(scanWorkbook(changePart(SHEET, fill(' '.repeat(51e6))), 1000)).toEqual({
      reason: 'it unpacks to more than 200 times its size',
    });
    const row = (_: unknown, at: number): string =>
      `<row r="${at + 3}" spans="1:2" ht="15"><c r="A${at + 3}" s="1"/><c r="B${at + 3}" s="1"/></row>`;
    const rows = Array.from({ length: 700_000 }, row).join('');
    expect(rows.length).toBeGreaterThan(50e6);
    expect(scanWorkbook(changePart(SHEET, fill(rows)), 1000)).toBeUndefined();
  });

  test('what spreadsheet programs write is none of it', () => {
    const formatted = changePart(SHEET, (xml) =>
      before(
        '</worksheet>',
        '<hyperlinks><hyperlink ref="A2"/><hyperlink ref="A1:C9"/></hyperlinks>',
      )(before('<sheetData>', '<cols><col min="1" max="16384" width="9"/></cols>')(xml)),
    );
    expect(listMessages(formatted)).toEqual([]);
  });
});
