import type { StartedSearch } from './textSearch.ts';
import type { TextSearch } from '../../explorer/queryAnswer.ts';
import type { ExplorerFiles } from './explorerFiles.ts';

/** The text search, whose code comes when it is first needed. */
export interface LazySearch extends TextSearch {
  /** Fetches the code and starts it for a reader who is about to search. */
  readonly prepare: () => void;
}

/** `hasSeveral`: whether the site has several search indexes. */
export function createLazySearch(files: ExplorerFiles, hasSeveral: boolean): LazySearch {
  let loading: Promise<StartedSearch> | undefined;
  const load = (): Promise<StartedSearch> => {
    // eslint-disable-next-line no-restricted-syntax -- of this folder, so of this zone
    loading ??= import('./textSearch.ts').then(({ createTextSearch }) =>
      createTextSearch(files, hasSeveral),
    );
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
