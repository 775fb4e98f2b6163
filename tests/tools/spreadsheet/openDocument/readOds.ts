import { readSpreadsheet } from '../../../../src/tools/spreadsheet/readSpreadsheet.ts';
import type { WorkbookOptions } from '../../../../src/tools/spreadsheet/readWorkbook.ts';
import {
  writeRawDocument,
  writeTableRow,
  writeTextCell,
  type RawDocument,
} from '../../../support/rawDocument.ts';

export const isHeader = (cells: readonly string[]): boolean => cells.includes('ID');
/** Headers of a small table and two rows, the second of them confidential. */
export const ROWS = [
  ['ID', 'Text', 'Notes', 'Flag'],
  ['A-1', 'one', 'a', ''],
  ['A-2', 'two', 'b', 'YES'],
];
export const ALL = ROWS.map((cells) => writeTableRow(cells)).join('');
export const HEADERS = writeTableRow(['ID', 'Text', 'Flag']);

/** Headers, a row that ends in the cell that is given, and a plain row. */
export function write(
  cell: string,
  book: Omit<RawDocument, 'sheets'> = {},
  after = '',
): Uint8Array {
  const row = `<table:table-row>${writeTextCell('A-1')}${writeTextCell('one')}${cell}</table:table-row>`;
  const rows = `${HEADERS}${row}${writeTableRow(['A-2', 'two', 'no'])}`;
  return writeRawDocument({ ...book, sheets: [{ rows, after }] });
}

/** What these tests look at of a reading. */
export interface Found {
  /** Codes of the problems with their places. */
  readonly codes: readonly string[];
  readonly messages: string;
  readonly doubts: readonly (string | undefined)[];
  /** All rows, headers included. */
  readonly cells: readonly (readonly string[])[];
  readonly taken: readonly string[];
  readonly hidden: readonly string[];
  readonly merged: readonly string[];
  readonly days: readonly string[];
}

export function read(bytes: Uint8Array, options?: WorkbookOptions): Found {
  const {
    sheets: [sheet],
    problems,
  } = readSpreadsheet(bytes, isHeader, options);
  return {
    codes: problems.map(({ code, place = '' }) => `${code} ${place}`.trim()),
    messages: problems.map(({ code, message }) => `${code} ${message}`).join('\n'),
    doubts: sheet?.rows.slice(1).map(({ doubt }) => doubt) ?? [],
    cells: sheet?.rows.map(({ cells }) => cells) ?? [],
    taken: sheet?.rows.map(({ cells }) => cells[0] ?? '') ?? [],
    hidden: sheet?.hiddenRows?.map(({ cells }) => cells[0] ?? '') ?? [],
    merged: sheet?.merged.map(({ range }) => range) ?? [],
    days: sheet?.rows.flatMap(({ days }) => [...(days?.values() ?? [])]) ?? [],
  };
}

/** The third cell of the first row, or what was said instead. */
export function readCell(cell: string, book: Omit<RawDocument, 'sheets'> = {}): string {
  const { cells, doubts, messages } = read(write(cell, book));
  return `${cells[1]?.[2] ?? messages}${doubts[0] === undefined ? '' : ` (${doubts[0]})`}`;
}
