import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/tools/spreadsheet/readWorkbook.ts';
import { writeRawBook, writeRow, type RawSheet } from '../../support/rawWorkbook.ts';
import { isHeader, read, ROWS } from './readHidden.ts';

describe('chooseSheet(book, isHeader, options): sheets that nobody sees, and others', () => {
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
