import { SEVERAL } from '../../text/foldUnit.ts';
import { EMPTY_HASH, finishHash, hashUnit } from '../../text/hash.ts';
import { foldAt, foldUnit } from './foldWords.ts';
import type { IdIndex } from './idIndex.ts';

const [ZERO, NINE, ASCII] = [0x30, 0x39, 0x7f];
const [NUMBER_SIGN, POINT] = [0x23, 0x2e];
const TAG = String.raw`<\/?[a-z][^<>]{0,100}>`;
const JOINT = String.raw`\s{0,2}(?:[\p{Pd}\u2212/,;&+|~→>(،؛、]|\.{2}|…)|\s{1,2}و(?=\p{Nd})|\s{1,2}(?:\p{L}{1,7}|[^\p{ASCII}\s]{1,8})\s`;
/** What may lead from an id to a further number, past the ends of a few tags. */
const LINK = new RegExp(`(?:${TAG}){0,3}(?:${JOINT})[^"\\n]{0,40}\\p{Nd}`, 'uy');
/** The end of a piece of a text from where the next one, which begins with a tag, may go on to a further number. */
const OPEN_LINK = new RegExp(`(?:${TAG}){0,2}$|(?:${TAG}){0,3}(?:${JOINT})[^"\\n]{0,40}$`, 'uy');

/** Of the ASCII characters, those with which either of them may begin. */
const MAY_LINK = new Uint8Array(ASCII + 1);
for (let unit = 0; unit <= ASCII; unit += 1)
  if (/[\s</,;&+|~>(.-]/.test(String.fromCharCode(unit))) MAY_LINK[unit] = 1;

/** Whether what ends here may be a number, by its last unit: without one it names no id. */
export function endsInNumber(units: Uint16Array, end: number): boolean {
  const unit = foldUnit(units[end - 1] ?? 0);
  return unit <= SEVERAL || (unit >= ZERO && unit <= NINE);
}

/**
 * Whether a word of a text ends in a number that may name an id, by what comes before it and
 * after it: few do, and only those are looked at closely. `before` is the hash of the word before.
 * Of a piece of a text it is not known what follows: there a yes may be wrong, a no is not.
 */
export function mayEndId(
  text: string,
  start: number,
  end: number,
  before: number,
  ids: IdIndex,
  isPiece: boolean,
): boolean {
  let index = end - 1;
  let unit = foldUnit(text.charCodeAt(index));
  // A character of two units, such as a digit in bold.
  if (unit <= SEVERAL) return /\d$/.test(foldAt(text, Math.max(start, index - 1)));
  let number = 0;
  for (let power = 1; unit >= ZERO && unit <= NINE; power *= 10) {
    number += (unit - ZERO) * power;
    index -= 1;
    unit = index < start ? 0 : foldUnit(text.charCodeAt(index));
  }
  if (index === end - 1) return false;
  if (index < start) {
    if (text.charCodeAt(index) === NUMBER_SIGN) return ids.hasNumber(number);
    if (ids.isSpacedDigit(before) && /\s/.test(text[index] ?? '')) return ids.hasNumber(number);
    // `Outcome 1.3` is the results framework's.
    if (text.charCodeAt(end) === POINT && /\d/.test(text[end + 1] ?? '')) return false;
  }
  const hash = index < start ? before : hashLetters(text, start, index);
  if (hash !== undefined && !ids.mayFollowWord(hash)) return false;
  return ids.hasNumber(number) || isLinked(text, end, isPiece);
}

/** The hash of the letters up to one that come before a number, if nothing separates them from it. */
function hashLetters(text: string, start: number, last: number): number | undefined {
  let first = last + 1;
  for (; first > start; first -= 1) {
    const unit = foldUnit(text.charCodeAt(first - 1));
    // A tag, or what is not seen, inside the word.
    if (unit <= SEVERAL) return undefined;
    // A number, or letters of another script, which are no part of the id.
    if (unit <= NINE || (unit > ASCII && first <= last)) break;
  }
  let hash = EMPTY_HASH;
  for (let index = first; index <= last; index += 1)
    hash = hashUnit(hash, foldUnit(text.charCodeAt(index)));
  return finishHash(hash);
}

/** Whether what follows may go on to another number: `–005`, `, 004`, `to`. */
function isLinked(text: string, end: number, isPiece: boolean): boolean {
  const next = text.charCodeAt(end);
  if (next <= ASCII && MAY_LINK[next] !== 1) return false;
  LINK.lastIndex = end;
  OPEN_LINK.lastIndex = end;
  return LINK.test(text) || (isPiece && OPEN_LINK.test(text));
}
