import type { StartedSearch } from './textSearch.ts';
import type { TextSearch } from '../../explorer/queryAnswer.ts';
import { href, paths } from '../../urls.ts';
import { createElement } from './element.ts';
import type { ExplorerFiles } from './explorerFiles.ts';

/** The text search, whose code comes when it is first needed. */
export interface LazySearch extends TextSearch {
  /** Fetches the code and starts it for a reader who is about to search; of few outcomes also all cards, where there is time for them. */
  readonly prepare: (hasTime: boolean) => void;
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
    prepare: (hasTime) => {
      if (loading === undefined) warmUp();
      void load().then(
        ({ start }) => {
          start(hasTime);
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

/**
 * What Pagefind asks for one after the other, asked for at once beside our own code: on a slow line each request costs more than
 * its bytes. The browser keeps it until Pagefind asks.
 */
function warmUp(): void {
  const module = createElement('link', {
    attributes: { rel: 'modulepreload', href: `${href(paths.searchIndex)}pagefind.js` },
  });
  document.head.append(module);
  for (const name of ['pagefind-worker.js', 'wasm.unknown.pagefind'])
    fetch(href(paths.searchIndex) + name)
      // What is not read is not kept.
      .then((response) => response.arrayBuffer())
      // Whoever searches is told what cannot be had.
      .catch(() => undefined);
}
