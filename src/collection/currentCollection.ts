import { loadCollection, type Collection, type Reading } from './loadCollection.ts';
import type { ReadFiles } from './readInThreads.ts';
import { ReadingMemory } from './readingMemory.ts';
import { signFolder } from './signFile.ts';

/**
 * The one reading of the content folder that a process works with. Pages and search index
 * must come from the same reading: between two, a record may have been flagged. Astro gives
 * pages a module graph of their own, so the reading is kept on `globalThis`, where the build
 * script, the pages and the dev server all find it.
 */
interface Current {
  readonly directory: string;
  readonly memory: ReadingMemory;
  /** What the folder looked like just before it was read. */
  readonly signature: string | undefined;
  readonly reading: Reading;
  readonly collection: Collection;
  readonly published: PublicCollection;
}

/** What pages are made of: nothing of it is withheld. */
export type PublicCollection = Omit<Collection, 'withheld' | 'problems'>;

const CURRENT: unique symbol = Symbol.for('outcome-atlas.current-collection');

const holder = globalThis as unknown as { [CURRENT]: Current | undefined };

/** What the site may have of the current reading; the first call makes it. The same object until the folder is read again. */
export function getCurrentCollection(directory: string): Collection {
  return getCurrent(directory).collection;
}

/** The current reading as far as it is public, for the pages. The same object until the folder is read again. */
export function getPublicCollection(directory: string): PublicCollection {
  return getCurrent(directory).published;
}

/**
 * The current reading with all that it was made from, for the proof; no site is built from it.
 * `readFiles`: how it is made, if this is the first call.
 */
export function getCurrentReading(directory: string, readFiles?: ReadFiles): Reading {
  return getCurrent(directory, readFiles).reading;
}

/**
 * Reads the folder again if anything in it may have changed, opening only what may have, and says
 * whether it says something else now; if not, everything made of it stays. For the dev server: after
 * an edit, and before an answer is given.
 */
export function refreshCurrentCollection(directory: string): boolean {
  const current = getCurrent(directory);
  const signature = signFolder(directory);
  if (signature !== undefined && signature === current.signature) return false;
  const next = read(directory, current.memory);
  const isAlike = isSame(current.reading, next.reading);
  holder[CURRENT] = isAlike ? { ...current, signature: next.signature } : next;
  return !isAlike;
}

/** Whether two readings with one memory are of the same texts, so that nothing made of them differs. */
function isSame(some: Reading, other: Reading): boolean {
  return (
    some.settings === other.settings &&
    some.fragments.length === other.fragments.length &&
    some.fragments.every(({ file, text, outcome }, index) => {
      const same = other.fragments[index];
      return file === same?.file && text === same.text && outcome === same.outcome;
    }) &&
    JSON.stringify([some.method, some.pages, some.problems]) ===
      JSON.stringify([other.method, other.pages, other.problems])
  );
}

function getCurrent(directory: string, readFiles?: ReadFiles): Current {
  const current = holder[CURRENT];
  if (current?.directory === directory) return current;
  return (holder[CURRENT] = read(directory, new ReadingMemory(), readFiles));
}

function read(directory: string, memory: ReadingMemory, readFiles?: ReadFiles): Current {
  // Before the reading: what changes meanwhile looks changed afterwards. Who reads in another way does so once.
  const signature = readFiles === undefined ? signFolder(directory) : undefined;
  const reading = loadCollection(directory, memory, readFiles);
  const { programme, fields, outcomes, featured, method, pages, withheld, problems } = reading;
  const published = { programme, fields, outcomes, featured, method, pages };
  const collection = { ...published, withheld, problems };
  return { directory, memory, signature, reading, collection, published };
}
