import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/tools/spreadsheet/readWorkbook.ts';
import { writeRawBook, writeRow, writeText } from '../../support/rawWorkbook.ts';

const isHeader = (cells: readonly string[]): boolean => cells.includes('ID');
const HEADERS = writeRow(1, ['ID', 'Text', 'Flag']);
const ROW = writeRow(2, ['A-1', 'one', 'YES']);

/** Its cells, or the code of the problem and what it says. */
function read(bytes: Uint8Array): readonly (readonly string[])[] | string {
  const { sheet, problems } = readWorkbook(bytes, isHeader);
  return sheet === undefined
    ? problems.map(({ code, message }) => `${code} ${message}`).join('\n')
    : sheet.rows.map(({ cells }) => cells);
}

function readRows(rows: string, after = ''): ReturnType<typeof read> {
  return read(writeRawBook({ sheets: [{ rows, after }] }));
}

const WHOLE = [
  ['ID', 'Text', 'Flag'],
  ['A-1', 'one', 'YES'],
];

describe('readWorkbook(bytes, isHeader): a file that can be read in two ways is refused', () => {
  test.each([
    [
      'a cell twice',
      `${HEADERS}<row r="2">${writeText('C2', '')}${writeText('C2', 'YES')}</row>`,
      'is there twice',
    ],
    ['a row twice', `${HEADERS}${ROW}${writeRow(2, ['A-1', 'one', ''])}`, 'row 2 is there twice'],
    [
      'a cell of another row',
      `${HEADERS}<row r="2">${writeText('C3', 'YES')}</row>`,
      'row 2 holds a cell C3',
    ],
    ['a cell that is none', `${HEADERS}<row r="2">${writeText('2C', 'YES')}</row>`, 'is no cell'],
    ['a row that is none', `${HEADERS}<row r="0">${writeText('A1', 'YES')}</row>`, 'is no cell'],
    ['an attribute twice', `${HEADERS}<row r="2" r="3"/>`, 'comes twice'],
    ['two values', `${HEADERS}<row r="2"><c r="C2"><v>0</v><v>1</v></c></row>`, 'two contents'],
    ['text between cells', `${HEADERS}<row r="2">YES</row>`, 'between the cells'],
    [
      'two versions',
      `${HEADERS}<mc:AlternateContent><mc:Choice>${ROW}</mc:Choice></mc:AlternateContent>`,
      'an element “mc:AlternateContent”',
    ],
    ['a cell of another kind', `${HEADERS}<row r="2"><e:c r="C2"/></row>`, 'an element “e:c”'],
    ['what is not closed', `${HEADERS}<row r="2">`, 'is closed, but not open'],
    ['an entity that is none', `${HEADERS}${writeRow(2, ['&nbsp;'])}`, 'is no entity'],
  ])('%s', (_, rows, message) => {
    const found = readRows(rows);
    expect(found).toContain('not-a-spreadsheet');
    expect(found).toContain(message);
  });

  test.each([
    ['in order', HEADERS + ROW],
    ['in another order', ROW + HEADERS],
    ['without numbers', (HEADERS + ROW).replaceAll(/ r="[A-Z]*\d+"/g, '')],
    ['with numbers here and there', (HEADERS + ROW).replaceAll(/ r="[BC]\d+"/g, '')],
    ['in pieces', (HEADERS + ROW).replaceAll('><', '>\n<!-- no cell: <c r="C2"/> --> <')],
    [
      'with what programs add',
      HEADERS + ROW.replace('</row>', '<extLst><ext><c r="C2"><v>0</v></c></ext></extLst></row>'),
    ],
  ])('and rows %s are read', (_, rows) => {
    expect(readRows(rows)).toEqual(WHOLE);
  });

  test('two tables of cells in one sheet', () => {
    expect(readRows(HEADERS, `<sheetData>${ROW}</sheetData>`)).toContain('two tables');
  });

  test('two parts of one name, and two sheets of one name', () => {
    const parts = unzipSync(writeRawBook({ sheets: [{ rows: HEADERS + ROW }] }));
    const file = 'xl/worksheets/sheet1.xml';
    const twice = zipSync({ ...parts, 'XL/worksheets/Sheet1.xml': parts[file] ?? strToU8('') });
    expect(read(twice)).toContain('two parts of it are called');
    const sheets = ['Outcomes', 'outcomes'].map((name) => ({ name, rows: HEADERS + ROW }));
    expect(read(writeRawBook({ sheets }))).toContain('two of its sheets have one name');
  });

  test('a part in another encoding', () => {
    const bytes = writeRawBook({ sheets: [{ rows: HEADERS + ROW }] });
    const parts = unzipSync(bytes);
    const latin = strToU8('<worksheet><sheetData><row r="1">é</row></sheetData></worksheet>', true);
    expect(read(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': latin }))).toContain(
      'is not UTF-8',
    );
  });
});

describe('readWorkbook(bytes, isHeader): parts are where the workbook says they are', () => {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

  test.each([
    'worksheets/sheet7.xml',
    '/xl/worksheets/sheet7.xml',
    '../xl/worksheets/./sheet7.xml',
  ])('%s', (target) => {
    const bytes = writeRawBook({
      sheets: [{ name: 'Outcomes', rows: writeRow(1, ['ID', 'Not this']) }],
      parts: {
        'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId9', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId1', 'worksheet', target)}</Relationships>`,
        'xl/worksheets/sheet7.xml': sheet(HEADERS + ROW),
      },
    });
    expect(read(bytes)).toEqual(WHOLE);
  });

  test('two sheets that are one part are refused', () => {
    const rels = `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'worksheet', '/xl/worksheets/sheet1.xml')}</Relationships>`;
    const sheets = ['A', 'B'].map((name) => ({ name, rows: HEADERS }));
    const parts = { 'xl/_rels/workbook.xml.rels': rels };
    expect(read(writeRawBook({ sheets, parts }))).toContain('two of its sheets are one part');
  });

  test('a sheet that leads nowhere is refused, one of a chart is left out', () => {
    const rels = (relations: string): Record<string, string> => ({
      'xl/_rels/workbook.xml.rels': `<Relationships>${relations}</Relationships>`,
    });
    const rows = HEADERS + ROW;
    const sheets = [
      { name: 'Chart', rows },
      { name: 'Outcomes', rows },
    ];
    const nowhere = rels(relation('rId1', 'worksheet', 'worksheets/sheet9.xml'));
    expect(read(writeRawBook({ sheets: [{ rows }], parts: nowhere }))).toContain('holds no cells');
    const chart = rels(
      relation('rId1', 'chartsheet', 'chartsheets/sheet1.xml') +
        relation('rId2', 'worksheet', 'worksheets/sheet2.xml'),
    );
    expect(read(writeRawBook({ sheets, parts: chart }))).toEqual(WHOLE);
  });
});
