import { foldText } from '../text/fold.ts';
import { formatFragment } from '../fragment/formatFragment.ts';
import { parseFragment } from '../fragment/parseFragment.ts';
import { createSlug, LONGEST_SLUG, measureSlug } from '../fragment/slug.ts';
import type { Programme } from '../programme/readProgramme.ts';
import {
  createSheetProblem,
  formatRow,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { arrangeColumns } from './arrangeColumns.ts';
import { checkShape } from './checkShape.ts';
import { findRenamed } from './findRenamed.ts';
import { leaveOutStrayRows } from './findStrayRows.ts';
import { findTable } from './findTable.ts';
import { nameFile } from './nameFile.ts';
import { planDoubtful } from './planDoubtful.ts';
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
  /** The row that was taken for the headers, if there is one. */
  readonly header: SheetRow | undefined;
  readonly problems: readonly SheetProblem[];
  /** Files of the folder whose outcome is not in the sheet. */
  readonly absent: readonly string[];
}

/** A sheet, the programme and the folder as it is → what an import would do. Writes nothing. */
export function planImport(sheet: Sheet, programme: Programme, folder: Folder): ImportPlan {
  const found = findTable(sheet, programme);
  if (!('table' in found))
    return { files: [], columns: 0, header: undefined, problems: found.problems, absent: [] };
  const { table, forms, problems: strayProblems } = leaveOutStrayRows(found.table, programme);
  const { lines, idColumn, problems: columnProblems } = arrangeColumns(table, programme);
  const { doubts, problems: shapeProblems } = checkShape(sheet, table, lines, forms, programme);
  const problems = [...found.problems, ...strayProblems, ...columnProblems, ...shapeProblems];
  const index = indexFolder(folder.files);
  const rows = new Map<string, SheetRow>();
  const files: PlannedFile[] = [];
  const headers = lines.map(({ header }) => header);
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
    if (columnProblems.some(({ severity }) => severity === 'error')) continue;
    const reason = doubts.get(row);
    files.push(
      reason === undefined
        ? planFile(target, id, cells, folder.marks, programme)
        : planDoubtful(target, id, cells, reason, headers, folder.marks, programme),
    );
  }
  const absent = folder.files.filter(({ file }) => !rows.has(file));
  const fresh = files.filter(({ state }) => state === 'new');
  problems.push(...findRenamed(fresh, rows, absent, programme));
  return {
    files,
    columns: lines.length,
    header: table.header,
    problems,
    absent: absent.map(({ file }) => file),
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
