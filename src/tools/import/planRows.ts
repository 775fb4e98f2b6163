import {
  createSheetProblem,
  formatRow,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { findTarget, type FileIndex } from './findTarget.ts';
import { explainDoubt, planDoubtful, planWithheld } from './planDoubtful.ts';
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
  const planRow = (row: SheetRow, reading: TableReading, headers: readonly string[]): void => {
    const { lines, doubts, said, isWritable } = reading;
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
    const reason = doubts.get(row) ?? explainDoubt(row);
    if (reason === undefined) drafts.push(planFile(source, context));
    else {
      const isSaid = said.has(row) || SAID_OF_ONE.has(row.doubt ?? '');
      const plan = isSound(row, reading) ? planWithheld : planDoubtful;
      drafts.push({ ...plan(source, reason, headers, context), isSaid });
    }
  };
  for (const reading of readings) {
    const headers = reading.lines.map(({ header }) => header);
    for (const row of reading.table.rows) planRow(row, reading, headers);
  }
  return { drafts, files: new Set(rows.keys()), problems };
}

/** What is said of one outcome alone, beside its cells. */
const SAID_OF_ONE: ReadonlySet<string> = new Set(['comment-confidential', 'sheet-names-secret']);
/** What is said of outcomes, and leaves their cells what they are. */
const SAID: ReadonlySet<string> = new Set([
  ...SAID_OF_ONE,
  ...['title-withholds', 'sheet-confidential'],
]);

/** Whether the cells of a row that is withheld can be trusted. */
function isSound(row: SheetRow, { shaken }: TableReading): boolean {
  return !shaken.has(row) && (row.doubt === undefined || SAID.has(row.doubt));
}
