import { getAfter, getBefore, getWordEnd, getWordStart, type Letters } from './letters.ts';
import { mayRunTogether, type Joined } from './joins.ts';
import type { Name } from './name.ts';
import { hasNoBlanks, isArabic, isDigit, isLower, isRaised, isUpper, VOWEL } from './script.ts';

/** The units that go with a name: those of whole words. An end that is inside a longer word is undefined. */
export interface WordBounds {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** و and ف, ب, ك and ل, and the article ال, as they are written before a name; ل and ال become لل. */
const ARABIC_PREFIX = /^(?=.)(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)$/;
/** What is elided before a vowel in French, Italian and Catalan. */
const ELISION = /^(?:[dlcjmnst]|\p{L}{0,7}qu|\p{L}{0,3}ll|un|quest|sant|entr)$/u;
const ALWAYS_ELISION = /^(?:[dl]|\p{L}{0,7}qu)$/u;
/** English possessives, and the endings that Turkish writes after an apostrophe. */
const ENDING =
  /^(?:s|[aeiu]|[sn]?[iu]n?|y[aeiu]|n[ae]|n?[dt][ae]n?|[dt]aki|[dt]eki|y?l[ae]|l[ae]r|lar[iu]n?|ler[iu]n?|d[iu]r|t[iu]r)$/;
/** Digits that follow a name of so many letters are no part of another word (`amina2023`; not `KEN24`). */
const MIN_NUMBERED = 5;
/** Letters from which on a telling name is found in longer words where no capitals show it. */
const MIN_INSIDE = 8;

/** Whether a unit is inside a longer word whatever the name: most are, and that is quickly said. */
export function isWithinWord(letters: Letters, index: number): boolean {
  let known = letters.within[index] ?? 0;
  if (known === 0) {
    known = judgeWithin(letters, index) ? WITHIN : OUTSIDE;
    letters.within[index] = known;
  }
  return known === WITHIN;
}

const [WITHIN, OUTSIDE] = [1, 2] as const;

function judgeWithin(letters: Letters, index: number): boolean {
  if (index === 0 || index === letters.text.length) return false;
  if (letters.words[index] !== letters.words[index - 1] || isArabic(letters, index)) return false;
  if (isDigit(letters, index) !== isDigit(letters, index - 1)) return false;
  if (isRaised(letters, index) || isRaised(letters, index - 1)) return false;
  return !hasNoBlanks(letters, index) && !hasNoBlanks(letters, index - 1);
}

/** Where the whole words begin and end that a name at `start` is, prefixes included. */
export function readBounds(letters: Letters, start: number, name: Name): WordBounds {
  const end = start + name.letters.length;
  return { from: findFrom(letters, start, name), to: findTo(letters, end, name) };
}

/** The units that go with a name at `start`; undefined where it is part of a longer word that is none of its spellings. */
export function chooseBounds(
  letters: Letters,
  start: number,
  name: Name,
  { from, to }: WordBounds,
  joined: Joined,
  isAddress: () => boolean,
): { from: number; to: number } | undefined {
  const end = start + name.letters.length;
  if (from !== undefined && to !== undefined)
    return mayRunTogether(letters, start, joined, name) || isAddress() ? { from, to } : undefined;
  if (!name.isTelling) return undefined;
  // The name of several words inside a longer one: the whole of it goes.
  const isShown = joined.runs.length > 0 && joined.runs.every((index) => isUpper(letters, index));
  const isInside = joined.isOneWord && (isShown || name.letters.length >= MIN_INSIDE);
  if (!isInside && !isAddress()) return undefined;
  return { from: getWordStart(letters, start), to: getWordEnd(letters, end - 1) };
}

/** The unit from which on a name goes that begins at `start`; undefined inside a longer word. */
function findFrom(letters: Letters, start: number, name: Name): number | undefined {
  if (start === 0) return 0;
  const gap = letters.gap(start);
  if (gap === 'ayn') return undefined;
  if (gap === 'apostrophe') return isElision(letters, start) ? start : undefined;
  if (gap !== 'none') return start;
  if (isInCharacter(letters, start)) return undefined;
  if (hasNoBlanks(letters, start) || hasNoBlanks(letters, start - 1)) return start;
  const wordStart = getWordStart(letters, start);
  if (isNumbered(letters, start, name) || isRaised(letters, start - 1)) return wordStart;
  if (!isArabic(letters, start)) return undefined;
  const prefix = getBefore(letters, start);
  return ARABIC_PREFIX.test(prefix) ? wordStart : undefined;
}

/** The unit before which a name ends that goes on to `end`; undefined inside a longer word. */
function findTo(letters: Letters, end: number, name: Name): number | undefined {
  if (end === letters.text.length) return end;
  const gap = letters.gap(end);
  if (gap === 'ayn') return undefined;
  if (gap === 'apostrophe') return isEnding(letters, end) ? end : undefined;
  if (gap !== 'none') return end;
  if (isInCharacter(letters, end) || /^\p{M}/u.test(letters.text[end] ?? '')) return undefined;
  if (hasNoBlanks(letters, end) || hasNoBlanks(letters, end - 1)) return end;
  const isAfter = isNumbered(letters, end, name) || isRaised(letters, end);
  return isAfter ? getWordEnd(letters, end) : undefined;
}

/** A character that is folded to several letters is not cut. */
function isInCharacter({ starts }: Letters, index: number): boolean {
  return starts[index] === starts[index - 1];
}

function isNumbered(letters: Letters, index: number, name: Name): boolean {
  return (
    name.letters.length >= MIN_NUMBERED && isDigit(letters, index) !== isDigit(letters, index - 1)
  );
}

/** Whether the word before an apostrophe is one of its own: d’Amina, qu'Amina, dell'Amina; not O'Brien. */
function isElision(letters: Letters, start: number): boolean {
  const before = getBefore(letters, start);
  if (ALWAYS_ELISION.test(before)) return true;
  if (ELISION.test(before) && VOWEL.test(letters.text[start] ?? '')) return true;
  const isCased = isLower(letters, start) || isUpper(letters, start);
  const wordStart = getWordStart(letters, start - 1);
  return isCased ? isUpper(letters, start) && isLower(letters, wordStart) : true;
}

/** Whether what follows an apostrophe is an ending: Amina's, Amina'nın; not Sana'a. */
function isEnding(letters: Letters, end: number): boolean {
  const ending = getAfter(letters, end);
  const isCased = isLower(letters, end) || isUpper(letters, end);
  if (!isCased) return true;
  const isHiatus = VOWEL.test(ending[0] ?? '') && VOWEL.test(letters.text[end - 1] ?? '');
  return ENDING.test(ending) && !(isHiatus && !ending.startsWith('y'));
}
