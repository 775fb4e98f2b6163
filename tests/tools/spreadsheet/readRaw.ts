import { readWorkbook } from '../../../src/tools/spreadsheet/readWorkbook.ts';
import { writeRawBook, writeRow } from '../../support/rawWorkbook.ts';

const isHeader = (cells: readonly string[]): boolean => cells.includes('ID');
/** The headers of a small table, as XML, and its one row. */
export const HEADERS = writeRow(1, ['ID', 'Text', 'Flag']);
export const ROW = writeRow(2, ['A-1', 'one', 'YES']);

/** Its cells, or the code of the problem and what it says. */
export function read(bytes: Uint8Array): readonly (readonly string[])[] | string {
  const {
    sheets: [sheet],
    problems,
  } = readWorkbook(bytes, isHeader);
  return sheet === undefined
    ? problems.map(({ code, message }) => `${code} ${message}`).join('\n')
    : sheet.rows.map(({ cells }) => cells);
}

/** The same for a sheet with these rows. */
export function readRows(rows: string, after = ''): ReturnType<typeof read> {
  return read(writeRawBook({ sheets: [{ rows, after }] }));
}

/** The cells of that table. */
export const WHOLE = [
  ['ID', 'Text', 'Flag'],
  ['A-1', 'one', 'YES'],
];
