import { findPiledMarks } from '../../fragment/limits.ts';
import { isWorkbook } from './inspectWorkbook.ts';
import { inspectFlatDocument } from './openDocument/inspectOpenDocument.ts';
import { readCsv, type CsvOptions } from './readCsv.ts';
import { readWorkbook, type IsConsulted, type WorkbookOptions } from './readWorkbook.ts';
import {
  createSheetProblem,
  formatCell,
  formatRow,
  type IsHeaderRow,
  type SheetProblem,
  type SheetRow,
  type SheetsReading,
} from './sheet.ts';

/** How to read a spreadsheet, where its publisher says so. */
export interface SpreadsheetOptions extends CsvOptions, WorkbookOptions {}

/**
 * Bytes of a spreadsheet (Excel or OpenDocument workbook, or CSV, by its first bytes, not by its
 * name) → its sheet, or those that are wanted, each as it shows itself, and every problem on the way. Without a sheet there is
 * at least one error. `isHeader` knows the row of headers, by which sheet and separator are
 * found, and `isConsulted` which other sheets are handed on. It never throws for a bad file.
 */
export function readSpreadsheet(
  bytes: Uint8Array,
  isHeader: IsHeaderRow,
  options: SpreadsheetOptions = {},
  isConsulted?: IsConsulted,
): SheetsReading {
  const isShortHeader: IsHeaderRow = (cells, chosen) => {
    const short = cells.map((cell) => cell.slice(0, MAX_HEADER));
    return isHeader(short, chosen);
  };
  const isBook = isWorkbook(bytes);
  const flat = isBook ? undefined : inspectFlatDocument(bytes);
  if (flat !== undefined) return { sheets: [], problems: [flat] };
  const { sheets, others, problems } = isBook
    ? readWorkbook(bytes, isShortHeader, options, isConsulted)
    : { others: undefined, ...readCsv(bytes, isShortHeader, options) };
  const refused = sheets.flatMap(({ rows }) => rows.flatMap(checkRow));
  return refused.length > 0
    ? { sheets: [], problems: [...problems, ...refused] }
    : { sheets, others, problems };
}

/** Enough to know a header by. */
const MAX_HEADER = 1000;

/** The most characters of a row: as a fragment, three bytes each, it is still one that can be read. */
const MAX_CHARACTERS = 300_000;

/** What no fragment may hold, however it is written, is refused before anything reads it. */
function checkRow(row: SheetRow): SheetProblem[] {
  const characters = row.cells.reduce((sum, cell) => sum + cell.length, 0);
  if (characters > MAX_CHARACTERS)
    return [
      createSheetProblem('row-too-large', formatRow(row), { characters, most: MAX_CHARACTERS }),
    ];
  return row.cells.flatMap((cell, column) =>
    findPiledMarks(cell) === -1 ? [] : [createSheetProblem('marks-piled', formatCell(row, column))],
  );
}
