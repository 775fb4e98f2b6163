import { findPiledMarks } from '../../fragment/limits.ts';
import { isWorkbook } from './inspectWorkbook.ts';
import { readCsv, type CsvOptions } from './readCsv.ts';
import { readWorkbook, type WorkbookOptions } from './readWorkbook.ts';
import {
  createSheetProblem,
  formatCell,
  formatRow,
  type IsHeaderRow,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from './sheet.ts';

/** How to read a spreadsheet, where its publisher says so. */
export interface SpreadsheetOptions extends CsvOptions, WorkbookOptions {}

/**
 * Bytes of a spreadsheet (Excel workbook or CSV, told apart by its first bytes, not by its
 * name) → one sheet as it shows itself, and every problem on the way. Without a sheet there is
 * at least one error. `isHeader` knows the row of headers, by which sheet and separator are
 * found. It never throws for a bad file.
 */
export function readSpreadsheet(
  bytes: Uint8Array,
  isHeader: IsHeaderRow,
  options: SpreadsheetOptions = {},
): { sheet?: Sheet; problems: readonly SheetProblem[] } {
  const isShortHeader: IsHeaderRow = (cells) =>
    isHeader(cells.map((cell) => cell.slice(0, LONGEST_HEADER)));
  const { sheet, problems } = readAny(bytes, isShortHeader, options);
  const unbearable = sheet?.rows.flatMap(checkRow) ?? [];
  return unbearable.length > 0
    ? { problems: [...problems, ...unbearable] }
    : { ...(sheet === undefined ? {} : { sheet }), problems };
}

function readAny(
  bytes: Uint8Array,
  isHeader: IsHeaderRow,
  options: SpreadsheetOptions,
): { sheet?: Sheet; problems: readonly SheetProblem[] } {
  if (isWorkbook(bytes)) return readWorkbook(bytes, isHeader, options);
  return readCsv(bytes, isHeader, options);
}

/** Enough to know a header by. */
const LONGEST_HEADER = 1000;

/** The most characters of a row: as a fragment, three bytes each, it is still one that can be read. */
const MOST_CHARACTERS = 300_000;

/** What no fragment may hold, however it is written, is refused before anything reads it. */
function checkRow(row: SheetRow): SheetProblem[] {
  const characters = row.cells.reduce((sum, cell) => sum + cell.length, 0);
  if (characters > MOST_CHARACTERS)
    return [
      createSheetProblem('row-too-large', formatRow(row), { characters, most: MOST_CHARACTERS }),
    ];
  return row.cells.flatMap((cell, column) =>
    findPiledMarks(cell) === -1 ? [] : [createSheetProblem('marks-piled', formatCell(row, column))],
  );
}
