import { needsAnswer } from '../../outcome/askingHeaders.ts';
import { findStatementsInCell } from '../../outcome/findStatementsIn.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import {
  createSheetProblem,
  formatRows,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import type { IgnoredColumn } from './arrangeColumns.ts';
import type { Doubts } from './findDoubts.ts';

/**
 * Rows that say in a column which is not copied that they are confidential: their files would not
 * show it, so they are withheld here. One problem for each column.
 */
export function findIgnoredStatements(
  rows: readonly SheetRow[],
  columns: readonly IgnoredColumn[],
  programme: Programme,
): { doubts: Doubts; problems: readonly SheetProblem[] } {
  const doubts = new Map<SheetRow, string>();
  const problems = columns.flatMap(({ index, header }) => {
    const found = rows.flatMap((row) => {
      const value = row.cells[index] ?? '';
      // Only where leave is asked for, an empty cell says something: that it was not given.
      const saysNothing = value.trim() === '' && !needsAnswer(header);
      const [statement] = saysNothing ? [] : findStatementsInCell(header, value, programme);
      return statement === undefined ? [] : [{ row, ...statement }];
    });
    const [first] = found;
    if (first === undefined) return [];
    for (const { row } of found) doubts.set(row, 'a column that is not copied says so');
    const place = formatRows(found.map(({ row }) => row));
    const detail = { rows: found.length, header, text: first.text };
    if (first.answer !== undefined) {
      const values = [...new Set(found.map(({ answer = '' }) => answer))];
      return [createSheetProblem('column-asks-leave', place, { ...detail, values })];
    }
    return [createSheetProblem('ignored-says-confidential', place, detail)];
  });
  return { doubts, problems };
}
