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
 * over the characters once and asks only about words with the length and first letter of an
 * exact word, or with nearly all letters of a near one. Words with other characters than the 26
 * letters are always asked about, so nothing that could be wanted falls through.
 */
export function createSieve(exact: readonly string[], near: readonly NearWord[]): Sieve {
  const starts = new Set(
    exact.flatMap((word) => {
      const first = (word.codePointAt(0) ?? 0) - A;
      return first >= 0 && first < 26 ? [word.length * 32 + first] : [];
    }),
  );
  const families = near.map(({ word, mostWrong }) => {
    const mask = readLetters(word);
    return { mask, least: countBits(mask) - mostWrong, length: word.length - mostWrong };
  });
  const isNear = (length: number, mask: number): boolean =>
    families.some(
      (family) => length >= family.length && countBits(mask & family.mask) >= family.least,
    );
  // Texts repeat their words, and so their lengths and letters.
  const known = new Map<number, boolean>();
  const isPossible = (length: number, first: number, mask: number): boolean => {
    if (starts.has(length * 32 + first)) return true;
    const key = Math.min(length, MAX_LENGTH) * 2 ** 26 + mask;
    let answer = known.get(key);
    if (answer === undefined) {
      answer = isNear(length, mask);
      if (known.size >= MAX_KNOWN) known.clear();
      known.set(key, answer);
    }
    return answer;
  };
  return (text, isWanted) => sift(text, isWanted, isPossible);
}

/** Longer than every word that is looked for. */
const MAX_LENGTH = 200;
const MAX_KNOWN = 50_000;

const A = 97;
const Z = 122;

function sift(
  text: string,
  isWanted: IsWanted,
  isPossible: (length: number, first: number, mask: number) => boolean,
): boolean {
  let start = -1;
  let beforeStart = 0;
  let beforeEnd = 0;
  let mask = 0;
  let isPlain = true;
  let singles = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : 32;
    const letter = code | 32;
    const isLetter = code < 128 && letter >= A && letter <= Z;
    if (isLetter || isOther(code)) {
      if (start === -1) start = index;
      if (isLetter) mask |= 1 << (letter - A);
      else isPlain = false;
      continue;
    }
    if (start === -1) continue;
    const length = index - start;
    // Letters one by one may be a word set wide.
    singles = length < 3 ? singles + 1 : 0;
    if (singles >= MIN_LETTERS) return true;
    if (!isPlain) {
      if (hasWord(text.slice(start, index), (raw) => isWanted(raw))) return true;
    } else if (isPossible(length, (text.charCodeAt(start) | 32) - A, mask)) {
      // What comes before may be several words: `l’usage`.
      const before = beforeEnd === -1 ? undefined : text.slice(beforeStart, beforeEnd);
      if (isWanted(text.slice(start, index), before)) return true;
    }
    beforeStart = start;
    beforeEnd = isPlain ? index : -1;
    start = -1;
    mask = 0;
    isPlain = true;
  }
  return false;
}

/** A character of a word, for all that is known: digits, control characters, everything beyond ASCII. */
function isOther(code: number): boolean {
  if (code > 127) return true;
  return (code >= 48 && code <= 57) || code < 9 || (code > 13 && code < 28) || code === 127;
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
  let rest = mask;
  let count = 0;
  for (; rest !== 0; count += 1) rest &= rest - 1;
  return count;
}
