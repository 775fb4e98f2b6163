import { findIds, findListed, looksLikeId, splitIds } from '../../explorer/idTable.ts';
import type { TextSearch } from '../../explorer/queryAnswer.ts';
import { listIndexParts, type IndexPart } from '../../search/indexParts.ts';
import { EXCERPT_LENGTH } from '../../search/placeExcerpt.ts';
import { href, paths } from '../../urls.ts';
import type { ExplorerFiles } from './explorerFiles.ts';
import { searchIndexes, type Result, type SearchIndex } from './searchIndexes.ts';

/** One index, as Pagefind has it open. */
interface Pagefind {
  readonly options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly Result[] } | null>;
}

/** Pagefind's module: the first index, and a way to open others. */
interface PagefindModule extends Pagefind {
  readonly createInstance: (options: { basePath: string }) => Pagefind;
}

/** `hasSeveral`: whether the site has several search indexes. */
export function createTextSearch(files: ExplorerFiles, hasSeveral: boolean): TextSearch {
  let indexes: Promise<readonly SearchIndex[]> | undefined;
  let failures = 0;
  return {
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
      indexes ??= loadIndexes(files, hasSeveral, failures);
      try {
        return await searchIndexes(await indexes, query);
      } catch (error) {
        // What failed stays broken in Pagefind's module, so the next query starts a new one.
        failures += 1;
        indexes = undefined;
        throw error;
      }
    },
  };
}

/** The indexes of the site. Each is opened when it is first asked. */
async function loadIndexes(
  files: ExplorerFiles,
  hasSeveral: boolean,
  failures: number,
): Promise<SearchIndex[]> {
  // One index can be searched without the columns.
  const rowCount = hasSeveral ? (await files.loadColumns()).rowCount : 0;
  // eslint-disable-next-line zones/imports -- a file of the built site, which is no module of this project
  const pagefind = (await import(
    /* @vite-ignore */ `${href(paths.searchIndex)}pagefind.js${failures === 0 ? '' : `?try=${failures}`}`
  )) as PagefindModule;
  return listIndexParts(rowCount).map((part) => openIndex(pagefind, part, files));
}

function openIndex(
  pagefind: PagefindModule,
  { number, start }: IndexPart,
  files: ExplorerFiles,
): SearchIndex {
  const folder = href(paths.indexPart(number));
  let opening: Promise<Pagefind> | undefined;
  const open = async (): Promise<Pagefind> => {
    const index = number === 0 ? pagefind : pagefind.createInstance({ basePath: folder });
    await index.options({ baseUrl: href(paths.home), excerptLength: EXCERPT_LENGTH });
    await index.init();
    return index;
  };
  return {
    start,
    ask: async (query) => {
      opening ??= open();
      const answer = await (await opening).search(query);
      if (answer === null) throw new Error('Pagefind gave no answer.');
      return answer.results;
    },
    loadTable: () => files.loadResults(number),
    check: async () => {
      const response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' });
      if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
      await response.json();
    },
  };
}
