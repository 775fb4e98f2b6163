import { findIds, looksLikeId, type IdRow } from '../search/idTable.ts';
import { parseQuery } from '../search/parseQuery.ts';
import { readExcerpt } from '../search/readExcerpt.ts';
import { href, paths } from '../urls.ts';

/** What Pagefind says of one result once it is asked for; the rest of it is not used. */
export interface ResultData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** A result: `data` costs a request, so it is called only for what is shown. */
export interface Result {
  readonly id: string;
  readonly data: () => Promise<ResultData>;
}

interface Pagefind {
  readonly options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly Result[] } | null>;
}

/** The two ways to find an outcome: by its id, and by the words of its text. */
export interface SearchEngine {
  /** Rows of the id table that match; none when the query cannot be an id. */
  readonly searchIds: (query: string) => Promise<readonly IdRow[]>;
  /** Ranked results for all words and phrases of the query. Rejects when the search cannot run. */
  readonly searchTexts: (query: string) => Promise<readonly Result[]>;
}

export function createSearchEngine(): SearchEngine {
  let table: Promise<readonly IdRow[]> | undefined;
  let pagefind: Promise<Pagefind> | undefined;
  let failures = 0;
  return {
    searchIds: async (query) => {
      if (!looksLikeId(query)) return [];
      table ??= fetchTable(href(paths.ids));
      try {
        return findIds(await table, query);
      } catch {
        // Without the table an id is still looked for as a word; the next query tries again.
        table = undefined;
        return [];
      }
    },
    searchTexts: async (query) => {
      pagefind ??= loadPagefind(failures);
      try {
        const results = await searchParts(await pagefind, query);
        if (results.length === 0) await checkIndex();
        return results;
      } catch (error) {
        // What failed stays broken in Pagefind's module, so the next query starts a new one.
        failures += 1;
        pagefind = undefined;
        throw error;
      }
    },
  };
}

async function fetchTable(address: string): Promise<readonly IdRow[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The id table answered ${response.status}.`);
  return (await response.json()) as IdRow[];
}

async function loadPagefind(failures: number): Promise<Pagefind> {
  const pagefind = (await import(
    /* @vite-ignore */ `${href(paths.searchIndex)}pagefind.js${failures === 0 ? '' : `?try=${failures}`}`
  )) as Pagefind;
  await pagefind.options({ baseUrl: href(paths.home), excerptLength: 36 });
  await pagefind.init();
  return pagefind;
}

/**
 * Rejects when the index is out of reach. Pagefind takes a part of it that did not arrive for
 * one that holds nothing, so “no outcome” is only told while the index answers.
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
  for (const word of words.split(' ').filter(Boolean)) {
    if (!(await isFound(pagefind, word))) return [];
  }
  const parts = [words, ...phrases.map((phrase) => `"${phrase}"`)].filter(Boolean);
  const answers: (readonly Result[])[] = [];
  for (const part of parts) answers.push(await ask(pagefind, part));
  const [first = [], ...others] = answers;
  const wanted = others.map((results) => new Set(results.map(({ id }) => id)));
  return first.filter(({ id }) => wanted.every((ids) => ids.has(id)));
}

async function ask(pagefind: Pagefind, query: string): Promise<readonly Result[]> {
  const answer = await pagefind.search(query);
  if (answer === null) throw new Error('Pagefind gave no answer.');
  return answer.results;
}

/**
 * Whether an outcome has the word, or a word that holds it. For a word that no text has,
 * Pagefind answers with its longest beginning that one has, “Nairobi” with “Na”
 * (Pagefind/pagefind#793), and such a number of outcomes would be false.
 */
async function isFound(pagefind: Pagefind, word: string): Promise<boolean> {
  const wanted = foldWord(word);
  // In quotes a word is still reduced to its stem, but not to its beginning.
  if (wanted === '' || (await ask(pagefind, `"${word}"`)).length > 0) return true;
  const [first] = await ask(pagefind, word);
  if (first === undefined) return false;
  const { excerpt } = await first.data();
  return readExcerpt(excerpt).some(
    ({ text, isMatch }) => isMatch && foldWord(text).includes(wanted),
  );
}

function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
