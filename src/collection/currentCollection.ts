import { getCollection, readCollection, type Collection, type Reading } from './loadCollection.ts';

/**
 * The one reading of the content folder that a process works with. Pages and search index
 * must come from the same reading: between two, a record may have been flagged. Vite gives
 * `content.config.ts` a module graph of its own, so the reading is kept on `globalThis`,
 * where the build script, the loader and the dev server all find it.
 */
interface Shared {
  directory?: string;
  reading?: Reading;
}

const SHARED: unique symbol = Symbol.for('outcome-atlas.current-collection');

function getShared(): Shared {
  const holder = globalThis as unknown as { [SHARED]: Shared | undefined };
  holder[SHARED] ??= {};
  return holder[SHARED];
}

/** What the site may have of the current reading; the first call makes it. */
export function getCurrentCollection(directory: string): Collection {
  return getCollection(getCurrentReading(directory));
}

/** The current reading with what is behind it, for the proof; no site is built from it. */
export function getCurrentReading(directory: string): Reading {
  const { reading, directory: current } = getShared();
  return reading === undefined || current !== directory ? readAnew(directory) : reading;
}

/** Reads the folder anew, for the dev server after an edit. */
export function refreshCurrentCollection(directory: string): Collection {
  return getCollection(readAnew(directory));
}

function readAnew(directory: string): Reading {
  const shared = getShared();
  const reading = readCollection(directory);
  shared.directory = directory;
  shared.reading = reading;
  return reading;
}
