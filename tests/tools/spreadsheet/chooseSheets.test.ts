import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/tools/spreadsheet/readWorkbook.ts';
import { writeRawBook, writeRow, type RawSheet } from '../../support/rawWorkbook.ts';
import { isHeader, read, ROWS } from './readHidden.ts';

describe('chooseSheets(book, isHeader, options): sheets that nobody sees, and others', () => {
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
      const {
        sheets: [sheet],
        problems,
      } = readWorkbook(writeRawBook({ sheets }), isHeader, { withHidden });
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

describe('chooseSheets(book, isHeader, options): several', () => {
  const rows = ROWS.map((cells, at) => writeRow(at + 1, cells)).join('');
  const make = (name: string, state?: string): RawSheet => ({
    ...{ name, rows },
    ...(state === undefined ? {} : { state }),
  });
  const readme: RawSheet = { name: 'Read me', rows: writeRow(1, ['Please fill in']) };
  const bytes = writeRawBook({
    sheets: [readme, make('A'), make('B '), make('Old', 'hidden'), make('C')],
  });
  const names = (sheets: 'all' | readonly string[], more = {}): unknown => {
    const found = readWorkbook(bytes, isHeader, { sheets, ...more });
    return [
      ...found.sheets.map(({ name }) => name),
      ...found.problems.map(({ code, message }) => `${code}: ${message}`),
    ];
  };

  test('those that are named come in that order, and others with outcomes are told', () => {
    expect(names(['C', 'b', 'A'])).toEqual([
      ...['C', 'B ', 'A'],
      expect.stringMatching(/^sheets-not-read: .*: Old\./),
    ]);
    expect(names(['A'])).toEqual(['A', expect.stringMatching(/: B , Old, C\./)]);
  });

  test('one that is not there, or that nobody sees, stops all', () => {
    expect(names(['A', 'Z'])).toEqual([expect.stringMatching(/^sheets-missing: .*: Z\./)]);
    expect(names(['A', 'Old'])).toEqual([expect.stringMatching(/^sheet-hidden: /)]);
    expect(names(['A', 'Old'], { withHidden: true })).toContain('Old');
  });

  test('a single one that is named comes before them', () => {
    expect(names(['A', 'C'], { sheet: 'C' })).toEqual(['C', expect.stringMatching(/^sheets-not/)]);
  });

  test('all, as they stand, with their hidden ones marked', () => {
    expect(names('all')).toEqual(['Read me', 'A', 'B ', 'Old', 'C']);
    const { sheets } = readWorkbook(bytes, () => false, { sheets: 'all' });
    expect(sheets.map(({ isHidden = false }) => isHidden)).toEqual([
      ...[false, false, false, true, false],
    ]);
    expect(sheets[1]?.rows).toMatchObject([{ sheet: 'A', number: 1, cells: ROWS[0] }, {}, {}]);
  });

  test('what is wrong with one of them is told with its name', () => {
    const faulty = {
      ...make('B'),
      rows: `${rows}<row r="9"><c r="A9" t="e"><v>#N/A</v></c></row>`,
    };
    const { problems } = readWorkbook(writeRawBook({ sheets: [make('A'), faulty] }), isHeader, {
      sheets: 'all',
    });
    expect(problems).toMatchObject([{ code: 'formula-error', place: 'sheet “B”, cell A9' }]);
  });
});
