/** Why nothing can be kept. */
export type StorageProblem = 'noRoom' | 'forbidden';

/** A place where a browser may keep something for one site. It may be forbidden, full or broken; none of that throws. */
export interface SafeStorage {
  /** `null` where there is nothing, and nothing at all where it cannot be known. */
  readonly read: () => string | null | undefined;
  /** Gives why it is not kept, if it is not. */
  readonly write: (text: string) => StorageProblem | undefined;
  readonly erase: () => StorageProblem | undefined;
}

/** Opens the place of a name. Nothing is kept before something is written. */
export function openStorage(name: string, getStore = (): Storage => localStorage): SafeStorage {
  const change = (
    run: (store: Storage) => StorageProblem | undefined,
  ): StorageProblem | undefined => {
    try {
      // To ask for the store may throw as well.
      return run(getStore());
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      return isFull ? 'noRoom' : 'forbidden';
    }
  };
  return {
    read: () => {
      try {
        return getStore().getItem(name);
      } catch {
        // Whoever writes is told.
        return undefined;
      }
    },
    write: (text) =>
      change((store) => {
        store.setItem(name, text);
        return store.getItem(name) === text ? undefined : 'forbidden';
      }),
    erase: () =>
      change((store) => {
        store.removeItem(name);
        return undefined;
      }),
  };
}
