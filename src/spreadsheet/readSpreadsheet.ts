import { isWorkbook } from './inspectWorkbook.ts';
import { readCsv, type CsvOptions } from './readCsv.ts';
import { readWorkbook } from './readWorkbook.ts';
import type { IsHeaderRow, Sheet, SheetProblem } from './sheet.ts';

/** How to read a spreadsheet, where its publisher says so. */
export interface SpreadsheetOptions extends CsvOptions {
  /** The name of the sheet. */
  readonly sheet?: string | undefined;
}

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
  if (isWorkbook(bytes)) return readWorkbook(bytes, isHeader, options.sheet);
  const result = readCsv(bytes, isHeader, options);
  return 'sheet' in result ? { ...result, problems: [] } : result;
}
