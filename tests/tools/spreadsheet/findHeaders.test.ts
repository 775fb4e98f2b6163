import { describe, expect, test } from 'vitest';
import { findHeaders, replaceHeaders } from '../../../src/tools/spreadsheet/findHeaders.ts';
import { parseRange } from '../../../src/tools/spreadsheet/ranges.ts';
import { readSpreadsheet } from '../../../src/tools/spreadsheet/readSpreadsheet.ts';
import { writeRawBook, writeRow } from '../../support/rawWorkbook.ts';

/** A title, a gap, two rows of headers, an outcome. */
const ROWS = [
  { number: 1, cells: ['Harvest of 2023', '', '', ''] },
  { number: 4, cells: ['No.', 'OUTCOME', '', 'Secret?'] },
  { number: 5, cells: ['', 'What changed ', 'When', ''] },
  { number: 6, cells: ['A-1', 'They met.', '2023', 'N'] },
];
const MERGED = ['A4:A5', 'B4:C4', 'D4:D5'].map(parseRange);
const JOINED = ['No.', 'OUTCOME / What changed', 'OUTCOME / When', 'Secret?'];

const isHeader = (cells: readonly string[]): number =>
  cells.filter((cell) => JOINED.includes(cell)).length;

describe('findHeaders(rows, merged, isHeader, options)', () => {
  test('two rows make one, and a merged cell counts for each of its columns', () => {
    const found = { first: 4, last: 5, cells: JOINED };
    expect(findHeaders(ROWS, MERGED, isHeader, { headerRow: 4, headerRows: 2 })).toEqual(found);
    expect(findHeaders(ROWS, MERGED, isHeader, { headerRows: 2 })).toEqual(found);
  });

  test('text that lies below a merged cell, where nobody sees it, is no header', () => {
    const rows = ROWS.map((row) =>
      row.number === 5 ? { ...row, cells: ['hidden', 'What changed', 'When', 'No'] } : row,
    );
    expect(findHeaders(rows, MERGED, isHeader, { headerRow: 4, headerRows: 2 })?.cells).toEqual(
      JOINED,
    );
  });

  test('without a merged cell the row above counts for its own column alone', () => {
    const { cells = [] } = findHeaders(ROWS, [], isHeader, { headerRow: 4, headerRows: 2 }) ?? {};
    expect(cells).toEqual(['No.', 'OUTCOME / What changed', 'When', 'Secret?']);
  });

  test('what both rows say is said once', () => {
    const rows = [
      { number: 1, cells: ['Id', 'Text'] },
      { number: 2, cells: ['Id ', 'text'] },
    ];
    expect(findHeaders(rows, [], isHeader, { headerRow: 1, headerRows: 2 })?.cells).toEqual([
      'Id',
      'Text / text',
    ]);
  });

  test('a row that is given is taken if it is one of headers, or if none is', () => {
    const rows = [...ROWS, { number: 7, cells: [...JOINED, 'No.'] }];
    expect(findHeaders(rows, [], isHeader, {})).toMatchObject({ first: 7 });
    expect(findHeaders(rows, [], isHeader, { headerRow: 4 })).toMatchObject({ first: 4, last: 4 });
    expect(findHeaders(rows, [], () => 0, { headerRow: 6 })).toMatchObject({ first: 6, last: 6 });
    expect(findHeaders(rows, [], () => 0, { headerRow: 2 })).toBeUndefined();
  });

  test('one that is none gives way to the one that is found, if no other may be meant', () => {
    for (const headerRow of [1, 2, 6, 9])
      expect(findHeaders(ROWS, [], isHeader, { headerRow })).toEqual({
        ...{ first: 4, last: 4, cells: ROWS[1]?.cells },
      });
    for (const headerRow of [1, 6])
      expect(findHeaders(ROWS, MERGED, isHeader, { headerRow, headerRows: 2 })).toEqual({
        ...{ first: 4, last: 5, cells: JOINED },
      });
    const below = Array.from({ length: 30 }, (_, at) => ({ number: at + 7, cells: ['A', 'B'] }));
    const others = [...ROWS, ...below, { number: 90, cells: ['No.'] }];
    for (const headerRow of [2, 6])
      expect(findHeaders(others, [], isHeader, { headerRow })).toMatchObject({
        ...{ first: headerRow, doubt: [4, 90] },
      });
  });
});

test('replaceHeaders(rows, headers): one row, under the number of the last', () => {
  const headers = { first: 4, last: 5, cells: JOINED };
  expect(replaceHeaders(ROWS, headers)).toEqual([ROWS[0], { number: 5, cells: JOINED }, ROWS[3]]);
});

describe('readSpreadsheet(bytes, isHeader, options): headers in two rows', () => {
  const write = (upper: string, lower = '', before = ''): Uint8Array => {
    const merged = `<mergeCells>${['A4:A5', 'B4:C4', 'D4:D5'].map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    const rows = ROWS.map(({ number, cells }) =>
      writeRow(number, cells, number === 4 ? upper : number === 5 ? lower : ''),
    ).join('');
    return writeRawBook({ sheets: [{ before, rows, after: merged }] });
  };

  test('come as one row, and their merged cells are none of the table', () => {
    const { sheets, problems } = readSpreadsheet(write(''), isHeader, { headerRows: 2 });
    expect(problems).toEqual([]);
    expect(sheets).toMatchObject([{ header: 5, merged: [] }]);
    expect(sheets[0]?.rows.map(({ number, cells }) => [number, cells[3]])).toEqual([
      [1, ''],
      [5, 'Secret?'],
      [6, 'N'],
    ]);
    // As they stand where nobody says so.
    expect(readSpreadsheet(write(''), isHeader).sheets[0]?.rows).toHaveLength(4);
  });

  test('of which one is hidden have other names, and of a hidden column none', () => {
    const hidden = readSpreadsheet(write('hidden="1"'), isHeader, { headerRow: 4, headerRows: 2 });
    expect(hidden.sheets[0]?.rows.find(({ number }) => number === 5)?.cells).toEqual([
      ...['', 'What changed ', 'When', ''],
    ]);
    const columns = '<cols><col min="4" max="4" hidden="1" width="9"/></cols>';
    const { sheets } = readSpreadsheet(write('', '', columns), isHeader, { headerRows: 2 });
    expect(sheets[0]?.hiddenColumns).toEqual([{ column: 3, header: 'Secret?' }]);
    expect(sheets[0]?.rows.map(({ cells }) => cells[3] ?? '')).toEqual(['', '', '']);
  });

  test('in a text file', () => {
    const text = 'No.,OUTCOME,,Secret?\n,What changed,When,\nA-1,They met.,2023,N\n';
    const { sheets } = readSpreadsheet(Buffer.from(text), isHeader, {
      headerRow: 1,
      headerRows: 2,
    });
    expect(sheets).toMatchObject([{ header: 2 }]);
    expect(sheets[0]?.rows.map(({ number, line, cells }) => [number, line, cells[1]])).toEqual([
      [2, 1, 'OUTCOME / What changed'],
      [3, 3, 'They met.'],
    ]);
  });
});
