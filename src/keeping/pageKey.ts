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
  if (isPlain(whole)) return JSON.stringify(whole);
  if (Array.isArray(whole)) {
    const parts: string[] = [];
    // What is missing is there as nothing.
    for (const part of whole as unknown[]) parts.push(serialisePart(part));
    return `[${parts.join(',')}]`;
  }
  if (isPlainObject(whole)) {
    const parts = Object.entries(whole).map(
      ([name, part]) => `${JSON.stringify(name)}:${serialisePart(part)}`,
    );
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(describe(whole));
}

function serialisePart(part: unknown): string {
  const digest = getDigest(part);
  return digest === undefined ? serialise(part) : JSON.stringify(digest);
}

/** What stands for an object of which there is one digest. */
function getDigest(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !shared.has(value)) return undefined;
  const digest = shared.get(value) ?? hashContent(serialise(value));
  shared.set(value, digest);
  return `${MARK}digest ${digest}`;
}

/** Whether data are what JSON makes of them, all the way down, so that it need not be asked for each part. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return !value.startsWith(MARK);
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return typeof value === 'boolean';
  if (value === null) return true;
  if (Array.isArray(value)) {
    for (const part of value as unknown[]) if (!isPlainPart(part)) return false;
    return true;
  }
  if (!isPlainObject(value)) return false;
  for (const part of Object.values(value)) if (!isPlainPart(part)) return false;
  return true;
}

function isPlainPart(part: unknown): boolean {
  return isPlain(part) && !(typeof part === 'object' && part !== null && shared.has(part));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

/** What stands for a value that JSON does not know, or takes for something else. */
function describe(value: unknown): string {
  if (value === undefined) return `${MARK}absent`;
  if (typeof value === 'string') return MARK + value;
  if (value instanceof Uint8Array) return `${MARK}bytes ${hashContent(value)}`;
  throw new TypeError(`A page is made of plain data, not of ${typeof value}.`);
}
