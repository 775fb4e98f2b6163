import type { Programme } from '../../programme/readProgramme.ts';
import { hasErrors } from '../../problems/problems.ts';
import { parseRange } from '../spreadsheet/ranges.ts';
import type { Sheet, SheetProblem, SheetRow } from '../spreadsheet/sheet.ts';
import { arrangeColumns, type IgnoredColumn, type Line } from './arrangeColumns.ts';
import { checkShape } from './checkShape.ts';
import { mergeDoubts, type Doubts } from './doubts.ts';
import { findErrorWords } from './findErrorWords.ts';
import { fillMerged } from './fillMerged.ts';
import { distrustRows } from './stamps.ts';
import { leaveOutStrayRows } from './findStrayRows.ts';
import { findPersonColumns } from './findPersonColumns.ts';
import { findUnapproved } from './findUnapproved.ts';
import { findTable, listWhole, type Table } from './findTable.ts';

/** The outcomes of a sheet as a table: what each row writes, and which rows cannot be trusted. */
export interface TableReading {
  readonly table: Table;
  /** Rows that nobody sees who opens the workbook. */
  readonly hiddenRows: readonly SheetRow[];
  readonly lines: readonly Line[];
  readonly idColumn: number;
  /** Columns that are not copied. */
  readonly ignored: readonly IgnoredColumn[];
  readonly doubts: Doubts;
  /** Those of them of which a column is told that calls outcomes a draft. */
  readonly told: Doubts;
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
  const merged = sheet.merged.map(({ range }) => parseRange(range));
  const {
    table: outcomes,
    forms,
    isStamped,
    problems: strayProblems,
  } = leaveOutStrayRows(found.table, programme, merged);
  const filled = fillMerged(sheet, outcomes, programme);
  const stamped = { rows: filled.table.rows, hiddenRows: filled.hiddenRows };
  const { rows, hiddenRows } = distrustRows(stamped, 'title-withholds', isStamped);
  const table = { ...filled.table, rows };
  const {
    lines,
    idColumn,
    ignored,
    problems: columnProblems,
  } = arrangeColumns(table, programme, sheet.name);
  const shape = checkShape(sheet, table, lines, forms, programme);
  const unapproved = findUnapproved(listWhole(table), lines, programme);
  const doubts = mergeDoubts([unapproved.doubts, shape.doubts]);
  return {
    reading: {
      ...{ table, hiddenRows, lines, idColumn, ignored, doubts, told: unapproved.doubts },
      isWritable: !hasErrors(columnProblems),
    },
    problems: [
      ...[
        ...found.problems,
        ...strayProblems,
        ...filled.problems,
        ...columnProblems,
        ...shape.problems,
      ],
      ...[...unapproved.problems, ...findErrorWords(sheet, table)],
      ...findPersonColumns(table.rows, lines, programme),
    ],
  };
}

/** The id of a row; empty where it has none. */
export function getId({ cells }: SheetRow, { idColumn }: TableReading): string {
  return (cells[idColumn] ?? '').trim();
}
