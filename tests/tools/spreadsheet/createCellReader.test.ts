import { describe, expect, test } from 'vitest';
import { writeRow, writeText } from '../../support/rawWorkbook.ts';
import { HEADERS, readRows, ROW, WHOLE } from './readRaw.ts';

describe('createCellReader(layout): cells that can be read in two ways are refused', () => {
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
});
