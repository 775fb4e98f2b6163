import type { Programme } from '../../programme/readProgramme.ts';
import {
  createSheetProblem,
  formatCell,
  formatColumn,
  formatRows,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import type { ColumnValues } from './columnValues.ts';
import type { Doubt, Doubts } from './doubts.ts';
import { findShift, type Misplaced } from './findShifts.ts';
import { isWhole, type Table } from './findTable.ts';

/** Rows with another number of cells than there are columns, and rows whose values have moved. One problem for each kind. */
export function findDoubts(
  table: Table,
  columns: readonly ColumnValues[],
  programme: Programme,
  delimiters: readonly string[],
): { doubts: Doubts; problems: readonly SheetProblem[] } {
  const { header, rows } = table;
  const width = header.cells.length;
  const doubts = new Map<SheetRow, readonly Doubt[]>();
  const doubt = (row: SheetRow, reason: string): void => {
    doubts.set(row, [{ kind: 'uncertain', reason }]);
  };
  // Even if only empty cells are too many: a cell that was cut in two has moved those after it, the flag too.
  const long = rows.filter(({ cells }) => cells.length > width);
  // Whichever cell is missing, all after it have moved.
  const short = rows.filter(({ cells }) => cells.length < width);
  const shifts = rows.flatMap((row) => {
    if (!isWhole(row, table)) {
      doubt(row, `the row has ${row.cells.length} cells of ${width}`);
      return [];
    }
    const shift = findShift(row, columns, programme, delimiters);
    return shift === undefined ? [] : [{ row, shift }];
  });
  for (const { row } of shifts) doubt(row, 'the values of the row seem to have moved');
  return {
    doubts,
    problems: [
      ...reportLength('row-too-long', long, width),
      ...reportLength('row-too-short', short, width),
      ...reportShifts(shifts, header),
    ],
  };
}

function reportLength(
  code: 'row-too-long' | 'row-too-short',
  rows: readonly SheetRow[],
  columns: number,
): SheetProblem[] {
  const [first] = rows;
  if (first === undefined) return [];
  const detail = { rows: rows.length, cells: first.cells.length, columns };
  return [createSheetProblem(code, formatRows(rows), detail)];
}

function reportShifts(
  shifts: readonly { readonly row: SheetRow; readonly shift: Misplaced }[],
  header: SheetRow,
): SheetProblem[] {
  const [first] = shifts;
  if (first === undefined) return [];
  const { row, shift } = first;
  const detail = {
    rows: shifts.length,
    cell: formatCell(row, shift.column),
    value: (row.cells[shift.column] ?? '').trim(),
    belongs: `“${(header.cells[shift.target] ?? '').trim()}” (column ${formatColumn(shift.target)})`,
  };
  return [createSheetProblem('row-shifted', formatRows(shifts.map((each) => each.row)), detail)];
}
