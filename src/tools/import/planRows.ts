import {
  createSheetProblem,
  formatRow,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { findTarget, type FileIndex } from './findTarget.ts';
import { explainRow } from './doubts.ts';
import { planDoubtful } from './planDoubtful.ts';
import { planFile, type Draft, type ImportContext } from './planFile.ts';
import { readRow } from './readRow.ts';
import { getId, type TableReading } from './readTable.ts';

/**
 * Plans the file of each row, of one table or several. `files`: those that have a row, also where columns that cannot be
 * written leave no draft of it.
 */
export function planRows(
  readings: readonly TableReading[],
  index: FileIndex,
  context: ImportContext,
): { drafts: Draft[]; files: ReadonlySet<string>; problems: SheetProblem[] } {
  const problems: SheetProblem[] = [];
  const rows = new Map<string, SheetRow>();
  const drafts: Draft[] = [];
  const plan = (row: SheetRow, reading: TableReading, headers: readonly string[]): void => {
    const { lines, doubts, isWritable } = reading;
    const { cells, problems: rowProblems } = readRow(row, lines, context.programme);
    problems.push(...rowProblems);
    const id = getId(row, reading);
    const target = findTarget(id, row, index);
    if ('code' in target) {
      problems.push(target);
      return;
    }
    const other = rows.get(target.file);
    if (other !== undefined) {
      const detail = { id, other: formatRow(other) };
      problems.push(createSheetProblem('row-repeats-id', formatRow(row), detail));
      return;
    }
    rows.set(target.file, row);
    if (!isWritable) return;
    const source = { ...target, id, row, cells };
    const known = [...(doubts.get(row) ?? []), ...explainRow(row)];
    drafts.push(
      known.length === 0
        ? planFile(source, context)
        : planDoubtful(source, known, headers, context),
    );
  };
  for (const reading of readings) {
    const headers = reading.lines.map(({ header }) => header);
    for (const row of reading.table.rows) plan(row, reading, headers);
  }
  return { drafts, files: new Set(rows.keys()), problems };
}
