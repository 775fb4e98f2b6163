import { distance } from 'fastest-levenshtein';
import { fold } from './foldings.ts';
import { remember } from './remember.ts';

/**
 * What two texts share that say the same: their letters and digits, folded as the proof folds
 * them, without the blanks and punctuation between. Numbers count by their value, so that `KE-002`,
 * `KE-02` and a `2.0` that went through a spreadsheet are alike. Tags and entities of HTML count
 * as punctuation. Empty for a text without letters and digits.
 */
export function createTextKey(text: string): string {
  const folded = fold(/[<&]/.test(text) ? text.replaceAll(MARKUP, ' ') : text, 'proof');
  const valued = folded.includes('0')
    ? folded.replaceAll(/(?<=\d)\.0+(?!\d)/g, '').replaceAll(/(?<!\d)0+(?=\d)/g, '')
    : folded;
  return valued.replaceAll(PLAIN.test(valued) ? /[^A-Za-z\d]+/g : /[^\p{L}\p{N}]+/gu, '');
}

/** Nearly all texts are of these alone, and to look for nothing else is quicker. */
const PLAIN = /^[ -~]*$/;

const MARKUP = /<\/?[a-z][^<>]{0,200}>|&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/gi;

/**
 * What the forms of one id share: `1` and `1.0`, `KE-01`, `ke 001` and `KE_1`. Runs of letters
 * and of digits stay apart, so `KE-1-1` is not `KE-11`.
 */
export function createIdKey(id: string): string {
  const runs =
    fold(id, 'proof')
      .replace(/\.0+$/, '')
      .match(/\p{L}+|\p{N}+/gu) ?? [];
  return runs.map((run) => run.replace(/^0+(?=\d)/, '')).join('-');
}

/** Likeness from which two descriptions likely describe the same outcome. */
export const MIN_LIKENESS = 0.6;

/** Words in one shingle. */
const SHINGLE_WORDS = 5;
/** A shingle in more texts than this is a phrase of the programme's, not a copy. */
const MAX_POSTINGS = 20;

/** Texts that others are compared with. */
export interface LikenessIndex {
  /**
   * The texts that share words in a row with this one, by their number, with their likeness:
   * the share of common five-word shingles (Jaccard similarity, after Broder 1997), from 0 to 1,
   * or of right letters in a short text that was typed again with a few wrong ones.
   */
  readonly find: (text: string) => ReadonlyMap<number, number>;
}

/**
 * Makes an index of texts, which are known by their place in the list. A look-up takes at most
 * `MAX_POSTINGS` steps for each different shingle of its text.
 */
export function createLikenessIndex(texts: readonly string[]): LikenessIndex {
  const sizes: number[] = [];
  const keys = texts.map(createShortKey);
  const postings = new Map<string, number[]>();
  const post = (part: string, index: number): void => {
    const posting = postings.get(part);
    if (posting === undefined) postings.set(part, [index]);
    // One more than is looked at shows that the part is common.
    else if (posting.length <= MAX_POSTINGS) posting.push(index);
  };
  const look = (part: string): readonly number[] => {
    const posting = postings.get(part) ?? [];
    return posting.length > MAX_POSTINGS ? [] : posting;
  };
  for (const [index, text] of texts.entries()) {
    const shingles = createShingles(text);
    sizes.push(shingles.size);
    for (const part of [...shingles, ...cutEnds(keys[index] ?? '')]) post(part, index);
  }
  return {
    find: (text) => {
      const shingles = createShingles(text);
      const shared = new Map<number, number>();
      for (const shingle of shingles)
        for (const index of look(shingle)) shared.set(index, (shared.get(index) ?? 0) + 1);
      const found = new Map(
        [...shared].map(([index, count]) => [
          index,
          count / (shingles.size + (sizes[index] ?? 0) - count),
        ]),
      );
      const key = createShortKey(text);
      for (const index of new Set(cutEnds(key).flatMap(look))) {
        const likeness = compareMistyped(key, keys[index] ?? '');
        if (likeness > (found.get(index) ?? 0)) found.set(index, likeness);
      }
      return found;
    },
  };
}

/** In a longer text one wrong letter leaves most of the shingles whole. */
const MAX_SHORT = 400;
/** Of a text that was typed again one of its ends is right. */
const END_LETTERS = 12;

function createShortKey(text: string): string {
  return text.length > 2 * MAX_SHORT ? '' : createTextKey(text);
}

/** Beginning and end of the key of a short text, kept apart from each other and from shingles by a first character. */
function cutEnds(key: string): string[] {
  if (key.length < 2 * END_LETTERS || key.length > MAX_SHORT) return [];
  return [`^${key.slice(0, END_LETTERS)}`, `$${key.slice(-END_LETTERS)}`];
}

/** The likeness of two short texts that differ by typing errors, two letters or some in a hundred; 0 of others. */
function compareMistyped(some: string, other: string): number {
  const length = Math.max(some.length, other.length);
  const most = Math.max(2, Math.floor(length * 0.03));
  if (Math.abs(some.length - other.length) > most) return 0;
  // Another number is another ward, or another year.
  if (some.replaceAll(/\P{N}/gu, '') !== other.replaceAll(/\P{N}/gu, '')) return 0;
  const wrong = distance(some, other);
  return wrong > most ? 0 : 1 - wrong / length;
}

function createShingles(text: string): Set<string> {
  const words = fold(text, 'proof').match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = words.join(' ');
  const shingles = new Set<string>();
  let start = 0;
  let end = -1;
  for (const [index, { length }] of words.entries()) {
    end += length + 1;
    if (index + 1 < SHINGLE_WORDS) continue;
    shingles.add(joined.slice(start, end));
    start += (words[index + 1 - SHINGLE_WORDS] ?? '').length + 1;
  }
  return shingles;
}

/** Letters in one gram. */
const GRAM_LETTERS = 5;
/** A text that shares less than this with another, measured by the shorter of the two, is another text. */
const MIN_SHARED_GRAMS = 0.5;
/** A text that shares so much of its beginning and end is a version of the other: this is quick to see. */
const MIN_SHARED_ENDS = 0.6;

/**
 * Whether two texts have so little in common that one is no version of the other. A text that
 * was corrected, shortened or continued stays the same text. Works for scripts without blanks,
 * too. Nothing can be said of an empty text: it is never another one.
 */
export function isOtherText(some: string, other: string): boolean {
  if (countEnds(some, other) >= Math.min(some.length, other.length) * MIN_SHARED_ENDS) return false;
  const grams = [createGrams(some), createGrams(other)].toSorted((a, b) => a.size - b.size);
  const [few = new Set<string>(), many = new Set<string>()] = grams;
  if (few.size === 0) return false;
  const shared = [...few].filter((gram) => many.has(gram)).length;
  return shared / few.size < MIN_SHARED_GRAMS;
}

/** A text that shares so much of its letters with another, from both ends, differs in one place. */
const MIN_SHARED_LETTERS = 0.85;

/**
 * Makes a test whether two texts differ in one place only, by a word or a few letters. It works
 * out the key of each text once, since one text is compared with many.
 */
export function createIsCorrected(): (some: string, other: string) => boolean {
  const getKey = remember(createTextKey);
  return (some, other) => {
    const [a, b] = [getKey(some), getKey(other)];
    const [less, more] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
    const least = more * MIN_SHARED_LETTERS;
    return less >= least && countEnds(a, b) >= least;
  };
}

/** Characters with which both texts begin, and with which they end: most corrections leave most of them. */
function countEnds(some: string, other: string): number {
  const most = Math.min(some.length, other.length);
  let start = 0;
  while (start < most && some[start] === other[start]) start += 1;
  let end = 0;
  while (start + end < most && some.at(-1 - end) === other.at(-1 - end)) end += 1;
  return start + end;
}

function createGrams(text: string): Set<string> {
  const letters = createTextKey(text);
  const grams = new Set<string>();
  if (letters !== '' && letters.length <= GRAM_LETTERS) return grams.add(letters);
  for (let index = 0; index + GRAM_LETTERS <= letters.length; index += 1)
    grams.add(letters.slice(index, index + GRAM_LETTERS));
  return grams;
}
