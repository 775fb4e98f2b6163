/** A place where a browser may keep something for one site. It may be forbidden, full or broken; none of that throws. */
export interface SafeStorage {
  /** `null` where there is nothing, and nothing at all where it cannot be known. */
  readonly read: () => string | null | undefined;
  /** Whether it is kept. */
  readonly write: (text: string) => boolean;
  readonly erase: () => boolean;
}

/** Opens the place of a name. Nothing is kept before something is written. */
export function openStorage(name: string, getStore = (): Storage => localStorage): SafeStorage {
  const attempt = <Result>(run: (store: Storage) => Result, failed: Result): Result => {
    try {
      // To ask for the store may throw as well.
      return run(getStore());
    } catch {
      return failed;
    }
  };
  return {
    read: () => attempt<string | null | undefined>((store) => store.getItem(name), undefined),
    write: (text) =>
      attempt((store) => {
        store.setItem(name, text);
        return store.getItem(name) === text;
      }, false),
    erase: () =>
      attempt((store) => {
        store.removeItem(name);
        return true;
      }, false),
  };
}
