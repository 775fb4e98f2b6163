import { readWorkbook, type WorkbookOptions } from '../../../src/tools/spreadsheet/readWorkbook.ts';
import { writeRawBook, writeRow, type RawSheet } from '../../support/rawWorkbook.ts';

/** Whether a row is the one with the headers. */
export const isHeader = (cells: readonly string[]): boolean => cells.includes('ID');
/** Headers and two rows, the second of them confidential. */
export const ROWS = [
  ['ID', 'Text', 'Notes', 'Secret'],
  ['A-1', 'one', 'a', ''],
  ['A-2', 'two', 'b', 'YES'],
];

/** Three rows, of which the attributes of the third and what is around them are given. */
export function write(third: string, around: Omit<RawSheet, 'rows'> = {}): Uint8Array {
  const rows = ROWS.map((cells, index) =>
    writeRow(index + 1, cells, index === 2 ? third : ''),
  ).join('');
  return writeRawBook({ sheets: [{ ...around, rows }] });
}

/** Codes of the problems, ids of the rows that are taken and that are hidden, and the notes of the former. */
export function read(
  bytes: Uint8Array,
  options?: WorkbookOptions,
): { codes: string[]; taken: string[]; hidden: string[]; notes: string[] } {
  const {
    sheets: [sheet],
    problems,
  } = readWorkbook(bytes, isHeader, options);
  return {
    codes: problems.map(({ code }) => code),
    taken: sheet?.rows.map(({ cells }) => cells[0] ?? '') ?? [],
    hidden: sheet?.hiddenRows?.map(({ cells }) => cells[0] ?? '') ?? [],
    notes: sheet?.rows.map(({ cells }) => cells[2] ?? '') ?? [],
  };
}
