import { leavesOpen, readAsking } from '../../outcome/askingHeaders.ts';
import { isDeciding } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import {
  createSheetProblem,
  formatRows,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import type { Line } from './arrangeColumns.ts';
import { getField } from './findTable.ts';

/** A row, and what it answers where leave to publish is asked for. */
interface Answer {
  readonly row: SheetRow;
  readonly answer: string;
}

/**
 * Tells of a column that asks for leave to publish and is not called the consent, as one that a sheet has grown: the
 * files of its rows show what it says, and the gate withholds those without a plain yes. One problem for each column.
 */
export function findLeaveNotGiven(
  rows: readonly SheetRow[],
  lines: readonly Line[],
  programme: Programme,
): SheetProblem[] {
  return lines.flatMap((line) => {
    if (!('column' in line) || readAsking(line.header) !== 'leave') return [];
    const field = getField(programme, line.header);
    if (isDeciding(field) || field?.own?.decides === false) return [];
    const found = rows
      .map((row) => ({ row, answer: (row.cells[line.column] ?? '').trim() }))
      .filter(({ answer }) => !leavesOpen('leave', answer));
    return found.length === 0 ? [] : [reportLeave(line.header, found, false)];
  });
}

/** As much of an answer as is quoted. */
const MAX_ANSWER = 40;

/** What is told of rows whose answers give no leave. */
export function reportLeave(
  header: string,
  found: readonly Answer[],
  isIgnored: boolean,
): SheetProblem {
  const values = [...new Set(found.map(({ answer }) => answer.slice(0, MAX_ANSWER)))];
  const place = formatRows(found.map(({ row }) => row));
  const detail = { rows: found.length, header, values, isIgnored };
  return createSheetProblem('column-asks-leave', place, detail);
}
