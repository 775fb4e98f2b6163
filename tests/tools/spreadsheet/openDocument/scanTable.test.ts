import { describe, expect, test } from 'vitest';
import { writeRawDocument, type RawTable } from '../../../support/rawDocument.ts';
import { ALL, HEADERS, read, ROWS } from './readOds.ts';

const readSheet = (sheet: RawTable): string | readonly (readonly string[])[] => {
  const { cells, messages } = read(writeRawDocument({ sheets: [sheet] }));
  return cells.length === 0 ? messages : cells;
};

describe('scanTable(table, take)', () => {
  test.each([
    [
      'groups',
      `<table:table-header-rows>${HEADERS}</table:table-header-rows><table:table-rows><table:table-row-group>${ALL}</table:table-row-group></table:table-rows>`,
    ],
    ['page breaks', `<text:soft-page-break/>${HEADERS}<text:soft-page-break/>${ALL}`],
  ])('rows in %s are all there', (_, rows) => {
    expect(readSheet({ rows })).toHaveLength(4);
  });

  test('what floats above the cells, and what describes them, is left out', () => {
    const drawn =
      '<draw:frame><draw:object><table:table><table:table-row><table:table-cell><text:p>NO</text:p></table:table-cell></table:table-row></table:table></draw:object></draw:frame>';
    const before = `<table:title>NO</table:title><office:forms><form:form><table:table-row/></form:form></office:forms><table:shapes>${drawn}</table:shapes>`;
    const after =
      '<table:named-expressions><table:named-range table:name="NO"/></table:named-expressions>';
    expect(readSheet({ before, rows: ALL, after })).toEqual(ROWS);
  });

  test.each([
    ['a cell outside of rows', '<table:table-cell/>'],
    ['a row in a row', '<table:table-row><table:table-row/></table:table-row>'],
    ['a table in a table', '<table:table><table:table-row/></table:table>'],
    ['another element in a row', '<table:table-row><table:cell/></table:table-row>'],
    ['text in a row', '<table:table-row>YES</table:table-row>'],
    ['text between rows', 'YES'],
    ['rows in an element that nobody knows', `<table:more>${HEADERS}</table:more>`],
    ['rows in one of another vocabulary', `<x:more xmlns:x="urn:x">${HEADERS}</x:more>`],
    ['something in a column', '<table:table-column><table:table-cell/></table:table-column>'],
  ])('%s: refused', (_, more) => {
    expect(readSheet({ rows: HEADERS + more })).toMatch(/^not-a-spreadsheet /);
    expect(readSheet({ before: more, rows: HEADERS })).toMatch(/^not-a-spreadsheet /);
  });
});
