import type { Programme } from '../../programme/readProgramme.ts';
import { createIsHeaderRow, tellOfHeaderRow } from '../import/findTable.ts';
import { findHeaders } from '../spreadsheet/findHeaders.ts';
import { placeInSheet, type SheetProblem } from '../spreadsheet/sheet.ts';
import type { FoundTable } from './foundTable.ts';

/** Whether an import finds the row of the headers on each sheet by itself. `added`: headers that a copy adds at their right. */
export function isHeaderFound(
  programme: Programme,
  { parts, headerRows }: FoundTable,
  added: readonly string[],
): boolean {
  const isHeader = createIsHeaderRow(programme);
  return parts.every(({ beginning, merged, headerRow: last }) => {
    const rows = beginning.map((row) =>
      row.number === last ? { ...row, cells: [...row.cells, ...added] } : row,
    );
    return findHeaders(rows, merged, isHeader, { headerRows })?.last === last;
  });
}

/** Where the headers are no longer in the row that a programme names: what an import will say of it. */
export function checkHeaderRow(programme: Programme, { parts }: FoundTable): SheetProblem[] {
  const { headerRow: named, headerRows } = programme.settings.spreadsheet;
  if (named === undefined) return [];
  const isHeader = createIsHeaderRow(programme);
  return parts.flatMap(({ sheet = '', beginning, merged }) => {
    const options = { headerRow: named, headerRows };
    const { first, doubt } = findHeaders(beginning, merged, isHeader, options) ?? {};
    const problems = tellOfHeaderRow(named, first, doubt);
    return parts.length === 1 ? problems : placeInSheet(problems, sheet);
  });
}
