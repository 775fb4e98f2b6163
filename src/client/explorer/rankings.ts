import type { TextOrder } from '../../explorer/sortRows.ts';
import type { ExplorerFiles } from './explorerFiles.ts';

/** The orders of texts; each is a file of its own. */
export interface Rankings {
  readonly loaded: ReadonlyMap<TextOrder, readonly number[]>;
  readonly load: (text: TextOrder) => void;
}

interface Listener {
  readonly ready: () => void;
  /** A ranking cannot be had; the next time it is asked for it is tried again. */
  readonly fail: (error: unknown) => void;
}

export function createRankings(files: ExplorerFiles, { ready, fail }: Listener): Rankings {
  const loaded = new Map<TextOrder, readonly number[]>();
  return {
    loaded,
    load: (text) => {
      void files.loadRanking(text).then((ranking) => {
        loaded.set(text, ranking);
        ready();
      }, fail);
    },
  };
}
