import { hashContent } from './keptSite.ts';

/** Between the key of an input and what is put back into the page. */
const SEPARATOR = ' ';

/**
 * The key of a page: a hash of all that it is made of, as plain data. What is no plain data (a
 * function, a map, an object of a class) throws: nobody could say whether it is the same. `version` is what the page says
 * of the build that it belongs to; it may differ between two pages with one input.
 */
export function createPageKey(input: unknown, version = ''): string {
  return [hashInput(input), version].join(SEPARATOR);
}

/** The hash of plain data. */
export function hashInput(input: unknown): string {
  return hashContent(serialise(input));
}

/** A key taken apart: that of the input, and the version. */
export function splitPageKey(key: string): { readonly input: string; readonly version: string } {
  const [input = '', version = ''] = key.split(SEPARATOR);
  return { input, version };
}

/** Digests of objects that are in the input of many pages. They are never changed. */
const shared = new WeakMap<object, string | undefined>();

/** Has an object hashed once for all pages that it is in. */
export function shareDigest<Shared extends object>(object: Shared): Shared {
  if (!shared.has(object)) shared.set(object, undefined);
  return object;
}

/** Begins what stands for a value; a text that begins so has one more. */
const MARK = '\0';

/** Plain data as text, different for different data. */
function serialise(whole: unknown): string {
  let isBegun = false;
  return JSON.stringify(whole, function (this: Readonly<Record<string, unknown>>, name: string) {
    // What is there, before `toJSON` makes something else of it.
    const value = this[name];
    const isWhole = !isBegun;
    isBegun = true;
    return isWhole ? requirePlain(value) : (getDigest(value) ?? requirePlain(value));
  });
}

/** What stands for an object of which there is one digest. */
function getDigest(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !shared.has(value)) return undefined;
  const digest = shared.get(value) ?? hashContent(serialise(value));
  shared.set(value, digest);
  return `${MARK}digest ${digest}`;
}

function requirePlain(value: unknown): unknown {
  if (value === undefined) return `${MARK}absent`;
  if (typeof value === 'string') return value.startsWith(MARK) ? MARK + value : value;
  if (value instanceof Uint8Array) return `${MARK}bytes ${hashContent(value)}`;
  const isPlain =
    typeof value === 'object'
      ? value === null || Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
      : typeof value === 'number'
        ? Number.isFinite(value)
        : typeof value === 'boolean';
  if (!isPlain) throw new TypeError(`A page is made of plain data, not of ${typeof value}.`);
  return value;
}
