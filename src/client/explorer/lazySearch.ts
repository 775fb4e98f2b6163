import type { StartedSearch } from './textSearch.ts';
import type { TextSearch } from '../../explorer/queryAnswer.ts';
import type { ExplorerFiles } from './explorerFiles.ts';
import { launchPagefind } from './launchPagefind.ts';

/** The text search, whose code comes when it is first needed. */
export interface LazySearch extends TextSearch {
  /** Fetches the code and starts it for a reader who is about to search. */
  readonly prepare: () => void;
}

/** `hasSeveral`: whether the site has several search indexes. */
export function createLazySearch(files: ExplorerFiles, hasSeveral: boolean): LazySearch {
  let loading: Promise<StartedSearch> | undefined;
  const load = (): Promise<StartedSearch> => {
    loading ??= loadTextSearch(files, hasSeveral);
    // The next query tries again.
    loading.catch(() => (loading = undefined));
    return loading;
  };
  return {
    prepare: () => {
      void load().then(
        ({ start }) => {
          start();
        },
        // Whoever searches is told.
        () => undefined,
      );
    },
    searchIds: (query) =>
      load().then(
        (search) => search.searchIds(query),
        // `searchTexts` reports it.
        () => ({ rows: [], loadExcerpt: () => Promise.resolve(undefined) }),
      ),
    searchTexts: async (query) => (await load()).searchTexts(query),
  };
}

/** Our code, Pagefind's, and what both need are asked for at once: on a slow line each request costs more than its bytes. */
async function loadTextSearch(files: ExplorerFiles, hasSeveral: boolean): Promise<StartedSearch> {
  const launched = launchPagefind();
  // Whoever searches asks again.
  files.loadResults(0).catch(() => undefined);
  // eslint-disable-next-line no-restricted-syntax -- of this folder, so of this zone
  const { createTextSearch } = await import('./textSearch.ts');
  return createTextSearch(files, hasSeveral, (attempt) =>
    attempt === 0 ? launched : launchPagefind(attempt),
  );
}
