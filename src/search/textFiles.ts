/**
 * The most files of texts of one index. Hosts count files, and each takes its time to write; a larger site has several
 * records in each, of which a reader loads those whose excerpts are shown.
 */
const MAX_FILES = 700;

/** How many records are in one file, where an index has so many. Build and browser count by the same rule. */
export function countTextsInFile(records: number): number {
  return Math.max(1, Math.ceil(records / MAX_FILES));
}

/** A file of texts, by its path in the folder of an index. */
export function textFile(number: number): string {
  return `texts/${number}.bin`;
}

/** Which record of the index is which row, and in which language. */
export const RESULT_TABLE = 'outcomes.bin';
/** The words of all records. */
export const WORD_LIST = 'words.bin';
/** How an index of Pagefind's begins: which files are its own. */
export const ENTRY = 'pagefind-entry.json';
/** The file of Pagefind’s code that runs in a worker. */
export const WORKER = 'pagefind-worker.js';
/** Pagefind’s engine as Pagefind names it, and as the site does: by its version, since a browser may keep it for ever. */
export const ENGINE = 'wasm.unknown.pagefind';
export const ENGINE_FILE = 'wasm.unknown-1.6.0.pagefind';
