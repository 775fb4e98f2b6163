import {
  EMPTY_SHORTLIST,
  MAX_LISTED,
  MAX_NOTE,
  MAX_TITLE,
  type Listed,
  type Shortlist,
} from './shortlist.ts';

/** What a browser keeps for a reader. What cannot be read is left as it is. */
export type Stored =
  | { readonly state: 'kept'; readonly list: Shortlist }
  | { readonly state: 'broken' | 'newer'; readonly list: Shortlist; readonly text: string };

/** Changes when an earlier version of the site could not read it any more. */
const VERSION = 1;

/** The list as it is kept; nothing for one that has nothing in it. */
export function formatStored({ title, items }: Shortlist): string | undefined {
  if (title === '' && items.length === 0) return undefined;
  return JSON.stringify({
    version: VERSION,
    title,
    items: items.map(({ id, note }) => (note === '' ? [id] : [id, note])),
  });
}

/** What is kept under the name of the list; `null` where nothing is. */
export function parseStored(text: string | null): Stored {
  if (text === null) return { state: 'kept', list: EMPTY_SHORTLIST };
  const value = parseJson(text);
  const { version, title, items } = value ?? {};
  if (typeof version === 'number' && version > VERSION)
    return { state: 'newer', list: EMPTY_SHORTLIST, text };
  const read = Array.isArray(items) ? items.map(parseItem) : [undefined];
  const known = read.filter((item) => item !== undefined);
  const isRight =
    version === VERSION &&
    isText(title, MAX_TITLE) &&
    known.length === read.length &&
    known.length <= MAX_LISTED &&
    new Set(known.map(({ id }) => id)).size === known.length;
  return isRight
    ? { state: 'kept', list: { title, items: known } }
    : { state: 'broken', list: EMPTY_SHORTLIST, text };
}

function parseJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    // It is told as what cannot be read.
    return undefined;
  }
}

function parseItem(value: unknown): Listed | undefined {
  if (!Array.isArray(value)) return undefined;
  const [id, note = ''] = value as readonly unknown[];
  return typeof id === 'string' && id !== '' && isText(note, MAX_NOTE) ? { id, note } : undefined;
}

function isText(value: unknown, max: number): value is string {
  return typeof value === 'string' && value.length <= max;
}
