import { packResultTable, type IndexFile } from './createResultTable.ts';
import type { SearchRecord } from './createSearchRecord.ts';
import { packTexts } from './packTexts.ts';
import { RESULT_TABLE, textFile, WORD_LIST } from './textFiles.ts';
import type { WordList } from './wordList.ts';

/** Ready-made interfaces that Pagefind writes beside an index: the site has its own, and publishes no code that it does not use. */
const INTERFACES = /^pagefind-(?:.*ui|highlight)\.(?:js|css)$/;
/** Further indexes are searched by the code beside the first. */
const CODE = /^pagefind(?:-.*)?\.(?:js|css)$/;
/** What Pagefind would take excerpts from: it holds terms alone. */
export const FRAGMENTS = 'fragment';

/** Whether a file that Pagefind wrote is no part of the site, by its path in the folder of the index. */
export function isUnusedFile(path: string, isFirst: boolean): boolean {
  return (isFirst ? INTERFACES : CODE).test(path) || path.startsWith(`${FRAGMENTS}/`);
}

/** What a search needs beside the files that Pagefind wrote, of which `fragments` say what it calls each record. */
export function createIndexFiles(
  fragments: readonly IndexFile[],
  records: readonly SearchRecord[],
  words: WordList,
): IndexFile[] {
  return [
    ...packTexts(records).map((content, number) => ({ path: textFile(number), content })),
    { path: RESULT_TABLE, content: packResultTable(fragments, records) },
    { path: WORD_LIST, content: words.pack() },
  ];
}
