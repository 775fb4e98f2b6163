import { findIds, looksLikeId } from '../../explorer/idTable.ts';
import type { Found, TextSearch } from '../../explorer/queryAnswer.ts';
import { findWords } from '../../search/findWords.ts';
import { parseQuery } from '../../search/parseQuery.ts';
import { readExcerpt } from '../../search/readExcerpt.ts';
import { href, paths } from '../../urls.ts';
import type { ExplorerFiles } from './explorerFiles.ts';

/** What Pagefind says of one result once it is asked for; the rest of it is not used. */
interface ResultData {
  readonly excerpt: string;
}

/** A result: `data` costs a request, so it is called only for what is shown. */
interface Result {
  readonly id: string;
  readonly data: () => Promise<ResultData>;
}

interface Pagefind {
  readonly options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly Result[] } | null>;
}

export function createTextSearch(files: ExplorerFiles): TextSearch {
  let pagefind: Promise<Pagefind> | undefined;
  let failures = 0;
  return {
    searchIds: async (query) => {
      const loadExcerpt = (): Promise<undefined> => Promise.resolve(undefined);
      if (!looksLikeId(query)) return { rows: [], loadExcerpt };
      try {
        return { rows: findIds(await files.loadIds(), query), loadExcerpt };
      } catch {
        // Without the table an id is still looked for as a word; the next query tries again.
        return { rows: [], loadExcerpt };
      }
    },
    searchTexts: async (query) => {
      pagefind ??= loadPagefind(failures);
      try {
        const results = await searchParts(await pagefind, query);
        if (results.length === 0) await checkIndex();
        return placeResults(results, await files.loadResults());
      } catch (error) {
        // What failed stays broken in Pagefind's module, so the next query starts a new one.
        failures += 1;
        pagefind = undefined;
        throw error;
      }
    },
  };
}

/** Pagefind's results as rows. One that the table lacks is of an index that is newer than the page. */
function placeResults(results: readonly Result[], table: ReadonlyMap<string, number>): Found {
  const byRow = new Map(
    results.map((result) => {
      const row = table.get(result.id);
      if (row === undefined) throw new Error('The search index is not the one of this page.');
      return [row, result] as const;
    }),
  );
  return {
    rows: [...byRow.keys()],
    loadExcerpt: async (row) => {
      const data = await byRow.get(row)?.data();
      return data === undefined ? undefined : readExcerpt(data.excerpt);
    },
  };
}

async function loadPagefind(failures: number): Promise<Pagefind> {
  // eslint-disable-next-line zones/imports -- a file of the built site, which is no module of this project
  const pagefind = (await import(
    /* @vite-ignore */ `${href(paths.searchIndex)}pagefind.js${failures === 0 ? '' : `?try=${failures}`}`
  )) as Pagefind;
  await pagefind.options({ baseUrl: href(paths.home), excerptLength: 36 });
  await pagefind.init();
  return pagefind;
}

/**
 * Rejects when the index is out of reach. Pagefind takes a part of it that did not arrive for
 * one that holds nothing, so “no outcome” is only shown while the index answers.
 */
async function checkIndex(): Promise<void> {
  const response = await fetch(`${href(paths.searchIndex)}pagefind-entry.json`, {
    cache: 'no-store',
  });
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  await response.json();
}

async function searchParts(pagefind: Pagefind, query: string): Promise<readonly Result[]> {
  const { words, phrases } = parseQuery(query);
  const ask = createAsker(pagefind);
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

/** Asks Pagefind, and nothing twice. */
function createAsker(pagefind: Pagefind): Ask {
  const answers = new Map<string, readonly Result[]>();
  return async (query) => {
    const known = answers.get(query);
    if (known !== undefined) return known;
    const answer = await pagefind.search(query);
    if (answer === null) throw new Error('Pagefind gave no answer.');
    answers.set(query, answer.results);
    return answer.results;
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
