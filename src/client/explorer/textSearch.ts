import { FEW } from '../../explorer/cardFiles.ts';
import { findIds, findListed, looksLikeId, splitIds } from '../../explorer/idTable.ts';
import type { TextSearch } from '../../explorer/queryAnswer.ts';
import { listIndexParts, type IndexPart } from '../../search/indexParts.ts';
import { findParts } from '../../search/readResultTable.ts';
import { TERM_END } from '../../search/termEnd.ts';
import { ENTRY } from '../../search/textFiles.ts';
import { href, paths } from '../../urls.ts';
import type { ExplorerFiles } from './explorerFiles.ts';
import type { LaunchedWorker } from './launchPagefind.ts';
import { connectPagefind, type Pagefind, type PagefindWorker } from './pagefindWorker.ts';
import { searchIndexes, type SearchIndex } from './searchIndexes.ts';

/** A text search that can be started before it is asked. */
export interface StartedSearch extends TextSearch {
  /** Opens the first index, for a reader who is about to search; of few outcomes it fetches all cards. */
  readonly start: () => void;
}

/** `hasSeveral`: whether the site has several search indexes. `launch` starts Pagefind's worker, once more for each try. */
export function createTextSearch(
  files: ExplorerFiles,
  hasSeveral: boolean,
  launch: (attempt: number) => LaunchedWorker,
): StartedSearch {
  let indexes: Promise<readonly SearchIndex[]> | undefined;
  let failures = 0;
  const open = (): Promise<readonly SearchIndex[]> => {
    indexes ??= loadIndexes(files, hasSeveral, launch(failures));
    return indexes;
  };
  /** What failed stays broken in Pagefind's worker, so the next query starts a new one. */
  const drop = (): void => {
    failures += 1;
    indexes = undefined;
  };
  return {
    start: () => {
      void loadFewCards(files);
      open()
        .then(([first]) => first?.prepare([]))
        // Whoever searches is told.
        .catch(drop);
    },
    searchIds: async (query) => {
      const loadExcerpt = (): Promise<undefined> => Promise.resolve(undefined);
      const listed = splitIds(query);
      const isOne = looksLikeId(query);
      if (!isOne && listed.length === 0) return { rows: [], loadExcerpt };
      try {
        const table = await files.loadIds();
        const rows = isOne ? findIds(table, query) : [];
        return { rows: rows.length > 0 ? rows : findListed(table, listed), loadExcerpt };
      } catch {
        // Without the table an id is still looked for as a word; the next query tries again.
        return { rows: [], loadExcerpt };
      }
    },
    searchTexts: async (query) => {
      try {
        return await searchIndexes(await open(), query);
      } catch (error) {
        drop();
        throw error;
      }
    },
  };
}

/** Cards of few outcomes come before they are found, so that results need not wait for them. */
async function loadFewCards(files: ExplorerFiles): Promise<void> {
  try {
    const { rowCount } = await files.loadColumns();
    if (rowCount <= FEW) await files.loadCards(Array.from({ length: rowCount }, (_, row) => row));
  } catch {
    // Those that are found are fetched again.
  }
}

/** The indexes of the site. Each is opened when it is first asked. */
async function loadIndexes(
  files: ExplorerFiles,
  hasSeveral: boolean,
  launched: LaunchedWorker,
): Promise<SearchIndex[]> {
  const worker = connectPagefind(launched);
  // One index can be searched without the columns.
  const rowCount = hasSeveral ? (await files.loadColumns()).rowCount : 0;
  return listIndexParts(rowCount).map((part) => openIndex(worker, part, files));
}

function openIndex(
  worker: PagefindWorker,
  { number, start }: IndexPart,
  files: ExplorerFiles,
): SearchIndex {
  let opening: Promise<Pagefind> | undefined;
  let isOpen = false;
  const open = (): Promise<Pagefind> => {
    opening ??= worker.open(number);
    return opening;
  };
  return {
    start,
    prepare: async (questions) => {
      const ends = questions.flatMap(listEnds);
      // While the engine is on its way, what it will ask for is, too.
      if (!isOpen && ends.length > 0) void fetchParts(number, ends, files).catch(() => undefined);
      await (await open()).preload(ends.join(' '));
      isOpen = true;
    },
    ask: async (question) => (await open()).search(question),
    loadTable: async () => (await files.loadResults(number)).languages,
    loadText: (row) => files.loadText(number, row),
    loadWords: () => files.loadWords(number),
    check: async () => {
      const response = await fetch(href(paths.indexFile(number, ENTRY)), { cache: 'no-store' });
      if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
      await response.json();
    },
  };
}

/** Fetches the parts of an index in which words stand, as its worker asks for them, so that the browser has them by then. */
async function fetchParts(
  number: number,
  words: readonly string[],
  files: ExplorerFiles,
): Promise<void> {
  const { parts } = await files.loadResults(number);
  for (const name of findParts(parts, words))
    fetch(href(paths.indexFile(number, `index/${name}.pf_index`)), { cache: 'force-cache' })
      // What is not read is not kept.
      .then((response) => response.arrayBuffer())
      // The worker asks again.
      .catch(() => undefined);
}

/** The last letter of all by which Pagefind orders words. */
const LAST = '\uFFDC';

/**
 * Words of which Pagefind must have the parts of its index: it fetches that in which a word would stand, and not the next, in
 * which others may begin with it.
 */
function listEnds(question: string): string[] {
  const words = question.replaceAll('"', '').split(' ');
  return words.flatMap((word) => (word.endsWith(TERM_END) ? [word] : [word, word + LAST]));
}
