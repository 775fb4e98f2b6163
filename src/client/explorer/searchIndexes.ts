import type { Found, NearWords } from '../../explorer/queryAnswer.ts';
import { PAGE_SIZE } from '../../explorer/listPages.ts';
import {
  answerQuery,
  listCounted,
  writeAsk,
  type Answered,
  type Ranked,
} from '../../search/answerQuery.ts';
import { isOnlyStops, parseQuery, type Query } from '../../search/parseQuery.ts';
import { findNearest, readWordList, type ListedWord } from '../../search/nearestWords.ts';
import { placeExcerpt } from '../../search/placeExcerpt.ts';
import type { PackedText } from '../../search/packTexts.ts';
import { pause } from '../pause.ts';

/** One of the indexes that hold the outcomes of a site, in the order of their rows. */
export interface SearchIndex {
  /** The row of its first outcome. */
  readonly start: number;
  /** Fetches what these questions need, all at once. */
  readonly prepare: (questions: readonly string[]) => Promise<void>;
  /** Pagefind's answer, the best first. */
  readonly ask: (question: string) => Promise<Ranked>;
  /** The language of the record of each row of this index. */
  readonly loadTable: () => Promise<readonly string[]>;
  /** What the record of a row says, counted from the first of this index. */
  readonly loadText: (row: number) => Promise<PackedText | undefined>;
  /** The list of its words (`WordList`). */
  readonly loadWords: () => Promise<string>;
  /** Rejects when the index is out of reach. */
  readonly check: () => Promise<void>;
}

/** An outcome that was found, and in which index. */
interface Place extends Answered {
  readonly index: SearchIndex;
  readonly language: string;
}

/**
 * Searches all indexes as if they were one. One comes after the other, and of each answer only rows and scores are kept, so
 * that a word of each outcome needs no more memory than one index does. Outcomes that have all words come first; those that
 * have some of them follow where the others leave room on the first page.
 */
export async function searchIndexes(indexes: readonly SearchIndex[], text: string): Promise<Found> {
  const found: Place[] = [];
  const known: boolean[] = [];
  let query = parseQuery(text);
  for (const index of indexes) {
    const table = await index.loadTable();
    query = parseQuery(text, [...new Set(table.map(getLanguage))]);
    const answer = await askIndex(index, query, table);
    for (const [at, isKnown] of answer.known.entries()) known[at] = known[at] === true || isKnown;
    for (const place of answer.places) found.push(place);
  }
  const counted = listCounted(query);
  // Thousands may be found: the page answers between two steps.
  await pause();
  found.sort((a, b) => b.held - a.held || b.score - a.score || a.row - b.row);
  const full = found.filter(({ held }) => held === counted.length).length;
  const shown = full >= PAGE_SIZE ? found.slice(0, full) : found;
  const byRow = new Map(shown.map((place) => [place.row, place]));
  const unknown = counted.flatMap(({ word }, at) =>
    word !== undefined && known[at] !== true ? [word] : [],
  );
  return {
    rows: [...byRow.keys()],
    hasNotes:
      shown.length > full || unknown.length > 0 || isOnlyStops(query) || counted.length === 0,
    full,
    isOnlyStops: isOnlyStops(query),
    isEmpty: counted.length === 0 && query.excluded.length === 0,
    unknown,
    loadNearest: () => loadNearest(indexes, unknown),
    loadExcerpt: async (row) => {
      const place = byRow.get(row);
      const texts = await place?.index.loadText(row - place.index.start);
      return texts === undefined ? undefined : placeExcerpt(texts, query, place?.language);
    },
  };
}

/** For each word that no outcome has, the nearest words of all indexes; asked for only then, because the lists are long. */
async function loadNearest(
  indexes: readonly SearchIndex[],
  words: readonly string[],
): Promise<NearWords[]> {
  const lists = await Promise.all(
    indexes.map(async (index) => readWordList(await index.loadWords())),
  );
  const [first = []] = lists;
  const all = lists.length > 1 ? uniteLists(lists) : first;
  const found: NearWords[] = [];
  for (const word of words) found.push({ word, nearest: await findNearest(word, all, pause) });
  return found.filter(({ nearest }) => nearest.length > 0);
}

function uniteLists(lists: readonly (readonly ListedWord[])[]): ListedWord[] {
  const united = new Map<string, ListedWord>();
  for (const listed of lists.flat()) {
    const count = (united.get(listed.term)?.count ?? 0) + listed.count;
    united.set(listed.term, { ...listed, count });
  }
  return [...united.values()];
}

/** A language without what it has of its country. */
function getLanguage(language: string): string {
  return language.split('-', 1)[0] ?? '';
}

async function askIndex(
  index: SearchIndex,
  query: Query,
  table: readonly string[],
): Promise<{ readonly places: readonly Place[]; readonly known: readonly boolean[] }> {
  const answers = new Map<string, Promise<Ranked>>();
  // Nothing is asked twice.
  const ask = (question: string): Promise<Ranked> => {
    const answer = answers.get(question) ?? index.ask(question);
    answers.set(question, answer);
    return answer;
  };
  const all = [...listCounted(query), ...query.excluded].flatMap(({ asks }) => asks.map(writeAsk));
  if (all.length > 0) await index.prepare([...new Set(all)]);
  const { hits, known } = await answerQuery(query, { ask, languages: table.map(getLanguage) });
  await pause();
  if (hits.some(({ row }) => row >= table.length))
    throw new Error('The search index is not the one of this page.');
  // Pagefind takes a part of an index that did not arrive for one that holds nothing: then it is asked for.
  if (hits.length === 0 && all.length > 0) await index.check();
  const places = hits.map((hit) => ({
    ...{ ...hit, row: index.start + hit.row },
    ...{ index, language: table[hit.row] ?? '' },
  }));
  return { places, known };
}
