import { readWorkbook, type WorkbookOptions } from '../../../src/tools/spreadsheet/readWorkbook.ts';
import { writeRawBook, writeRow, writeText, type RawWorkbook } from '../../support/rawWorkbook.ts';

/** Whether a row is the one with the headers. */
export const isHeader = (cells: readonly string[]): boolean =>
  cells.includes('ID') || cells.includes('FragmentID');
/** The row of headers, as XML. */
export const HEADERS = writeRow(1, ['ID', 'Text', 'Flag']);

/** Headers, a row of which one cell is given, and a plain row. */
export function write(
  cell: string,
  book: Omit<RawWorkbook, 'sheets'> = {},
  after = '',
): Uint8Array {
  const rows = `${HEADERS}<row r="2">${writeText('A2', 'A-1')}${cell}</row>${writeRow(3, ['A-2', 'two', ''])}`;
  return writeRawBook({ ...book, sheets: [{ rows, after }] });
}

/** Codes of the problems with their places, the doubts about the rows, and the cells of the first. */
export interface Found {
  readonly codes: readonly string[];
  readonly doubts: readonly (string | undefined)[];
  readonly cells: readonly string[];
}

/** Reads a workbook as far as these tests look at it. */
export function read(bytes: Uint8Array, options?: WorkbookOptions): Found {
  const {
    sheets: [sheet],
    problems,
  } = readWorkbook(bytes, isHeader, options);
  return {
    codes: problems.map(({ code, place = '' }) => `${code} ${place}`.trim()),
    doubts: sheet?.rows.slice(1).map(({ doubt }) => doubt) ?? [],
    cells: sheet?.rows[1]?.cells ?? [],
  };
}
