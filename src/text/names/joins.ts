import { getAfter, getBefore, getWordEnd, getWordStart, type Letters } from './letters.ts';
import type { Name } from './name.ts';
import { hasNoBlanks, isLower, isUpper, VOWEL } from './script.ts';

/** Letters from which on a single word is the same with a hyphen, a line break or a blank inside. */
const MIN_HYPHENATED = 5;
const MIN_BROKEN = 4;
const MIN_PARTED = 6;
/** English contractions: “she'll” is no Shell. */
const CONTRACTION = /^(?:s|t|d|m|ll|re|ve)$/;
const ELIDED = /^(?:[dlcjmnst]|qu)$/;

/** Where the words of a name in a text are joined, if they are joined as a name's may be. */
export interface Joined {
  /** Units at which two words of the name run together, with nothing between them. */
  readonly runs: readonly number[];
  /** Whether there is nothing but underscores between its words. */
  readonly isOneWord: boolean;
}

/** How the letters of a name hang together where they begin at `start`; undefined if they are no name there. */
export function readJoints(letters: Letters, start: number, name: Name): Joined | undefined {
  const runs: number[] = [];
  let isOneWord = true;
  for (let index = start + 1; index < start + name.letters.length; index += 1) {
    const joint = name.joints[index - start];
    const gap = letters.gap(index);
    if (gap === 'none') {
      if (joint === 'blank' || joint === 'hyphen') runs.push(index);
      continue;
    }
    if (gap === 'wide') return undefined;
    if (joint === 'inside' && !isInside(letters, start, index, name)) return undefined;
    isOneWord &&= gap === 'underscore';
  }
  return { runs, isOneWord };
}

/** Whether what is inside a word of a name leaves it the same word. */
function isInside(letters: Letters, start: number, index: number, name: Name): boolean {
  const { length } = name.letters;
  switch (letters.gap(index)) {
    case 'ayn':
      return true;
    case 'apostrophe':
      return !isContraction(letters, start, index);
    case 'hyphen':
      return length >= MIN_HYPHENATED;
    case 'broken':
      return length >= MIN_BROKEN;
    case 'blank':
      return mayPart(letters, start, index, name);
    case 'characters':
      // 0700.123.456
      return name.isNumber && length >= MIN_PARTED;
    case 'none':
    case 'underscore':
    case 'characters-and-blanks':
    case 'wide':
      return false;
  }
}

/** A name that is written as one word elsewhere (`Abdul Rahman`, `عبد الرحمن`) has two words of its own. */
function mayPart(
  letters: Letters,
  start: number,
  index: number,
  { letters: name, isNumber }: Name,
): boolean {
  if (hasNoBlanks(letters, index) && hasNoBlanks(letters, index - 1)) return true;
  if (name.length < MIN_PARTED) return false;
  if (isNumber) return true;
  const end = Math.min(getWordEnd(letters, index), start + name.length);
  const isLong = end - index > 1 && index - Math.max(start, getWordStart(letters, index - 1)) > 1;
  return isLong && !isLower(letters, index) && !isLower(letters, start);
}

/** “I'll”, “l'ami”: two words, and no name that is spelt with their letters. */
function isContraction(letters: Letters, start: number, index: number): boolean {
  const after = getAfter(letters, index);
  if (CONTRACTION.test(after)) return true;
  const before = getBefore(letters, index);
  if (!ELIDED.test(before) || !VOWEL.test(letters.text[index] ?? '')) return false;
  return !(isUpper(letters, start) && isUpper(letters, index));
}

/** Whether the words of a name may run together where they do (`JaneExample`, `JDoe`; not “ideal” for “I. Deal”). */
export function mayRunTogether(
  letters: Letters,
  start: number,
  { runs }: Joined,
  name: Name,
): boolean {
  if (name.isTelling) return true;
  const isLong = name.letters.length >= MIN_HYPHENATED;
  return runs.every((index) => {
    if (isUpper(letters, index) || hasNoBlanks(letters, index)) return true;
    return isLong && (name.joints[index - start] === 'hyphen' || !isLower(letters, index));
  });
}
