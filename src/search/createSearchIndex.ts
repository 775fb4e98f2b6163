import { createIndex, type PagefindIndex } from 'pagefind';
import type { FieldTable } from '../programme/fields.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { createIndexPage } from './createIndexPage.ts';
import { createSearchRecord, type SearchRecord } from './createSearchRecord.ts';
import { readRecord } from './readRecord.ts';
import { WordList } from './wordList.ts';

/** How many pages are on their way to Pagefind's process at once. */
const BATCH_SIZE = 256;

/** Pagefind cuts no endings off where it does not know the language: terms are ours (`readTerms`). */
const LANGUAGE = 'unknown';

/** Its own files of records are read once and not published (`createIndexFiles`), so they need not be many. */
const MAX_FRAGMENTS = 100;

/** Public outcomes → what is indexed of them. */
export function createSearchRecords(
  outcomes: readonly PublicOutcome[],
  fields: FieldTable,
): SearchRecord[] {
  return outcomes.map((outcome) => createSearchRecord(outcome, fields));
}

/** An index as it is in Pagefind's process, and the words of its records. */
interface SearchIndex {
  readonly index: PagefindIndex;
  readonly words: WordList;
}

/**
 * Records → a Pagefind index, and the list of their words, with addresses from the root of the site. All are in one index, whatever their language: its
 * terms are whole words, and a question knows the endings of each language (`parseQuery`).
 */
export async function createSearchIndex(records: readonly SearchRecord[]): Promise<SearchIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: LANGUAGE,
    maxFragments: MAX_FRAGMENTS,
  });
  if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const words = new WordList();
  const addRecord = (record: SearchRecord): ReturnType<PagefindIndex['addHTMLFile']> => {
    const texts = readRecord(record);
    words.add(texts);
    return index.addHTMLFile({ url: record.url, content: createIndexPage(texts) });
  };
  for (let first = 0; first < records.length; first += BATCH_SIZE) {
    const batch = records.slice(first, first + BATCH_SIZE);
    const answers = await Promise.all(batch.map(addRecord));
    const failed = answers.flatMap((answer) => answer.errors);
    if (failed.length > 0)
      throw new Error(`Pagefind could not index an outcome: ${failed.join('; ')}`);
  }
  return { index, words };
}
