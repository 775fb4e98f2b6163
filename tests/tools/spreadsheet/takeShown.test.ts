import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/tools/spreadsheet/readWorkbook.ts';
import { writeRawBook, writeRow } from '../../support/rawWorkbook.ts';
import { isHeader, read, ROWS } from './readHidden.ts';

describe('takeShown(table, header)', () => {
  test('hidden rows without content are not worth a word', () => {
    const rows = ROWS.map((cells, at) => writeRow(at + 1, cells)).join('');
    const bytes = writeRawBook({ sheets: [{ rows: `${rows}<row r="9" hidden="1"/>` }] });
    expect(read(bytes).codes).toEqual([]);
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
    const before = '<cols><col min="4" max="4" hidden="1"/></cols>';
    const bytes = writeRawBook({ sheets: [{ before, rows: rows.join('') }] });
    const {
      sheets: [sheet],
    } = readWorkbook(bytes, countHeaders);
    expect(sheet?.hiddenColumns).toContainEqual({ column: 3, header: 'Secret' });
  });
});
