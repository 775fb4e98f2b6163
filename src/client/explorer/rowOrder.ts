import type { ExplorerState } from '../../explorer/address.ts';
import { isTextOrder, type Order, type TextOrder } from '../../explorer/sortRows.ts';
import type { ExplorerFiles } from './explorerFiles.ts';
import type { Found } from './textSearch.ts';

/** In which order the rows stand. */
export interface RowOrder {
  /** Nothing as long as it has to be loaded, of which `ready` or `fail` is called then. */
  readonly find: (sort: ExplorerState['sort'], found: Found | undefined) => Order | undefined;
}

interface Listener {
  readonly ready: () => void;
  /** The ranking of a text cannot be had; the next time it is asked for it is tried again. */
  readonly fail: (error: unknown) => void;
}

/** Facets and the search bring their orders with them; that of a text is a file of its own. */
export function createRowOrder(files: ExplorerFiles, { ready, fail }: Listener): RowOrder {
  const rankings = new Map<TextOrder, readonly number[]>();
  const load = async (text: TextOrder): Promise<void> => {
    try {
      rankings.set(text, await files.loadRanking(text));
    } catch (error) {
      fail(error);
      return;
    }
    ready();
  };
  return {
    find: (sort, found) => {
      if (sort === null || sort === 'newest' || !isTextOrder(sort.facet))
        return sort ?? found?.rows ?? 'newest';
      const ranking = rankings.get(sort.facet);
      if (ranking !== undefined) return sort.isDescending ? ranking.toReversed() : ranking;
      void load(sort.facet);
      return undefined;
    },
  };
}
