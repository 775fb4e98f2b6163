import { strFromU8, strToU8 } from 'fflate';
import { concat } from '../text/concat.ts';
import type { IndexRange } from './readResultTable.ts';

/** What Pagefind puts before everything it packs. */
const SIGNATURE = 'pagefind_dcd';
/** Kinds of items (RFC 8949, 3.1). */
const [NUMBER, TEXT, ARRAY] = [0, 3, 4] as const;

/** The name by which Pagefind knows the record of a row; no term of an index is written so. */
export function nameRow(row: number): string {
  return `R${row}`;
}

/** What is made of Pagefind's list of its records. */
interface Renamed {
  /** The list with the other names. */
  readonly meta: Uint8Array;
  /** The parts of the index, in the order of their terms. */
  readonly parts: readonly IndexRange[];
}

/**
 * Pagefind's list of its records, named by their rows; `rowOf` is given the name that Pagefind made. Its own come from what
 * a record says, so they cannot be packed, and a second list would say which row each is; and the files that it would take
 * records from are no part of the site. Where they stand in the order of their rows, they have no names (`nameRecords`).
 */
export function renameRecords(meta: Uint8Array, rowOf: (name: string) => number): Renamed {
  const places: { readonly row: number; readonly words: Uint8Array }[] = [];
  let at = SIGNATURE.length;
  if (strFromU8(meta.subarray(0, at)) !== SIGNATURE) throw new Error(UNKNOWN);
  const read = (major: number): number => {
    const head = readHead(meta, at);
    if (head.major !== major) throw new Error(UNKNOWN);
    at = head.end;
    return head.value;
  };
  const readText = (): string => {
    const length = read(TEXT);
    at += length;
    return strFromU8(meta.subarray(at - length, at));
  };
  read(ARRAY);
  readText();
  const count = read(ARRAY);
  const start = meta.subarray(0, at);
  for (let each = 0; each < count; each += 1) {
    if (read(ARRAY) !== 3) throw new Error(UNKNOWN);
    const row = rowOf(readText());
    const words = at;
    read(NUMBER);
    places.push({ row, words: meta.subarray(words, at) });
    readText();
  }
  const rest = meta.subarray(at);
  const isOrdered = places.every(({ row }, place) => row === place);
  const records = places.flatMap(({ row, words }) => {
    const name = strToU8(isOrdered ? '' : nameRow(row));
    const head = Uint8Array.of((ARRAY << 5) + 3, (TEXT << 5) + name.length);
    return [head, name, words, Uint8Array.of(TEXT << 5)];
  });
  const ranges = Array.from({ length: read(ARRAY) }, (): IndexRange => {
    read(ARRAY);
    readText();
    return { last: readText(), name: readText() };
  });
  return { meta: concat([start, ...records, rest]), parts: ranges };
}

const UNKNOWN = 'Pagefind’s list of records is not as it is known here.';

/** What kind of item begins at a place, its number or length, and where that ends. */
function readHead(
  bytes: Uint8Array,
  at: number,
): { readonly major: number; readonly value: number; readonly end: number } {
  const first = bytes[at] ?? 0;
  const [major, short] = [first >> 5, first & 31];
  if (short < 24) return { major, value: short, end: at + 1 };
  if (short > 26) throw new Error(UNKNOWN);
  const end = at + 1 + (1 << (short - 24));
  const value = bytes.subarray(at + 1, end).reduce((sum, byte) => sum * 256 + byte, 0);
  return { major, value, end };
}
