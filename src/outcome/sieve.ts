import { hasWord, MIN_LETTERS } from './cutWords.ts';

/** A word that is looked for although some of its letters may be wrong. */
export interface NearWord {
  readonly word: string;
  readonly mostWrong: number;
}

/** Whether a word as written is one of those looked for; the word before it, if it is known. */
type IsWanted = (raw: string, before?: string) => boolean;

/** Whether a text may hold one of some words; `isWanted` is asked about every word that could be one. */
export type Sieve = (text: string, isWanted: IsWanted) => boolean;

/**
 * Cutting a text into words takes long, and nearly all texts hold none that matters. A sieve goes
 * over the characters once and asks only about words with the length and the letters of an
 * exact word, or with nearly all letters of a near one. Words with other characters than the 26
 * letters are always asked about, so nothing that could be wanted falls through.
 */
export function createSieve(exact: readonly string[], near: readonly NearWord[]): Sieve {
  const plain = exact.filter((word) => /^[a-z]/.test(word));
  const starts = new Set(plain.map((word) => createKey(word.length, readLetters(word))));
  const families = near.map(({ word, mostWrong }) => {
    const mask = readLetters(word);
    return { mask, least: countBits(mask) - mostWrong, length: word.length - mostWrong };
  });
  const shortest = Math.min(...families.map(({ length }) => length));
  const marks = new Uint8Array(MARKS);
  for (const key of starts) marks[hashKey(key)] = 1;
  const isPossible = (length: number, mask: number): boolean => {
    const key = createKey(length, mask);
    if (marks[hashKey(key)] === 1 && starts.has(key)) return true;
    if (length < shortest) return false;
    const letters = countBits(mask);
    return families.some(
      (family) =>
        length >= family.length &&
        letters >= family.least &&
        countBits(mask & family.mask) >= family.least,
    );
  };
  return (text, isWanted) => sift(text, isWanted, isPossible);
}

const A = 97;
const [ZERO, NINE] = [48, 57];
const [BREAK, OTHER, LETTER] = [0, 1, 2];
/** What a character below 128 is: a letter (`LETTER` for a, and so on), another one of a word, or none. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = (code | 32) - A;
  if (code >= 65 && letter >= 0 && letter < 26) return LETTER + letter;
  return isOther(code) ? OTHER : BREAK;
});

function sift(
  text: string,
  isWanted: IsWanted,
  isPossible: (length: number, mask: number) => boolean,
): boolean {
  let start = -1;
  let beforeStart = 0;
  let beforeEnd = 0;
  let mask = 0;
  let isPlain = true;
  let isNumber = true;
  let singles = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : 32;
    const kind = code < 128 ? (KINDS[code] ?? OTHER) : OTHER;
    if (kind !== BREAK) {
      if (start === -1) start = index;
      if (kind === OTHER) isPlain = false;
      else mask |= 1 << (kind - LETTER);
      if (code < ZERO || code > NINE) isNumber = false;
      continue;
    }
    if (start === -1) continue;
    const length = index - start;
    // Letters one by one may be a word set wide.
    singles = length < 3 ? singles + 1 : 0;
    if (singles >= MIN_LETTERS) return true;
    if (isNumber) {
      // A number is one word, which need not be cut.
      if (isWanted(text.slice(start, index))) return true;
    } else if (!isPlain) {
      if (hasWord(text.slice(start, index), (raw) => isWanted(raw))) return true;
    } else if (isPossible(length, mask)) {
      // What comes before may be several words: `l’usage`.
      const before = beforeEnd === -1 ? undefined : text.slice(beforeStart, beforeEnd);
      if (isWanted(text.slice(start, index), before)) return true;
    }
    beforeStart = start;
    beforeEnd = isPlain ? index : -1;
    start = -1;
    mask = 0;
    isPlain = true;
    isNumber = true;
  }
  return false;
}

/** A character of a word below 128 that is no letter, for all that is known: digits, control characters. */
function isOther(code: number): boolean {
  return (code >= ZERO && code <= NINE) || code < 9 || (code > 13 && code < 28) || code === 127;
}

/** The same for words of one length with the same letters; of long words only their letters tell. */
function createKey(length: number, mask: number): number {
  return (Math.min(length, 63) << 26) ^ mask;
}

/** So many marks say of nearly every word, without a look at the set, that it is not in it. */
const MARKS = 4096;

function hashKey(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 20;
}

/** The letters a to z of a word, as bits. */
function readLetters(word: string): number {
  let mask = 0;
  for (const character of word) {
    const letter = (character.codePointAt(0) ?? 0) - A;
    if (letter >= 0 && letter < 26) mask |= 1 << letter;
  }
  return mask;
}

function countBits(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
