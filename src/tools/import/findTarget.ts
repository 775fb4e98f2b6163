import { createSlug, MAX_SLUG_BYTES, measureSlug } from '../../text/slug.ts';
import {
  createSheetProblem,
  formatRow,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import type { PresentFile } from './readPresentFile.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/** The files of a folder by what may lead to them. */
export interface FileIndex {
  readonly byId: ReadonlyMap<string, PresentFile>;
  readonly byAlias: ReadonlyMap<string, PresentFile>;
  readonly byFile: ReadonlyMap<string, PresentFile>;
}

/** Indexes the files of a folder; of two that hold the same id the first counts. */
export function indexFiles(files: readonly PresentFile[]): FileIndex {
  return {
    byId: new Map(files.toReversed().flatMap((file) => (file.id ? [[file.id, file]] : []))),
    byAlias: new Map(files.flatMap((file) => file.aliases.map((alias) => [alias, file]))),
    // Some file systems take two names that differ in case for one.
    byFile: new Map(files.map((file) => [file.file.toLowerCase(), file])),
  };
}

/** The file that a row belongs to, and what the folder has under that name. */
export interface Target {
  readonly file: string;
  readonly present: PresentFile | undefined;
}

/** The file of a row: the one that holds its id already, or a new one named after the id. */
export function findTarget(
  id: string,
  row: SheetRow,
  { byId, byAlias, byFile }: FileIndex,
): Target | SheetProblem {
  const place = formatRow(row);
  const length = measureSlug(createSlug(id));
  if (id === '') return createSheetProblem('row-without-id', place);
  if (length === 0) return createSheetProblem('id-without-letters', place, { id });
  if (length > MAX_SLUG_BYTES) return createSheetProblem('id-too-long', place, { length });
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
  const holds = taken.id === undefined ? getToolTexts().sheets.noReadableId : `“${taken.id}”`;
  return createSheetProblem('file-taken', place, { id, file: taken.file, holds });
}

/** The file that a hidden row belongs to, by an earlier id, too; nothing if it can have none. */
export function findHiddenTarget(id: string, row: SheetRow, index: FileIndex): Target | undefined {
  const target = findTarget(id, row, index);
  if (!('code' in target)) return target;
  const present = index.byAlias.get(id);
  return present === undefined ? undefined : { file: present.file, present };
}

/** Names that Windows keeps for devices, with whatever ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The name of the file for an id: `SCC-DRC2312/CIV002` → `scc-drc2312-civ002.txt`. Empty for an id without letters and digits. */
export function nameFile(id: string): string {
  const slug = createSlug(id);
  if (slug === '') return '';
  return `${slug}${DEVICES.test(slug) ? '-outcome' : ''}.txt`;
}
