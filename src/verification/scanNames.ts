import { BREAK, foldAt, foldUnit, NOTHING, SEVERAL } from './foldWords.ts';
import { TAIL, type Needle, type Needles } from './needles.ts';
import { createTagReader } from './tags.ts';

const BASE = 31;
const BASE_TO_THE_TAIL = BASE ** TAIL;
/** Letters that are remembered: no name is longer. */
const MEMORY = 256;
/** Signs that may stand between two letters of one name, blanks written as `%20` or `&nbsp;` included. */
const WIDEST_GAP = 12;

/**
 * Finds telling names by their letters alone, as redaction does: inside longer words, and
 * across whatever joins their words. Tags are left out; with `withTags` they are read as text.
 */
export function scanNames(
  text: string,
  needles: Needles,
  withTags: boolean,
  tell: (needle: Needle, start: number, end: number) => void,
): void {
  const tails = new Set([...needles.names.keys()].map(hashTail));
  if (tails.size === 0) return;
  const readTag = createTagReader(text);
  const letters = new Uint16Array(MEMORY);
  const places = new Int32Array(MEMORY);
  let count = 0;
  let hash = 0;
  const add = (letter: number, at: number): void => {
    const dropped = count >= TAIL ? (letters[(count - TAIL) % MEMORY] ?? 0) : 0;
    hash = (Math.imul(hash, BASE) + letter - Math.imul(dropped, BASE_TO_THE_TAIL)) | 0;
    letters[count % MEMORY] = letter;
    places[count % MEMORY] = at;
    count += 1;
    if (tails.has(hash)) check(at);
  };
  const check = (at: number): void => {
    const read = (length: number): string =>
      Array.from({ length }, (_, back) =>
        String.fromCharCode(letters[(count - length + back) % MEMORY] ?? 0),
      ).join('');
    for (const needle of needles.names.get(read(TAIL)) ?? []) {
      const length = Math.min(needle.words[0]?.length ?? 0, MEMORY);
      if (length > count || read(length) !== needle.words[0]?.slice(-length)) continue;
      const start = places[(count - length) % MEMORY] ?? 0;
      const isTorn = withTags && at - start > length + WIDEST_GAP * foldedGaps(needle);
      if (!isTorn) tell(needle, start, at + 1);
    }
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3c && !withTags) {
      const tag = readTag(at);
      if (tag !== undefined) {
        at = tag.end - 1;
        continue;
      }
    }
    const meaning = foldUnit(unit);
    if (meaning > SEVERAL) add(meaning, at);
    else if (meaning !== BREAK && meaning !== NOTHING) {
      for (const letter of foldAt(text, at).replaceAll(' ', '')) {
        for (let half = 0; half < letter.length; half += 1) add(letter.charCodeAt(half), at);
      }
    }
  }
}

/** Gaps that the words of a name leave, and one more for the marks around them. */
function foldedGaps({ source }: Needle): number {
  return source.split(/[^\p{L}\p{N}]+/u).length;
}

function hashTail(tail: string): number {
  let hash = 0;
  for (let at = 0; at < tail.length; at += 1)
    hash = (Math.imul(hash, BASE) + tail.charCodeAt(at)) | 0;
  return hash;
}
