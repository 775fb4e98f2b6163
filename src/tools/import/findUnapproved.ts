import type { Programme } from '../../programme/readProgramme.ts';
import {
  createSheetProblem,
  formatRows,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import type { Line } from './arrangeColumns.ts';
import type { Doubts } from './findDoubts.ts';
import { getField } from './findTable.ts';
import { holdsStatuses, isOfMatter } from './statusValues.ts';
import { isStatusHeader, isUnapproved } from './statusWords.ts';

/**
 * Rows that say in a column of which the programme says nothing, as one that a sheet has grown, that they are
 * not approved: rejected, a draft, under review. Where the programme names no status, a field of its own may be
 * one, and any column whose values are those of one. One problem for each column.
 */
export function findUnapproved(
  rows: readonly SheetRow[],
  lines: readonly Line[],
  programme: Programme,
): { doubts: Doubts; problems: readonly SheetProblem[] } {
  const doubts = new Map<SheetRow, string>();
  const hasStatuses = programme.settings.publication.statuses !== 'any';
  const problems = lines.flatMap((line): SheetProblem[] => {
    if (!('column' in line)) return [];
    const field = getField(programme, line.header);
    if (field !== undefined && (hasStatuses || field.own === undefined)) return [];
    const getValue = (row: SheetRow): string => (row.cells[line.column] ?? '').trim();
    const isStatus =
      isStatusHeader(line.header) ||
      (!hasStatuses && !isOfMatter(line.header) && holdsStatuses(countValues(rows.map(getValue))));
    if (!isStatus) return [];
    const found = rows.filter((row) => getValue(row) !== '' && isUnapproved(getValue(row)));
    if (found.length === 0) return [];
    for (const row of found) doubts.set(row, 'a column says that it is not approved');
    const values = [...new Set(found.map(getValue))];
    const detail = { rows: found.length, header: line.header, values, isOwn: field !== undefined };
    return [createSheetProblem('column-unapproved', formatRows(found), detail)];
  });
  return { doubts, problems };
}

function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
