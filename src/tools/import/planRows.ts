import {
  createSheetProblem,
  formatRow,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { findHiddenTarget, findTarget, type FileIndex, type Target } from './findTarget.ts';
import { isWhole } from './findTable.ts';
import { explainRow } from './doubts.ts';
import { planDoubtful } from './planDoubtful.ts';
import { planFile, type Draft, type ImportContext } from './planFile.ts';
import { readRow } from './readRow.ts';
import { getId, type TableReading } from './readTable.ts';

/**
 * Plans the file of each row, of one table or several. `files`: those that have a row, also where columns that cannot be
 * written leave no draft of it. `unsettled`: of rows with an error by which their file is known all the same, so that they
 * may close it. `isBlind`: whether columns leave no draft of any row of their table.
 */
export function planRows(
  readings: readonly TableReading[],
  index: FileIndex,
  context: ImportContext,
): {
  drafts: Draft[];
  unsettled: Draft[];
  files: ReadonlySet<string>;
  problems: SheetProblem[];
  isBlind: boolean;
} {
  const problems: SheetProblem[] = [];
  const rows = new Map<string, SheetRow>();
  const drafts: Draft[] = [];
  const unsettled: Draft[] = [];
  const sure = listSureIds(readings);
  const plan = (row: SheetRow, reading: TableReading, headers: readonly string[]): void => {
    const { lines, doubts, isWritable } = reading;
    const { cells, problems: rowProblems } = readRow(row, lines, context.programme);
    problems.push(...rowProblems);
    const id = getId(row, reading);
    const draw = (target: Target): Draft => {
      const source = { ...target, id, row, cells };
      const known = [...(doubts.get(row) ?? []), ...explainRow(row)];
      return known.length === 0
        ? planFile(source, context)
        : planDoubtful(source, known, headers, context);
    };
    const target = findTarget(id, row, index);
    // It may have moved there from a column of other outcomes, whose own rows say better what becomes of them.
    const isOther = mayHaveMoved(row, reading) && sure.has(id);
    if ('code' in target) {
      problems.push(target);
      const earlier = findHiddenTarget(id, row, index);
      if (isWritable && earlier !== undefined && !isOther) unsettled.push(draw(earlier));
      return;
    }
    const other = rows.get(target.file);
    if (other !== undefined) {
      const detail = { id, other: formatRow(other) };
      problems.push(createSheetProblem('row-repeats-id', formatRow(row), detail));
      if (isWritable && !isOther) unsettled.push(draw(target));
      return;
    }
    rows.set(target.file, row);
    if (isWritable && !isOther) drafts.push(draw(target));
  };
  for (const reading of readings) {
    const headers = reading.lines.map(({ header }) => header);
    for (const row of reading.table.rows) plan(row, reading, headers);
  }
  const isBlind = readings.some(({ isWritable }) => !isWritable);
  return { drafts, unsettled, files: new Set(rows.keys()), problems, isBlind };
}

/** Whether the id of a row may be that of another: a cell before it may be one too many, or lost. */
function mayHaveMoved(row: SheetRow, { table, idColumn }: TableReading): boolean {
  return idColumn > 0 && !isWhole(row, table);
}

/** The ids of rows that are certain to have them. */
function listSureIds(readings: readonly TableReading[]): ReadonlySet<string> {
  return new Set(
    readings.flatMap((reading) =>
      reading.table.rows.flatMap((row) =>
        mayHaveMoved(row, reading) ? [] : [getId(row, reading)],
      ),
    ),
  );
}
