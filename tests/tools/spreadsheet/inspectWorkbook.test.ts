import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../../src/tools/spreadsheet/readSpreadsheet.ts';
import { writeRawWorkbook, writeWorkbook, writeZip } from '../../support/spreadsheets.ts';

const TABLE = [
  ['FragmentID', 'Text'],
  ['A/1', 'a'],
];

describe('inspectWorkbook(bytes)', () => {
  test.each([
    ['a locked workbook', compound('EncryptedPackage'), 'workbook-protected'],
    ['a workbook of Excel 2003', compound('Workbook'), 'not-a-spreadsheet'],
    ['macros', writeZip('xl/workbook.xml', 'xl/vbaProject.bin'), 'workbook-macros'],
    ['macro sheets', writeZip('xl/workbook.xml', 'xl/macrosheets/sheet1.xml'), 'workbook-macros'],
    ['a document', writeZip('word/document.xml'), 'not-a-spreadsheet'],
    ['a cut-off file', writeWorkbook({ One: TABLE }).slice(0, 900), 'not-a-spreadsheet'],
    [
      'a damaged sheet',
      writeRawWorkbook('<row r="1"><c r="A1" t="s"><v>999</v></c></row>'),
      'not-a-spreadsheet',
    ],
    ['a workbook without a sheet', writeZip('xl/workbook.xml'), 'not-a-spreadsheet'],
  ])('%s is refused with one problem', (_, bytes, code) => {
    const {
      sheets: [sheet],
      problems,
    } = readSpreadsheet(bytes, (cells) => cells.includes('FragmentID'));
    expect(sheet).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});

/** An Office file of the old kind that names a part. */
function compound(name: string): Uint8Array {
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(512),
      Buffer.from(name, 'utf16le'),
    ]),
  );
}
