import { findHidden } from './findHidden.ts';
import type { BookRow, BookTable } from './gatherRows.ts';
import { createSheetProblem, formatColumn, type HiddenColumn, type SheetProblem } from './sheet.ts';

/** What of a table is seen by whoever opens the workbook, and what is hidden. */
interface ShownTable {
  readonly rows: readonly BookRow[];
  readonly hiddenRows: readonly BookRow[];
  readonly hiddenColumns: readonly HiddenColumn[];
  readonly problems: readonly SheetProblem[];
}

/**
 * Sets hidden rows apart, and empties hidden columns with whatever is wrong in them. `headers`
 * name the columns.
 */
export function takeShown(
  { rows, layout }: BookTable,
  headers: readonly string[] | undefined,
): ShownTable {
  const hidden = findHidden(layout);
  const hiddenColumns = listFilled(rows)
    .filter(hidden.isColumn)
    .map((column) => ({ column, header: headers?.[column] ?? '' }));
  const columns = new Set(hiddenColumns.map(({ column }) => column));
  const cleared = columns.size === 0 ? rows : rows.map((row) => clearColumns(row, columns));
  const hiddenRows = cleared.filter(({ number }) => hidden.isRow(number));
  return {
    rows: cleared.filter(({ number }) => !hidden.isRow(number)),
    hiddenRows,
    hiddenColumns,
    problems: reportHidden(hiddenRows, hiddenColumns),
  };
}

/** The columns in which any row has content. */
function listFilled(rows: readonly BookRow[]): number[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const isFilled = new Uint8Array(width);
  for (const { cells } of rows)
    for (const [column, cell] of cells.entries()) if (cell.trim() !== '') isFilled[column] = 1;
  return Array.from(isFilled.keys()).filter((column) => isFilled[column] === 1);
}

function clearColumns(row: BookRow, columns: ReadonlySet<number>): BookRow {
  return {
    ...row,
    cells: row.cells.map((cell, column) => (columns.has(column) ? '' : cell)),
    faults: row.faults.filter(({ column }) => !columns.has(column)),
    days: new Map([...row.days].filter(([column]) => !columns.has(column))),
    formulas: row.formulas.difference(columns),
  };
}

function reportHidden(
  hiddenRows: readonly BookRow[],
  hiddenColumns: readonly HiddenColumn[],
): SheetProblem[] {
  const problems: SheetProblem[] = [];
  if (hiddenColumns.length > 0) {
    const columns = hiddenColumns.map(
      ({ column, header }) =>
        `${formatColumn(column)}${header.trim() === '' ? '' : ` “${header.slice(0, 60)}”`}`,
    );
    problems.push(createSheetProblem('columns-hidden', undefined, { columns }));
  }
  if (hiddenRows.length > 0) {
    const detail = { rows: hiddenRows.map(({ number }) => String(number)) };
    problems.push(createSheetProblem('rows-hidden', undefined, detail));
  }
  return problems;
}
