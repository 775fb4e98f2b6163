import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/tools/spreadsheet/readWorkbook.ts';
import { writeRawBook, writeRow } from '../../support/rawWorkbook.ts';
import { isHeader, read, ROWS, write } from './readHidden.ts';

describe('findHidden(layout): rows that nobody sees', () => {
  test.each([
    ['hidden', 'hidden="1"', {}],
    ['hidden in another word', "hidden='true'", {}],
    ['without height', 'ht="0" customHeight="1"', {}],
    ['too low to be read', 'ht="0.75" customHeight="1"', {}],
    [
      'in a folded group',
      'outlineLevel="1"',
      { after: '' },
      '<row r="4" collapsed="1"><c r="A4"/></row>',
    ],
    [
      'in a group that is folded above',
      'outlineLevel="1"',
      { before: '<sheetPr><outlinePr summaryBelow="0"/></sheetPr>' },
      '',
      'collapsed="1"',
    ],
  ])(
    '%s: set apart and told, and taken when hidden things are',
    (_, third, around, more = '', second = '') => {
      const rows = ROWS.map((cells, at) =>
        writeRow(at + 1, cells, at === 2 ? third : at === 1 ? second : ''),
      ).join('');
      const bytes = writeRawBook({ sheets: [{ ...around, rows: rows + more }] });
      expect(read(bytes)).toMatchObject({
        codes: ['rows-hidden'],
        taken: ['ID', 'A-1'],
        hidden: ['A-2'],
      });
      expect(read(bytes, { withHidden: true })).toMatchObject({
        codes: [],
        taken: ['ID', 'A-1', 'A-2'],
        hidden: [],
      });
    },
  );

  test('hidden because all rows are that do not say otherwise', () => {
    const before = '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>';
    expect(read(write('', { before }))).toMatchObject({ codes: ['rows-hidden'], taken: [] });
    const rows = ROWS.map((cells, at) => writeRow(at + 1, cells, at < 2 ? 'ht="15"' : '')).join('');
    expect(read(writeRawBook({ sheets: [{ before, rows }] })).taken).toEqual(['ID', 'A-1']);
  });

  test.each([
    ['a word for no', 'hidden="false" collapsed="false" outlineLevel="0" ht="12.8"'],
    ['a group that is open', 'outlineLevel="1"'],
    ['a low row that can be read', 'ht="6" customHeight="1"'],
    ['a high one', 'ht="409" customHeight="1"'],
  ])('%s hides nothing', (_, third) => {
    expect(read(write(third))).toMatchObject({ codes: [], taken: ['ID', 'A-1', 'A-2'] });
  });
});

describe('findHidden(layout): columns that nobody sees', () => {
  const cols = (inside: string): string => `<cols>${inside}</cols>`;

  test.each([
    ['hidden', cols('<col min="3" max="3" width="9" hidden="1"/>')],
    [
      'among others that are hidden',
      cols('<col min="3" max="3" hidden="true"/><col min="5" max="16384" hidden="1"/>'),
    ],
    ['without width', cols('<col min="3" max="3" width="0" customWidth="1"/>')],
    ['narrower than a letter', cols('<col min="3" max="3" width="0.71" customWidth="1"/>')],
    [
      'in a folded group',
      cols('<col min="3" max="3" width="9" outlineLevel="1"/><col min="4" max="4" collapsed="1"/>'),
    ],
    [
      'without width by default',
      '<sheetFormatPr defaultColWidth="0"/><cols><col min="1" max="2" width="9"/><col min="4" max="4" width="9"/></cols>',
    ],
  ])('%s: emptied and told by its letter and header', (_, before) => {
    const bytes = write('', { before });
    expect(read(bytes)).toMatchObject({ codes: ['columns-hidden'], notes: ['', '', ''] });
    const {
      sheets: [sheet],
      problems,
    } = readWorkbook(bytes, isHeader);
    expect(sheet?.hiddenColumns).toEqual([{ column: 2, header: 'Notes' }]);
    expect(problems[0]?.message).toContain('C “Notes”');
    expect(read(bytes, { withHidden: true })).toMatchObject({
      codes: [],
      notes: ['Notes', 'a', 'b'],
    });
  });

  test.each([
    [
      'a word for no',
      '<col min="1" max="16384" width="11.5" hidden="false" collapsed="false" style="0"/>',
    ],
    ['a group that is open', '<col min="3" max="3" width="9" outlineLevel="1"/>'],
    ['a narrow one', '<col min="3" max="3" width="1.7" customWidth="1"/>'],
    ['hidden ones without content', '<col min="5" max="16384" width="0" hidden="1"/>'],
  ])('%s hides nothing', (_, inside) => {
    expect(read(write('', { before: cols(inside) }))).toMatchObject({
      codes: [],
      notes: ['Notes', 'a', 'b'],
    });
  });
});

describe('workbooks in which something is hidden, as they were found', () => {
  test.each([
    ['a-hidden-column', ['columns-hidden'], 3],
    ['b-width-zero', ['columns-hidden'], 3],
    ['c-grouped-collapsed', ['columns-hidden'], 3],
    ['d-hidden-rows', ['rows-hidden'], 2],
    ['e-row-height-zero', ['rows-hidden'], 2],
    ['f-rows-hidden-by-default', ['rows-hidden'], 0],
    ['g-row-hidden-true', ['rows-hidden'], 2],
    ['h-filtered', ['rows-hidden'], 2],
    ['i-hidden-sheet-only', ['sheet-hidden'], 0],
    ['j-very-hidden-only', ['sheet-hidden'], 0],
  ])('%s', (name, codes, rows) => {
    const file = new URL(`../../fixtures/spreadsheets/hidden/${name}.xlsx`, import.meta.url);
    const bytes = readFileSync(file);
    const { taken, ...found } = read(bytes);
    expect(found.codes).toEqual(codes);
    expect(taken).toHaveLength(rows);
    expect(read(bytes, { withHidden: true })).toMatchObject({
      codes: [],
      taken: ['ID', 'KE-01', 'KE-02'],
    });
  });
});
