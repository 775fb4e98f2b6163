import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWorkbook, type WorkbookOptions } from '../../../src/tools/spreadsheet/readWorkbook.ts';
import { writeRawBook, writeRow, type RawSheet } from '../../support/rawWorkbook.ts';

const isHeader = (cells: readonly string[]): boolean => cells.includes('ID');
const ROWS = [
  ['ID', 'Text', 'Notes', 'Secret'],
  ['A-1', 'one', 'a', ''],
  ['A-2', 'two', 'b', 'YES'],
];

/** Three rows, of which the attributes of the third and what stands around them are given. */
function write(third: string, around: Omit<RawSheet, 'rows'> = {}): Uint8Array {
  const rows = ROWS.map((cells, at) => writeRow(at + 1, cells, at === 2 ? third : '')).join('');
  return writeRawBook({ sheets: [{ ...around, rows }] });
}

function read(
  bytes: Uint8Array,
  options?: WorkbookOptions,
): { codes: string[]; taken: string[]; hidden: string[]; notes: string[] } {
  const { sheet, problems } = readWorkbook(bytes, isHeader, options);
  return {
    codes: problems.map(({ code }) => code),
    taken: sheet?.rows.map(({ cells }) => cells[0] ?? '') ?? [],
    hidden: sheet?.hiddenRows?.map(({ cells }) => cells[0] ?? '') ?? [],
    notes: sheet?.rows.map(({ cells }) => cells[2] ?? '') ?? [],
  };
}

describe('readWorkbook(bytes, isHeader, options): rows that nobody sees', () => {
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

  test('hidden rows without content are not worth a word', () => {
    const rows = ROWS.map((cells, at) => writeRow(at + 1, cells)).join('');
    const bytes = writeRawBook({ sheets: [{ rows: `${rows}<row r="9" hidden="1"/>` }] });
    expect(read(bytes).codes).toEqual([]);
  });
});

describe('readWorkbook(bytes, isHeader, options): columns that nobody sees', () => {
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
    const { sheet, problems } = readWorkbook(bytes, isHeader);
    expect(sheet?.hiddenColumns).toEqual([{ column: 2, header: 'Notes' }]);
    expect(problems[0]?.message).toContain('C “Notes”');
    expect(read(bytes, { withHidden: true })).toMatchObject({
      codes: [],
      notes: ['Notes', 'a', 'b'],
    });
  });

  test.each([
    ['a legend', ['ID', 'the number of the outcome'], ''],
    ['hidden headers of another form', ['ID', 'Text', 'Notes', 'Other', 'More'], 'hidden="1"'],
  ])('below %s: told by the header of the row that has most of them', (_, above, attributes) => {
    const known = new Set(ROWS[0]);
    const countHeaders = (cells: readonly string[]): number =>
      isHeader(cells) ? cells.filter((cell) => known.has(cell)).length : 0;
    const rows = [above, ...ROWS].map((cells, at) =>
      writeRow(at + 1, cells, at === 0 ? attributes : ''),
    );
    const before = cols('<col min="4" max="4" hidden="1"/>');
    const bytes = writeRawBook({ sheets: [{ before, rows: rows.join('') }] });
    const { sheet } = readWorkbook(bytes, countHeaders);
    expect(sheet?.hiddenColumns).toContainEqual({ column: 3, header: 'Secret' });
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

describe('readWorkbook(bytes, isHeader, options): sheets that nobody sees, and others', () => {
  const rows = ROWS.map((cells, at) => writeRow(at + 1, cells)).join('');
  const readme: RawSheet = { name: 'Read me', rows: writeRow(1, ['Please fill in']) };
  const outcomes: RawSheet = { name: 'Outcomes', rows };

  test.each(['hidden', 'veryHidden', 'something new'])('%s: refused by its name', (state) => {
    const hidden = { ...outcomes, state };
    for (const sheets of [[hidden], [readme, hidden]]) {
      const bytes = writeRawBook({ sheets });
      expect(read(bytes)).toMatchObject({ codes: ['sheet-hidden'], taken: [] });
      expect(read(bytes, { sheet: 'Outcomes' })).toMatchObject({ codes: ['sheet-hidden'] });
      expect(read(bytes, { withHidden: true }).taken).toHaveLength(3);
      expect(read(bytes, { sheet: 'Outcomes', withHidden: true }).taken).toHaveLength(3);
    }
  });

  test('one that is shown comes first, and the hidden one is told', () => {
    const sheets = [
      { ...outcomes, state: 'hidden' },
      { ...outcomes, name: 'New' },
    ];
    for (const withHidden of [false, true]) {
      const { sheet, problems } = readWorkbook(writeRawBook({ sheets }), isHeader, { withHidden });
      expect(sheet?.name).toBe('New');
      expect(problems).toMatchObject([{ code: 'sheets-not-read' }]);
      expect(problems[0]?.message).toContain('Outcomes');
    }
  });

  test('two that are hidden must be named', () => {
    const sheets = ['A', 'B'].map((name) => ({ ...outcomes, name, state: 'hidden' }));
    expect(read(writeRawBook({ sheets })).codes).toEqual(['sheet-hidden']);
    expect(read(writeRawBook({ sheets }), { withHidden: true }).codes).toEqual(['sheets-several']);
  });

  test('another sheet with headers is told, one without is not', () => {
    const sheets = [readme, outcomes, { ...outcomes, name: 'More' }];
    expect(read(writeRawBook({ sheets }), { sheet: 'More' }).codes).toEqual(['sheets-not-read']);
    expect(read(writeRawBook({ sheets: sheets.slice(0, 2) })).codes).toEqual([]);
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
