import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/tools/spreadsheet/readWorkbook.ts';
import { writeRawBook, writeRow, writeText } from '../../support/rawWorkbook.ts';
import { HEADERS, isHeader, read, type Found } from './readDoubts.ts';

describe('reportFaults(faults) and reportHeaderFaults(faults)', () => {
  test('many cells make one message, with their number', () => {
    const rows = Array.from(
      { length: 30 },
      (_, at) =>
        `<row r="${at + 2}">${writeText(`A${at + 2}`, `A-${at}`)}<c r="C${at + 2}"><f>1</f></c></row>`,
    );
    const { problems } = readWorkbook(
      writeRawBook({ sheets: [{ rows: HEADERS + rows.join('') }] }),
      isHeader,
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('30 cells (C2, C3,');
  });

  test('a header that may be another puts every row in doubt; a title above it none', () => {
    const title = '<row r="1"><c r="A1" t="str"><f>"As of "&amp;TODAY()</f><v>As of</v></c></row>';
    const rows = (flag: string): string =>
      `${title}<row r="2">${writeText('A2', 'ID')}${flag}</row>${writeRow(3, ['A-1', '', ''])}`;
    const find = (flag: string): Found => read(writeRawBook({ sheets: [{ rows: rows(flag) }] }));
    expect(find('<c r="C2" t="str"><f>A1</f><v>Flag</v></c>').codes).toEqual([]);
    const found = find('<c r="C2" t="str"><f>A1</f></c>');
    expect(found.codes).toEqual(['header-uncertain cell C2']);
    expect(found.doubts.at(-1)).toBe('header-uncertain');
  });

  test('what is wrong in a hidden column is not taken, and does not count', () => {
    const rows = `${HEADERS}<row r="2">${writeText('A2', 'A-1')}<c r="B2"><f>NOW()</f><v>1</v></c></row>`;
    const before = '<cols><col min="2" max="2" hidden="1"/></cols>';
    const found = read(writeRawBook({ sheets: [{ before, rows }] }));
    expect(found).toMatchObject({ codes: ['columns-hidden'], doubts: [undefined] });
  });

  test('a header that is struck out is told', () => {
    const STYLES =
      '<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>';
    const rows = `<row r="1">${writeText('A1', 'ID')}${writeText('B1', 'Old', 's="1"')}</row>${writeRow(2, ['A-1', 'x'])}`;
    expect(read(writeRawBook({ styles: STYLES, sheets: [{ rows }] }))).toMatchObject({
      codes: ['header-struck cell B1'],
      doubts: [undefined],
    });
  });
});
