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
import { findShift, type Misplaced } from './findShifts.ts';
import type { Table } from './findTable.ts';

/** Rows of which no cell can be trusted, and why: what their flag says is not certain. */
export type Doubts = ReadonlyMap<SheetRow, string>;

/** Rows with another number of cells than there are columns, and rows whose values have moved. One problem for each kind. */
export function findDoubts(
  { header, rows }: Table,
  columns: readonly ColumnValues[],
  programme: Programme,
  delimiters: readonly string[],
): { doubts: Doubts; problems: readonly SheetProblem[] } {
  const width = header.cells.length;
  const doubts = new Map<SheetRow, string>();
  const problems: SheetProblem[] = [];
  // Even if only empty cells are over: a cell that was cut in two has moved those after it, the flag too.
  const long = rows.filter(({ cells }) => cells.length > width);
  if (long.length > 0) {
    const detail = { rows: long.length, cells: long[0]?.cells.length ?? 0, columns: width };
    problems.push(createSheetProblem('row-too-long', formatRows(long), detail));
  }
  // Whichever cell is missing, all after it have moved.
  const short = rows.filter(({ cells }) => cells.length < width);
  for (const row of short) doubts.set(row, `the row has ${row.cells.length} cells of ${width}`);
  if (short.length > 0) {
    const detail = { rows: short.length, cells: short[0]?.cells.length ?? 0, columns: width };
    problems.push(createSheetProblem('row-too-short', formatRows(short), detail));
  }
  const shifts = rows.flatMap((row) => {
    if (row.cells.length !== width) return [];
    const shift = findShift(row, columns, programme, delimiters);
    return shift === undefined ? [] : [{ row, shift }];
  });
  for (const { row } of shifts) doubts.set(row, 'the values of the row seem to have moved');
  problems.push(...reportShifts(shifts, header));
  return { doubts, problems };
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
