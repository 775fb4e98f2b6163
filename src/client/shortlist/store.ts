import type { Shortlist } from '../../explorer/shortlist/shortlist.ts';
import {
  formatStored,
  parseStored,
  type Stored,
} from '../../explorer/shortlist/storedShortlist.ts';
import { STORE_NAME } from '../../explorer/shortlist/storeName.ts';
import { openStorage, type StorageProblem } from '../safeStorage.ts';

const storage = openStorage(STORE_NAME);

/** Sent to this page when it has changed the list itself: a browser tells the others only. */
const CHANGED = 'shortlist-changed';

/** Why a list cannot be changed. */
export type StoreProblem = StorageProblem | 'broken' | 'newer' | 'full';

/** What the browser keeps. A browser that keeps nothing has an empty list. */
export function readStore(): Stored {
  // Where it cannot be known, whoever changes something is told.
  return parseStored(storage.read() ?? null);
}

/**
 * Changes the list as it is now, whatever another tab has done to it, and gives why that is not possible. What is
 * not understood is never written over. `change` gives nothing where the list has no room.
 */
export function changeStore(
  change: (list: Shortlist) => Shortlist | undefined,
): StoreProblem | undefined {
  const stored = readStore();
  if (stored.state !== 'kept') return stored.state;
  const list = change(stored.list);
  return list === undefined ? 'full' : write(formatStored(list));
}

/** Takes everything away that this site keeps, readable or not. */
export function eraseStore(): StoreProblem | undefined {
  return write(undefined);
}

function write(text: string | undefined): StoreProblem | undefined {
  const problem = text === undefined ? storage.erase() : storage.write(text);
  if (problem === undefined) dispatchEvent(new Event(CHANGED));
  return problem;
}

/** Calls back after each change, in this tab or in another. */
export function watchStore(changed: () => void): void {
  addEventListener(CHANGED, changed);
  addEventListener('storage', ({ key }) => {
    // Without a key all that the host keeps was taken away.
    if (key === null || key === STORE_NAME) changed();
  });
  // A page that comes back from the history has missed what happened meanwhile.
  addEventListener('pageshow', changed);
}
