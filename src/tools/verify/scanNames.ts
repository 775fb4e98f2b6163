import { NameFinder } from '../../text/names/nameFinder.ts';
import { readWritten } from '../../text/names/gap.ts';
import { SEVERAL } from '../../text/foldUnit.ts';
import { foldAt, foldUnit } from './foldWords.ts';
import type { Edges } from './edges.ts';
import type { Needle } from './needle.ts';
import { TAIL, type Needles } from './needles.ts';
import { createTagReader, dropTags } from './tags.ts';

/** Letters that are remembered: of a longer name the last ones are compared. */
export const MEMORY = 256;
/** What is read before and after the letters of a name, to see whether they are words of their own. */
export const CONTEXT = 120;
/** Between the first and the last letter of a name there may be tags, but not a page. */
const MAX_SPAN = 20_000;

/**
 * Finds redacted names: their letters, whatever is between them, and there a name by the
 * rules of redaction (`NameFinder`), in every spelling that the proof folds. So what redaction
 * leaves by rule (“Banana” for Ana) is no finding. Tags are left out; with `withTags` they are
 * read as text. Of a piece of a text `edges` learns what the text around it may change.
 */
export function scanNames(
  text: string,
  needles: Needles,
  withTags: boolean,
  report: (needle: Needle, start: number, end: number) => void,
  edges?: Edges,
): void {
  if (needles.tails.size === 0) return;
  const tails = Array.from(needles.tails.values(), (each) => ({ ...each, hash: 0 }));
  let first = '';
  const readTag = createTagReader(text);
  const letters = new Uint16Array(MEMORY);
  const places = new Int32Array(MEMORY);
  let count = 0;
  const add = (letter: number, index: number): void => {
    for (const tail of tails) {
      const dropped = count >= tail.length ? (letters[(count - tail.length) % MEMORY] ?? 0) : 0;
      tail.hash = tail.roll(tail.hash, letter, dropped);
    }
    letters[count % MEMORY] = letter;
    places[count % MEMORY] = index;
    count += 1;
    if (edges !== undefined && count < TAIL) first += String.fromCharCode(letter);
    for (const { length, hash, known } of tails) if (known.has(hash)) check(length, index);
  };
  const read = (length: number): string =>
    Array.from({ length }, (_, back) =>
      String.fromCharCode(letters[(count - length + back) % MEMORY] ?? 0),
    ).join('');
  const check = (tail: number, index: number): void => {
    for (const needle of needles.names.get(read(tail)) ?? []) {
      const length = Math.min(needle.words[0]?.length ?? 0, MEMORY);
      const start = length > count ? 0 : (places[(count - length) % MEMORY] ?? 0);
      edges?.addName(start < CONTEXT, index + 1 + CONTEXT > text.length);
      if (length > count || read(length) !== needle.words[0]?.slice(-length)) continue;
      if (isName(text, start, index + 1, needle, withTags)) report(needle, start, index + 1);
    }
  };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0x3c && !withTags) {
      const tag = readTag(index);
      if (tag !== undefined) {
        index = tag.end - 1;
        continue;
      }
    }
    // What the site writes for a character that shows nothing.
    const written = unit === 0x5b ? readWritten(text, index) : undefined;
    if (written !== undefined) {
      index += written.length - 1;
      continue;
    }
    const meaning = foldUnit(unit);
    if (meaning > SEVERAL) add(meaning, index);
    else if (meaning === SEVERAL) {
      for (const letter of foldAt(text, index).replaceAll(' ', '')) {
        for (let half = 0; half < letter.length; half += 1) add(letter.charCodeAt(half), index);
      }
    }
  }
  edges?.addLetters(withTags, count, first, read(Math.min(count, TAIL - 1)));
}

const FINDERS = new WeakMap<Needle, NameFinder>();

/** Whether letters that are a name’s are one in their place. */
function isName(
  text: string,
  start: number,
  end: number,
  needle: Needle,
  withTags: boolean,
): boolean {
  const finder = FINDERS.get(needle) ?? new NameFinder([needle.source], 'proof');
  FINDERS.set(needle, finder);
  // Of a name that is longer than what is remembered the beginning is not known.
  if ((needle.words[0]?.length ?? 0) > MEMORY) return true;
  if (end - start > MAX_SPAN) return false;
  const around = text.slice(Math.max(0, start - CONTEXT), end + CONTEXT);
  return finder.holds(withTags ? around : dropTags(around));
}
