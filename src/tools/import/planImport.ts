import { createSlug, LONGEST_SLUG, measureSlug } from '../../text/slug.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { hasErrors } from '../../problems/problems.ts';
import {
  createSheetProblem,
  formatRow,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { createAllowances, type Allowances } from './allowances.ts';
import { arrangeColumns } from './arrangeColumns.ts';
import { checkHiddenColumns, closeHidden, type ClosedFile, type HiddenRow } from './closeHidden.ts';
import { checkShape } from './checkShape.ts';
import { findMoved } from './findMoved.ts';
import { findOpened } from './findOpened.ts';
import { leaveOutStrayRows } from './findStrayRows.ts';
import { findTable } from './findTable.ts';
import { findTwins } from './findTwins.ts';
import { EMPTY_MEMORY, type Memory } from './memory.ts';
import { nameFile } from './nameFile.ts';
import { explainDoubt, planDoubtful } from './planDoubtful.ts';
import { planFile, type Draft, type ImportOptions, type PlannedFile } from './planFile.ts';
import type { PresentFile } from './readFolder.ts';
import { readRow } from './readRow.ts';
import { updateMemory } from './updateMemory.ts';

/** The folder into which a sheet is imported, and what the last import remembered of it. */
export interface Folder extends Partial<Memory> {
  readonly files: readonly PresentFile[];
}

/** What an import would do. With an error among the problems it must not be done. */
export interface ImportPlan {
  readonly files: readonly PlannedFile[];
  /** Columns that become lines. */
  readonly columns: number;
  /** The row that was taken for the headers, if there is one. */
  readonly header: SheetRow | undefined;
  readonly problems: readonly SheetProblem[];
  /** Files of the folder whose outcome is not in the sheet, or only in a hidden row. */
  readonly absent: readonly string[];
  /** Those of them that a hidden row withholds. */
  readonly closed: readonly ClosedFile[];
  /** Ids that the import would go on with if `--open` or `--restore` named them. */
  readonly wanted: Allowances['wanted'];
  /** What to remember once it is done. */
  readonly memory: Memory;
}

const NO_OPTIONS: ImportOptions = { force: false, open: [], restore: [] };

/** A sheet, the programme and the folder as it is → what an import would do. Writes nothing. */
export function planImport(
  given: Sheet,
  programme: Programme,
  folder: Folder,
  options: ImportOptions = NO_OPTIONS,
): ImportPlan {
  const memory: Memory = { ...EMPTY_MEMORY, ...folder };
  const allowances = createAllowances(options);
  const refuse = (problems: readonly SheetProblem[]): ImportPlan => {
    const { wanted } = allowances;
    return {
      ...{ files: [], columns: 0, header: undefined, problems },
      ...{ absent: [], closed: [], wanted, memory },
    };
  };
  const { sheet, problems: columnsHidden } = checkHiddenColumns(given, programme);
  if (hasErrors(columnsHidden)) return refuse(columnsHidden);
  const found = findTable(sheet, programme);
  if (!('table' in found)) return refuse(found.problems);
  const { table, forms, problems: strayProblems } = leaveOutStrayRows(found.table, programme);
  const { lines, idColumn, problems: columnProblems } = arrangeColumns(table, programme);
  const { doubts, problems: shapeProblems } = checkShape(sheet, table, lines, forms, programme);
  const problems = [
    ...columnsHidden,
    ...found.problems,
    ...strayProblems,
    ...columnProblems,
    ...shapeProblems,
  ];
  const index = indexFolder(folder.files);
  const rows = new Map<string, SheetRow>();
  const drafts: Draft[] = [];
  const headers = lines.map(({ header }) => header);
  const isWritable = !hasErrors(columnProblems);
  for (const row of table.rows) {
    const { cells, problems: rowProblems } = readRow(row, lines, programme);
    problems.push(...rowProblems);
    const id = (row.cells[idColumn] ?? '').trim();
    const target = findTarget(id, row, index);
    if ('code' in target) {
      problems.push(target);
      continue;
    }
    const other = rows.get(target.file);
    if (other !== undefined) {
      const detail = { id, other: formatRow(other) };
      problems.push(createSheetProblem('row-repeats-id', formatRow(row), detail));
      continue;
    }
    rows.set(target.file, row);
    // Columns that cannot be written are among the problems already.
    if (!isWritable) continue;
    const source = { ...target, id, row, cells };
    const reason = doubts.get(row) ?? explainDoubt(row);
    drafts.push(
      reason === undefined
        ? planFile(source, memory, programme, options)
        : planDoubtful(source, reason, headers, memory, programme, options),
    );
  }
  const planned = new Map(drafts.map((draft) => [draft.planned.file, draft.planned]));
  const hidden = (sheet.hiddenRows ?? []).flatMap((row): HiddenRow[] => {
    const id = (row.cells[idColumn] ?? '').trim();
    const target = findHiddenTarget(id, row, index);
    if (target === undefined || row.number <= table.header.number) return [];
    const { file, present } = target;
    const { cells } = readRow(row, lines, programme);
    const shown = rows.get(file);
    const body = planned.get(file)?.text.slice(present?.frontMatter.length ?? 0);
    const twin = shown && body !== undefined ? { row: shown, body } : undefined;
    return [{ row, id, cells, present, shown: twin }];
  });
  const { closed, problems: hiddenProblems } = closeHidden(hidden, programme);
  const moved = findMoved(drafts, folder.files, memory, allowances);
  problems.push(
    ...hiddenProblems,
    ...moved.problems,
    ...findTwins(drafts, moved.told, memory),
    ...findOpened(drafts, memory, allowances),
    ...allowances.reportUnused(drafts),
  );
  return {
    files: drafts.map(({ planned }) => planned),
    columns: lines.length,
    header: table.header,
    problems,
    absent: folder.files.filter(({ file }) => !rows.has(file)).map(({ file }) => file),
    closed,
    wanted: allowances.wanted,
    memory: updateMemory(memory, folder.files, drafts, options),
  };
}

interface Index {
  readonly byId: ReadonlyMap<string, PresentFile>;
  readonly byAlias: ReadonlyMap<string, PresentFile>;
  readonly byFile: ReadonlyMap<string, PresentFile>;
}

function indexFolder(files: readonly PresentFile[]): Index {
  return {
    byId: new Map(files.toReversed().flatMap((file) => (file.id ? [[file.id, file]] : []))),
    byAlias: new Map(files.flatMap((file) => file.aliases.map((alias) => [alias, file]))),
    // Some file systems take two names that differ in case for one.
    byFile: new Map(files.map((file) => [file.file.toLowerCase(), file])),
  };
}

interface Target {
  readonly file: string;
  readonly present: PresentFile | undefined;
}

/** The file of a row: the one that holds its id already, or a new one named after the id. */
function findTarget(
  id: string,
  row: SheetRow,
  { byId, byAlias, byFile }: Index,
): Target | SheetProblem {
  const place = formatRow(row);
  const length = measureSlug(createSlug(id));
  if (id === '') return createSheetProblem('row-without-id', place);
  if (length === 0) return createSheetProblem('id-without-letters', place, { id });
  if (length > LONGEST_SLUG) return createSheetProblem('id-too-long', place, { length });
  const present = byId.get(id);
  if (present !== undefined) return { file: present.file, present };
  const renamed = byAlias.get(id);
  if (renamed !== undefined) {
    const detail = { id, now: renamed.id ?? '', file: renamed.file };
    return createSheetProblem('row-renamed', place, detail);
  }
  const file = nameFile(id);
  const taken = byFile.get(file);
  if (taken === undefined) return { file, present: undefined };
  const holds = taken.id === undefined ? 'no id that can be read' : `“${taken.id}”`;
  return createSheetProblem('file-taken', place, { id, file: taken.file, holds });
}

/** The file that a hidden row belongs to, by an earlier id, too; nothing if it can have none. */
function findHiddenTarget(id: string, row: SheetRow, index: Index): Target | undefined {
  const target = findTarget(id, row, index);
  if (!('code' in target)) return target;
  const present = index.byAlias.get(id);
  return present === undefined ? undefined : { file: present.file, present };
}
