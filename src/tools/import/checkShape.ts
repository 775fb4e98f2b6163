import type { Programme } from '../../programme/readProgramme.ts';
import type { Sheet, SheetProblem } from '../spreadsheet/sheet.ts';
import type { Line } from './arrangeColumns.ts';
import { describeColumns } from './columnValues.ts';
import type { Doubts } from './doubts.ts';
import { findDoubts } from './findDoubts.ts';
import { findSwallowed } from './findSwallowed.ts';
import { listWhole, type Table } from './findTable.ts';
import type { IdForms } from './idForms.ts';
import { getDelimiters } from './splitLine.ts';

/**
 * Checks the shape of a table before its values are believed: rows inside quoted cells refuse
 * the whole import, and rows with too many or too few cells or with values under wrong headers are doubted.
 * Time and memory grow with the cells of the sheet.
 */
export function checkShape(
  sheet: Sheet,
  table: Table,
  lines: readonly Line[],
  forms: IdForms,
  programme: Programme,
): { doubts: Doubts; problems: readonly SheetProblem[] } {
  const columns = describeColumns({ ...table, rows: listWhole(table) }, lines, programme, forms);
  const swallowed = findSwallowed(sheet, { columns, idColumn: table.idColumn, forms, programme });
  // Where rows were swallowed, what is left says nothing more.
  if (swallowed.length > 0) return { doubts: new Map(), problems: swallowed };
  return findDoubts(table, columns, programme, getDelimiters(sheet));
}
