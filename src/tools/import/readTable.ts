import type { Programme } from '../../programme/readProgramme.ts';
import { hasErrors } from '../../problems/problems.ts';
import type { Sheet, SheetProblem, SheetRow } from '../spreadsheet/sheet.ts';
import { arrangeColumns, type Line } from './arrangeColumns.ts';
import { checkShape } from './checkShape.ts';
import type { Doubts } from './findDoubts.ts';
import { findErrorWords } from './findErrorWords.ts';
import { leaveOutStrayRows } from './findStrayRows.ts';
import { findIgnoredStatements } from './findIgnoredStatements.ts';
import { findTable, type Table } from './findTable.ts';

/** The outcomes of a sheet as a table: what each row writes, and which rows cannot be trusted. */
export interface TableReading {
  readonly table: Table;
  readonly lines: readonly Line[];
  readonly idColumn: number;
  readonly doubts: Doubts;
  /** Whether all columns can be written; if not, an error says why. */
  readonly isWritable: boolean;
}

/** Finds the table of a sheet and checks its columns and its shape; without a reading there is an error. */
export function readTable(
  sheet: Sheet,
  programme: Programme,
): { reading?: TableReading; problems: readonly SheetProblem[] } {
  const found = findTable(sheet, programme);
  if (!('table' in found)) return found;
  const { table, forms, problems: strayProblems } = leaveOutStrayRows(found.table, programme);
  const {
    lines,
    idColumn,
    ignored,
    problems: columnProblems,
  } = arrangeColumns(table, programme, sheet.name);
  const shape = checkShape(sheet, table, lines, forms, programme);
  const stated = findIgnoredStatements(table.rows, ignored, programme);
  const doubts = new Map([...stated.doubts, ...shape.doubts]);
  return {
    reading: { table, lines, idColumn, doubts, isWritable: !hasErrors(columnProblems) },
    problems: [
      ...[...found.problems, ...strayProblems, ...columnProblems, ...shape.problems],
      ...[...stated.problems, ...findErrorWords(sheet, table)],
    ],
  };
}

/** The id of a row; empty where it has none. */
export function getId({ cells }: SheetRow, { idColumn }: TableReading): string {
  return (cells[idColumn] ?? '').trim();
}
