import { listUnapproved, mayBeStatus } from '../../outcome/judgeUnapproved.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import {
  createSheetProblem,
  formatRows,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import type { Line } from './arrangeColumns.ts';
import { nameColumn, type Doubt, type Doubts } from './doubts.ts';
import { getField } from './findTable.ts';

/**
 * Rows that say in a column of which the programme says nothing, as one that a sheet has grown, that they are
 * not approved (`listUnapproved`). One problem for each column.
 */
export function findUnapproved(
  rows: readonly SheetRow[],
  lines: readonly Line[],
  programme: Programme,
): { doubts: Doubts; problems: readonly SheetProblem[] } {
  const doubts = new Map<SheetRow, readonly Doubt[]>();
  const problems = lines.flatMap((line): SheetProblem[] => {
    if (!('column' in line)) return [];
    const field = getField(programme, line.header);
    if (!mayBeStatus(line.header, field, programme)) return [];
    const getValue = (row: SheetRow): string => (row.cells[line.column] ?? '').trim();
    const values = listUnapproved(line.header, rows.map(getValue), programme);
    const found = rows.filter((row) => values.has(getValue(row)));
    if (found.length === 0) return [];
    const reason = `${nameColumn(line.header)} says that it is not approved`;
    for (const row of found) doubts.set(row, [{ kind: 'waiting', reason }]);
    const detail = {
      ...{ rows: found.length, header: line.header, values: [...values] },
      own: field?.name,
    };
    return [createSheetProblem('column-unapproved', formatRows(found), detail)];
  });
  return { doubts, problems };
}
