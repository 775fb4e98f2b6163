import type { Found } from '../../explorer/queryAnswer.ts';
import { findWords } from '../../search/findWords.ts';
import { parseQuery } from '../../search/parseQuery.ts';
import { placeExcerpt, type ResultData } from '../../search/placeExcerpt.ts';
import { readExcerpt } from '../../search/readExcerpt.ts';

/** A result: `data` costs a request, so it is called only for what is shown. */
export interface Result {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<ResultData>;
}

/** One of the indexes that hold the outcomes of a site, in the order of their rows. */
export interface SearchIndex {
  /** The row of its first outcome. */
  readonly start: number;
  /** Pagefind's answer, the best first. */
  readonly ask: (query: string) => Promise<readonly Result[]>;
  /** Pagefind's name of a record → its row among those of this index. */
  readonly loadTable: () => Promise<ReadonlyMap<string, number>>;
  /** Rejects when the index is out of reach. */
  readonly check: () => Promise<void>;
}

/**
 * Results that are kept as Pagefind gave them, with each place of each word, until their excerpts are shown. Of
 * those further down, only the row is kept: for the excerpt of one its index is asked again.
 */
const MAX_KEPT = 500;

/**
 * Searches all indexes as if they were one. One comes after the other, and what is not among the best of all is let go
 * at once, so that a word of each outcome needs no more memory than one index does.
 */
export async function searchIndexes(
  indexes: readonly SearchIndex[],
  query: string,
  maxKept = MAX_KEPT,
): Promise<Found> {
  const found: Place[] = [];
  for (const index of indexes) {
    const results = await searchOne(index, query);
    if (results.length === 0) continue;
    const places = placeResults(results, await index.loadTable(), index, maxKept);
    for (const place of places) found.push(place);
  }
  // Of one index they are in order; of several the order of each is kept where scores are the same.
  if (indexes.length > 1) found.sort((a, b) => b.score - a.score);
  for (const place of found.slice(maxKept)) place.result = undefined;
  const byRow = new Map(found.map((place) => [place.row, place]));
  return {
    rows: [...byRow.keys()],
    loadExcerpt: async (row) => {
      const place = byRow.get(row);
      if (place === undefined) return undefined;
      const result = place.result ?? (await findAgain(place, query));
      const data = await result?.data();
      return data === undefined ? undefined : placeExcerpt(data);
    },
  };
}

/** Where a result is in the order of all. */
interface Place {
  readonly row: number;
  readonly score: number;
  readonly index: SearchIndex;
  result: Result | undefined;
}

/** Pagefind's results as rows. One that the table lacks is of an index that is newer than the page. */
function placeResults(
  results: readonly Result[],
  table: ReadonlyMap<string, number>,
  index: SearchIndex,
  maxKept: number,
): Place[] {
  return results.map((result, rank) => {
    const row = table.get(result.id);
    if (row === undefined) throw new Error('The search index is not the one of this page.');
    const kept = rank < maxKept ? result : undefined;
    return { row: index.start + row, score: result.score, index, result: kept };
  });
}

async function findAgain({ index, row }: Place, query: string): Promise<Result | undefined> {
  const table = await index.loadTable();
  const results = await searchOne(index, query);
  return results.find(({ id }) => table.get(id) === row - index.start);
}

/** Pagefind takes a part of an index that did not arrive for one that holds nothing: then it is asked for. */
async function searchOne(index: SearchIndex, query: string): Promise<readonly Result[]> {
  const results = await searchParts(index, query);
  if (results.length === 0) await index.check();
  return results;
}

async function searchParts(index: SearchIndex, query: string): Promise<readonly Result[]> {
  const { words, phrases } = parseQuery(query);
  const ask = createAsker(index);
  for (const word of words.split(' ').filter(Boolean)) {
    if (!(await isFound(ask, word))) return [];
  }
  const parts = [words, ...phrases.map((phrase) => `"${phrase}"`)].filter(Boolean);
  const answers: (readonly Result[])[] = [];
  for (const part of parts) answers.push(await ask(part));
  const [first = [], ...others] = answers;
  const wanted = others.map((results) => new Set(results.map(({ id }) => id)));
  return first.filter(({ id }) => wanted.every((ids) => ids.has(id)));
}

type Ask = (query: string) => Promise<readonly Result[]>;

/** Asks an index, and nothing twice. */
function createAsker(index: SearchIndex): Ask {
  const answers = new Map<string, readonly Result[]>();
  return async (query) => {
    const known = answers.get(query);
    if (known !== undefined) return known;
    const results = await index.ask(query);
    answers.set(query, results);
    return results;
  };
}

/**
 * Whether an outcome has the word, or a word that begins with it. For a word that no text has,
 * Pagefind answers with its longest beginning that one has, “Nairobi” with “Na”
 * (Pagefind/pagefind#793), and such a number of outcomes would be false. What it marks in the
 * best result says; where that is another form of the word, the word in quotes does, which is
 * reduced to its stem but not to its beginning.
 */
async function isFound(ask: Ask, word: string): Promise<boolean> {
  if (!/[\p{L}\p{N}]/u.test(word)) return true;
  const [first] = await ask(word);
  if (first === undefined) return false;
  const { excerpt } = await first.data();
  const isMarked = readExcerpt(excerpt).some(
    ({ text, isMatch }) => isMatch && findWords(text, word).length > 0,
  );
  return isMarked || (await ask(`"${word}"`)).length > 0;
}
