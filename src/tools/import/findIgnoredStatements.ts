import { needsAnswer } from '../../outcome/askingHeaders.ts';
import { findStatementsInCell } from '../../outcome/findStatementsIn.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import {
  createSheetProblem,
  formatRow,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import type { IgnoredColumn } from './arrangeColumns.ts';
import { collectDoubts, doubtLeave, nameColumn, type Doubt, type Doubts } from './doubts.ts';
import { reportLeave } from './findLeaveNotGiven.ts';

/** A row that says under some header that it is confidential, or does not say what it was asked for. */
interface Said {
  readonly row: SheetRow;
  readonly text: string;
  /** What was answered to a header that asks for leave. */
  readonly answer?: string | undefined;
}

/**
 * Rows that say in a column which is not copied that they are confidential: their files would not
 * show it, so they are withheld here. One problem for each row, or, where leave is asked for, for each column.
 */
export function findIgnoredStatements(
  rows: readonly SheetRow[],
  columns: readonly IgnoredColumn[],
  programme: Programme,
): { doubts: Doubts; problems: readonly SheetProblem[] } {
  const all = columns.map((column) => ({ column, found: findSaid(rows, column, programme) }));
  return {
    doubts: collectDoubts(
      all.flatMap(({ column, found }) =>
        found.map((said) => [said.row, explain(said, column.header)] as const),
      ),
    ),
    problems: all.flatMap(({ column, found }) => report(column, found)),
  };
}

function explain({ answer }: Said, header: string): Doubt {
  if (answer !== undefined) return doubtLeave(header, answer);
  return { kind: 'said', reason: `${nameColumn(header)} says that it is not to be published` };
}

function findSaid(
  rows: readonly SheetRow[],
  { index, header }: IgnoredColumn,
  programme: Programme,
): Said[] {
  // Only where leave is asked for, an empty cell says something: that it was not given.
  const isAnswered = needsAnswer(header);
  return rows.flatMap((row) => {
    const value = row.cells[index] ?? '';
    if (value.trim() === '' && !isAnswered) return [];
    const [statement] = findStatementsInCell(header, value, programme, true);
    return statement === undefined ? [] : [{ row, ...statement }];
  });
}

function report({ header }: IgnoredColumn, found: readonly Said[]): SheetProblem[] {
  const [first] = found;
  if (first === undefined) return [];
  if (first.answer !== undefined)
    return [
      reportLeave(
        header,
        found.map(({ row, answer = '' }) => ({ row, answer })),
        true,
      ),
    ];
  return found.map(({ row, text }) => ({
    ...createSheetProblem('ignored-says-confidential', formatRow(row), { header, text }),
    column: header,
  }));
}
