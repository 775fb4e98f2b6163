import type { Programme } from '../programme/readProgramme.ts';
import type { Sheet, SheetProblem } from '../spreadsheet/sheet.ts';
import type { Line } from './arrangeColumns.ts';
import { describeColumns } from './columnValues.ts';
import { findDoubts, type Doubts } from './findDoubts.ts';
import { findSwallowed } from './findSwallowed.ts';
import { getField, type Table } from './findTable.ts';
import type { IdForms } from './idForms.ts';

/**
 * Checks the shape of a table before its values are believed: rows inside quoted cells refuse
 * the whole import, and rows with too few cells or with values under wrong headers are doubted.
 * Time and memory grow with the cells of the sheet.
 */
export function checkShape(
  sheet: Sheet,
  table: Table,
  lines: readonly Line[],
  forms: IdForms,
  programme: Programme,
): { doubts: Doubts; problems: readonly SheetProblem[] } {
  const columns = describeColumns(table, lines, programme, forms);
  const idColumn = table.header.cells.findIndex((cell) => getField(programme, cell) === 'id');
  const swallowed = findSwallowed(sheet, { columns, idColumn, forms, programme });
  const { doubts, problems } = findDoubts(table, columns, programme);
  return { doubts, problems: [...swallowed, ...problems] };
}
