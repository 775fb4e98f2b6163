import { loadCollection, type Collection } from './loadCollection.ts';

/**
 * The one reading of the content folder that a process works with. Pages and search index
 * must come from the same reading: between two, a record may have been flagged. Vite gives
 * `content.config.ts` a module graph of its own, so the reading is kept on `globalThis`,
 * where the build script, the loader and the dev server all find it.
 */
interface Shared {
  directory?: string;
  collection?: Collection;
}

const SHARED: unique symbol = Symbol.for('outcome-atlas.current-collection');

function getShared(): Shared {
  const holder = globalThis as unknown as { [SHARED]: Shared | undefined };
  holder[SHARED] ??= {};
  return holder[SHARED];
}

/** The current reading; the first call makes it. */
export function getCurrentCollection(directory: string): Collection {
  const shared = getShared();
  if (shared.collection === undefined || shared.directory !== directory)
    return refreshCurrentCollection(directory);
  return shared.collection;
}

/** Reads the folder anew, for the dev server after an edit. */
export function refreshCurrentCollection(directory: string): Collection {
  const shared = getShared();
  shared.directory = directory;
  shared.collection = loadCollection(directory);
  return shared.collection;
}
