import { gunzipSync, strFromU8, strToU8 } from 'fflate';
import { findRows, packResultTable, type IndexFile } from './createResultTable.ts';
import type { SearchRecord } from './createSearchRecord.ts';
import { pack } from './pack.ts';
import { packTexts } from './packTexts.ts';
import { renameRecords } from './renameRecords.ts';
import { slimWorker } from './slimWorker.ts';
import {
  ENGINE,
  ENGINE_FILE,
  ENTRY,
  RESULT_TABLE,
  textFile,
  WORD_LIST,
  WORKER,
} from './textFiles.ts';
import type { WordList } from './wordList.ts';

/** What Pagefind writes beside an index: the page speaks with its worker itself, and the site has its own interface. */
const CODE = /^pagefind(?:-.*)?\.(?:js|css)$/;
/** What Pagefind would take excerpts from: it holds terms alone. */
export const FRAGMENTS = 'fragment';
/** Pagefind's list of its records, whose names are others in the site. */
const RECORDS = /^pagefind\.unknown_.*\.pf_meta$/;

/** Whether a file that Pagefind wrote is no part of the site, by its path in the folder of the index; further indexes are searched by the code beside the first. */
export function isUnusedFile(path: string, isFirst: boolean): boolean {
  if (path === WORKER) return !isFirst;
  return (
    path === ENGINE || CODE.test(path) || RECORDS.test(path) || path.startsWith(`${FRAGMENTS}/`)
  );
}

/** Whether `createIndexFiles` reads a file that Pagefind wrote, by its path in the folder of the index. */
export function isRead(path: string, isFirst: boolean): boolean {
  if (path === WORKER) return isFirst;
  return [ENTRY, ENGINE].includes(path) || RECORDS.test(path) || path.startsWith(`${FRAGMENTS}/`);
}

/** Gives what bytes are called by. */
type Hash = (bytes: Uint8Array) => string;

/** What a search needs beside the files that Pagefind wrote, or in the place of these. */
export function createIndexFiles(
  written: readonly IndexFile[],
  records: readonly SearchRecord[],
  words: WordList,
  hash: Hash,
): IndexFile[] {
  const find = (isAsked: (path: string) => boolean): IndexFile | undefined =>
    written.find(({ path }) => isAsked(path));
  const meta = find((path) => RECORDS.test(path));
  const entry = find((path) => path === ENTRY);
  const worker = find((path) => path === WORKER);
  const engine = find((path) => path === ENGINE);
  const named = meta && renameList(meta, findRows(written, records), hash);
  const text = entry === undefined ? '' : strFromU8(entry.content);
  const ownEntry = named === undefined ? text : text.replaceAll(named.before, named.hash);
  return [
    ...packTexts(records).map((content, number) => ({ path: textFile(number), content })),
    { path: RESULT_TABLE, content: packResultTable(records, named?.parts ?? []) },
    { path: WORD_LIST, content: words.pack() },
    ...(named === undefined ? [] : [named.file]),
    ...(engine === undefined ? [] : [{ ...engine, path: ENGINE_FILE }]),
    ...(entry === undefined ? [] : [{ path: ENTRY, content: strToU8(ownEntry) }]),
    ...(worker === undefined
      ? []
      : [{ path: WORKER, content: strToU8(slimWorker(strFromU8(worker.content), ownEntry)) }]),
  ];
}

/** The list of records with names of ours, in a file that is named by what it holds, since a browser may keep it for ever. */
function renameList(
  { path, content }: IndexFile,
  rows: ReadonlyMap<string, number>,
  hashBytes: Hash,
): Pick<ReturnType<typeof renameRecords>, 'parts'> & {
  readonly file: IndexFile;
  readonly before: string;
  readonly hash: string;
} {
  const { meta, parts } = renameRecords(gunzipSync(content), (name) => {
    const row = rows.get(name);
    if (row === undefined) throw new Error(`The search index has a record ${name} of no outcome.`);
    return row;
  });
  const hash = `unknown-${hashBytes(meta).slice(0, 15)}`;
  const before = path.replace(/^pagefind\.(.*)\.pf_meta$/, '$1');
  return {
    file: { path: `pagefind.${hash}.pf_meta`, content: pack(meta) },
    ...{ before, hash, parts },
  };
}
