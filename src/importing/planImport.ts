import { foldText } from '../text/fold.ts';
import { formatFragment } from '../fragment/formatFragment.ts';
import { parseFragment } from '../fragment/parseFragment.ts';
import { createSlug, LONGEST_SLUG, measureSlug } from '../fragment/slug.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { hasErrors } from '../fragment/problems.ts';
import {
  createSheetProblem,
  formatRow,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { arrangeColumns } from './arrangeColumns.ts';
import { checkHiddenColumns, closeHidden, type ClosedFile, type HiddenRow } from './closeHidden.ts';
import { findRenamed } from './findRenamed.ts';
import { findTable } from './findTable.ts';
import { nameFile } from './nameFile.ts';
import { markBody, type PresentFile } from './readFolder.ts';
import { readRow, type Cell } from './readRow.ts';
import { takeFlag } from './takeFlag.ts';

/** The folder into which a sheet is imported. */
export interface Folder {
  readonly files: readonly PresentFile[];
  /** File → mark of the fields that the last import wrote (`markBody`). */
  readonly marks: ReadonlyMap<string, string>;
}

/** What an import does with one row. */
export interface PlannedFile {
  readonly file: string;
  readonly id: string;
  /**
   * `new`: the folder has no such outcome. `removed`: an earlier import wrote its file, and
   * somebody has deleted it since. `same`: the file says what the row says. `updated`:
   * the row has changed and nobody changed the file. `edited`: somebody changed the file, and
   * the row has not changed since. `conflict`: both have changed, or it is unknown.
   */
  readonly state: 'new' | 'removed' | 'same' | 'updated' | 'edited' | 'conflict';
  /** The whole file as the row would have it, the editor's front matter kept. */
  readonly text: string;
  /** Mark of its fields. */
  readonly mark: string;
  /** The whole file as its editor has it, but with the row's flag: in a conflict in which only the row withholds. */
  readonly withheld: string | undefined;
  /** What writing it would change; empty for a new file. */
  readonly changes: readonly FieldChange[];
}

/** One field that differs; `undefined` where there is no such line. */
export interface FieldChange {
  readonly header: string;
  readonly inFile: string | undefined;
  readonly inSheet: string | undefined;
}

/** What an import would do. With an error among the problems it must not be done. */
export interface ImportPlan {
  readonly files: readonly PlannedFile[];
  /** Columns that become lines. */
  readonly columns: number;
  readonly problems: readonly SheetProblem[];
  /** Files of the folder whose outcome is not in the sheet, or only in a hidden row. */
  readonly absent: readonly string[];
  /** Those of them that a hidden row withholds. */
  readonly closed: readonly ClosedFile[];
}

/** A sheet, the programme and the folder as it is → what an import would do. Writes nothing. */
export function planImport(given: Sheet, programme: Programme, folder: Folder): ImportPlan {
  const { sheet, problems: columnsHidden } = checkHiddenColumns(given, programme);
  if (hasErrors(columnsHidden)) return refuse(columnsHidden);
  const found = findTable(sheet, programme);
  if (!('table' in found)) return refuse(found.problems);
  const { lines, idColumn, problems: columnProblems } = arrangeColumns(found.table, programme);
  const problems = [...columnsHidden, ...found.problems, ...columnProblems];
  const index = indexFolder(folder.files);
  const rows = new Map<string, SheetRow>();
  const files: PlannedFile[] = [];
  const width = found.table.header.cells.length;
  for (const row of found.table.rows) {
    const { cells, problems: rowProblems } = readRow(row, lines, width, programme);
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
    if (columnProblems.every(({ severity }) => severity !== 'error'))
      files.push(planFile(target, id, cells, folder.marks, programme));
  }
  const written = new Map(files.map((file) => [file.file, file]));
  const hidden = (sheet.hiddenRows ?? []).flatMap((row): HiddenRow[] => {
    const id = (row.cells[idColumn] ?? '').trim();
    const target = findHiddenTarget(id, row, index);
    if (target === undefined || row.number <= found.table.header.number) return [];
    const { file, present } = target;
    const { cells } = readRow(row, lines, width, programme);
    const shown = rows.get(file);
    const body = written.get(file)?.text.slice(present?.frontMatter.length ?? 0);
    const twin = shown && body !== undefined ? { row: shown, body } : undefined;
    return [{ row, id, cells, present, shown: twin }];
  });
  const { closed, problems: hiddenProblems } = closeHidden(hidden, programme);
  problems.push(...hiddenProblems);
  const absent = folder.files.filter(({ file }) => !rows.has(file));
  const fresh = files.filter(({ state }) => state === 'new');
  problems.push(...findRenamed(fresh, rows, absent, programme));
  return {
    files,
    columns: lines.length,
    problems,
    absent: absent.map(({ file }) => file),
    closed,
  };
}

/** The plan of an import that cannot be made. */
function refuse(problems: readonly SheetProblem[]): ImportPlan {
  return { files: [], columns: 0, problems, absent: [], closed: [] };
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

function planFile(
  { file, present }: Target,
  id: string,
  cells: readonly Cell[],
  marks: ReadonlyMap<string, string>,
  programme: Programme,
): PlannedFile {
  const body = formatFragment(cells);
  const mark = markBody(body);
  const text = `${present?.frontMatter ?? ''}${body}`;
  const planned = { file, id, mark, text, withheld: undefined };
  if (present === undefined)
    return { ...planned, state: marks.has(file) ? 'removed' : 'new', changes: [] };
  if (present.body === body) return { ...planned, state: 'same', changes: [] };
  const changes = compareFields(present.body, cells);
  const last = marks.get(file);
  const state = last === markBody(present.body) ? 'updated' : last === mark ? 'edited' : 'conflict';
  const flagged = state === 'conflict' ? takeFlag(present.body, cells, programme) : undefined;
  const withheld = flagged === undefined ? undefined : `${present.frontMatter}${flagged}`;
  return { ...planned, state, changes, withheld };
}

function compareFields(body: string, cells: readonly Cell[]): FieldChange[] {
  const inFile = new Map(
    parseFragment(body).fields.map(({ key, header, value }) => [key, { header, value }]),
  );
  const inSheet = new Map(cells.map(([header, value]) => [foldText(header), { header, value }]));
  return [...new Map([...inFile, ...inSheet])].flatMap(([key, { header }]) => {
    const change = {
      header: header.trim(),
      inFile: inFile.get(key)?.value,
      inSheet: inSheet.get(key)?.value,
    };
    return change.inFile === change.inSheet ? [] : [change];
  });
}
