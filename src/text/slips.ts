import { distance } from 'fastest-levenshtein';
import { foldFinals } from './fold.ts';
import { fold } from './foldings.ts';

/** How many edits lead from one text to the other. */
export type Measure = (some: string, other: string) => number;

/** A shorter word is another one if a letter of it differs. */
const MIN_LETTERS = 4;
/** From so many letters on, a word may have so many wrong ones. */
const MAX_WRONG: readonly (readonly [letters: number, wrong: number])[] = [
  [12, 3],
  [8, 2],
  [MIN_LETTERS, 1],
];
/** Up to so many letters another letter makes another word, unless it sounds alike: Iran and Iraq, court and count. */
const MAX_SHORT = 7;
/** Words of so few letters say little: of, the, de, la. */
const MAX_LITTLE = 3;

/** Letters that people take for each other. */
const ALIKE = ['ckq', 'csz', 'iyj', 'gj', 'bv', 'nm', 'ou'];

/** A label as slips of typing are looked for in it: its words, folded. */
export function listSlipWords(label: string): string[] {
  const words = foldFinals(fold(label, 'labels')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length > MAX_LITTLE || /\p{N}/u.test(word));
  // Of “DR Congo” only the long word says much, of “UN” the short one is all there is.
  return telling.length === 0 ? words : telling;
}

/**
 * Whether one of two words is likely the other with a slip of typing. A share of letters does not tell: Niger and
 * Nigeria, Zambia and Gambia, North and South are words of their own. A word keeps its first letter, or one that
 * sounds alike, and its digits; how many letters may be wrong goes by its length.
 */
export function isSlippedWord(some: string, other: string, measure: Measure = distance): boolean {
  const length = Math.min(some.length, other.length);
  const most = MAX_WRONG.find(([letters]) => length >= letters)?.[1] ?? 0;
  const gap = Math.abs(some.length - other.length);
  if (some === other || gap > most || /\p{N}/u.test(some) || /\p{N}/u.test(other)) return false;
  if (!areAlike(some[0], other[0])) return false;
  if (isSwapped(some, other)) return true;
  if (length <= MAX_SHORT && gap === 0) {
    const at = Array.from(some).findIndex((letter, index) => letter !== other[index]);
    return areAlike(some[at], other[at]) && some.slice(at + 1) === other.slice(at + 1);
  }
  return measure(some, other) <= most;
}

function areAlike(some = '', other = ''): boolean {
  return (
    some === other || ALIKE.some((letters) => letters.includes(some) && letters.includes(other))
  );
}

/** Each of those letters in one group. */
const SOUNDS = ['ckqsz', 'ijyg', 'bv', 'nm', 'ou'];

/** The first letter of a word, or of all that may be taken for it one. */
export function getFirstSound(word: string): string {
  const [first = ''] = word;
  const sound = SOUNDS.find((letters) => letters.includes(first));
  return sound?.[0] ?? first;
}

/** Whether two words differ only in two neighbouring letters that changed places. */
export function isSwapped(some: string, other: string): boolean {
  if (some.length !== other.length) return false;
  let at = 0;
  while (some[at] === other[at]) at += 1;
  return (
    some[at] === other[at + 1] &&
    some[at + 1] === other[at] &&
    some.slice(at + 2) === other.slice(at + 2)
  );
}

/** Whether two labels, as lists of their words, differ by slips in one word. */
export function areSlipped(
  some: readonly string[],
  other: readonly string[],
  measure: Measure = distance,
): boolean {
  if (some.length !== other.length) return false;
  const at = some.findIndex((word, index) => word !== other[index]);
  const isRestSame = some.slice(at + 1).every((word, index) => word === other[at + 1 + index]);
  return at !== -1 && isRestSame && isSlippedWord(some[at] ?? '', other[at] ?? '', measure);
}
