import { describe, expect, test } from 'vitest';
import { openStorage } from '../../src/client/safeStorage.ts';

/** A store as a browser has it, which may refuse. */
function createStore(refuses?: string): Storage {
  const kept = new Map<string, string>();
  const refuse = (what: string): void => {
    if (refuses === what) throw new DOMException('It is refused.', 'QuotaExceededError');
  };
  return {
    get length() {
      return kept.size;
    },
    clear: () => {
      kept.clear();
    },
    key: () => null,
    getItem: (name) => {
      refuse('read');
      return kept.get(name) ?? null;
    },
    setItem: (name, text) => {
      refuse('write');
      kept.set(name, text);
    },
    removeItem: (name) => {
      refuse('erase');
      kept.delete(name);
    },
  };
}

describe('openStorage(name)', () => {
  test('keeps, reads and erases one text', () => {
    const store = createStore();
    const storage = openStorage('a', () => store);
    expect(storage.read()).toBeNull();
    expect(storage.write('text')).toBeUndefined();
    expect(storage.read()).toBe('text');
    expect(storage.erase()).toBeUndefined();
    expect(store.length).toBe(0);
  });

  test('says why nothing is kept, and never throws', () => {
    const forbidden = openStorage('a', () => {
      throw new DOMException('It is forbidden.', 'SecurityError');
    });
    expect([forbidden.read(), forbidden.write('b'), forbidden.erase()]).toEqual([
      ...[undefined, 'forbidden', 'forbidden'],
    ]);
    expect(openStorage('a', () => createStore('write')).write('b')).toBe('noRoom');
    const forgetful = createStore();
    forgetful.getItem = () => null;
    expect(openStorage('a', () => forgetful).write('b')).toBe('forbidden');
    expect(openStorage('a', () => createStore('erase')).erase()).toBe('noRoom');
    expect(openStorage('a', () => createStore('read')).read()).toBeUndefined();
  });
});
