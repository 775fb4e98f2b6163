import type { Part } from '../text/part.ts';
import { hasWord, isWordUnit, MIN_LETTERS } from './cutWords.ts';

/** A word that is looked for although some of its letters may be wrong. */
export interface NearWord {
  readonly word: string;
  readonly mostWrong: number;
}

/** Whether a word as written is one of those looked for; the word before it, if it is known. */
type IsWanted = (raw: string, before?: string) => boolean;

/** Whether a part of a text may hold one of some words; `isWanted` is asked about every word that could be one. */
export type Sieve = (part: Part, isWanted: IsWanted) => boolean;

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
  const isOne = (length: number, mask: number): boolean => {
    if (starts.has(createKey(length, mask))) return true;
    if (length < shortest) return false;
    const letters = countBits(mask);
    return families.some(
      (family) =>
        length >= family.length &&
        letters >= family.least &&
        countBits(mask & family.mask) >= family.least,
    );
  };
  // The last answer for each place: texts repeat their words.
  const keys = new Int32Array(ANSWERS).fill(UNKNOWN_KEY);
  const answers = new Uint8Array(ANSWERS);
  const isPossible = (length: number, mask: number): boolean => {
    if (length > MAX_KEYED) return isOne(length, mask);
    const key = createKey(length, mask);
    const place = hashKey(key);
    if (keys[place] !== key) {
      keys[place] = key;
      answers[place] = isOne(length, mask) ? 1 : 0;
    }
    return answers[place] === 1;
  };
  return (part, isWanted) => sift(part, isWanted, isPossible);
}

const A = 97;
const [ZERO, NINE] = [48, 57];
const [BREAK, DIGIT, OTHER, HALF, LETTER] = [0, 1, 2, 3, 4];
const UNKNOWN = 0xff;
/**
 * What a unit is: a letter (`LETTER` for a, and so on), a digit, another character of a word, half of a character
 * that may be one, or none. Filled while texts are read.
 */
const KINDS = new Uint8Array(0x10000).fill(UNKNOWN);

function readKind(unit: number): number {
  return (KINDS[unit] = findKind(unit));
}

function findKind(unit: number): number {
  const letter = (unit | 32) - A;
  if (unit < 128 && letter >= 0 && letter < 26) return LETTER + letter;
  if (unit >= ZERO && unit <= NINE) return DIGIT;
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF;
  return isWordUnit(unit) ? OTHER : BREAK;
}

function sift(
  { text, units, start: from, end: to }: Part,
  isWanted: IsWanted,
  isPossible: (length: number, mask: number) => boolean,
): boolean {
  let start = -1;
  let beforeStart = 0;
  let beforeEnd = 0;
  let mask = 0;
  let isPlain = true;
  let isNumber = true;
  let isWhole = true;
  let singles = 0;
  for (let index = from; index <= to; index += 1) {
    const unit = index < to ? (units[index] ?? BLANK) : BLANK;
    let kind = KINDS[unit] ?? UNKNOWN;
    if (kind === UNKNOWN) kind = readKind(unit);
    if (kind !== BREAK) {
      if (start === -1) start = index;
      if (kind >= LETTER) {
        mask |= 1 << (kind - LETTER);
        isNumber = false;
      } else {
        isPlain = false;
        if (kind !== DIGIT) isNumber = false;
        if (kind === HALF) isWhole = false;
      }
      continue;
    }
    if (start === -1) continue;
    const length = index - start;
    // Letters one by one may be a word set wide.
    singles = length < 3 ? singles + 1 : 0;
    if (singles >= MIN_LETTERS) return true;
    if (isPlain) {
      if (isPossible(length, mask)) {
        // What comes before may be several words.
        const before = beforeEnd === -1 ? undefined : text.slice(beforeStart, beforeEnd);
        if (isWanted(text.slice(start, index), before)) return true;
      }
    } else if (isWhole || isNumber) {
      if (isWanted(text.slice(start, index))) return true;
    } else if (hasWord(text.slice(start, index), (raw) => isWanted(raw))) return true;
    beforeStart = start;
    beforeEnd = isPlain ? index : -1;
    start = -1;
    mask = 0;
    isPlain = true;
    isNumber = true;
    isWhole = true;
  }
  return false;
}

const BLANK = 32;

/** The same for words of one length with the same letters; of long words only their letters tell. */
function createKey(length: number, mask: number): number {
  return (Math.min(length, MAX_KEYED + 1) << 26) ^ mask;
}

const MAX_KEYED = 62;
/** No key of a word, since every word has a letter. */
const UNKNOWN_KEY = 0;

const ANSWERS = 4096;

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
