import { loadCollection, type Collection, type Reading } from './loadCollection.ts';

/**
 * The one reading of the content folder that a process works with. Pages and search index
 * must come from the same reading: between two, a record may have been flagged. Vite gives
 * `content.config.ts` a module graph of its own, so the reading is kept on `globalThis`,
 * where the build script, the loader and the dev server all find it.
 */
interface Shared {
  directory?: string;
  reading?: Reading | undefined;
}

const SHARED: unique symbol = Symbol.for('outcome-atlas.current-collection');

function getShared(): Shared {
  const holder = globalThis as unknown as { [SHARED]: Shared | undefined };
  holder[SHARED] ??= {};
  return holder[SHARED];
}

/** What the site may have of the current reading; the first call makes it. */
export function getCurrentCollection(directory: string): Collection {
  const { programme, fields, outcomes, method, withheld, problems } = getCurrentReading(directory);
  return { programme, fields, outcomes, method, withheld, problems };
}

/** The current reading with all that it was made from, for the proof; no site is built from it. */
export function getCurrentReading(directory: string): Reading {
  const shared = getShared();
  if (shared.reading === undefined || shared.directory !== directory) {
    shared.reading = loadCollection(directory);
    shared.directory = directory;
  }
  return shared.reading;
}

/** Reads the folder anew, for the dev server after an edit. */
export function refreshCurrentCollection(directory: string): Collection {
  getShared().reading = undefined;
  return getCurrentCollection(directory);
}
