import { getCharacter, type Letters } from './letters.ts';

/** Scripts that write no blanks between words. */
const WITHOUT_BLANKS =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}]/u;
/** Characters of notes and marks that are no part of the word they are set at: `Amina²`, `Amina™`. */
const RAISED = /[\u00B2\u00B3\u00B9\u00AA\u00BA\u2070-\u209C\u2120\u2122\u24EA\u2460-\u2473]/u;

export const VOWEL = /^[aeiouyh]$/;

/** Bits of what is known of a unit; the lowest says that it was looked at. */
const [KNOWN, NO_BLANKS, UPPER, LOWER, IS_RAISED, IS_ARABIC] = [1, 2, 4, 8, 16, 32] as const;

const CLASSES: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [NO_BLANKS, WITHOUT_BLANKS],
  [UPPER, /\p{Lu}|\p{Lt}/u],
  [LOWER, /\p{Ll}/u],
  [IS_RAISED, RAISED],
  [IS_ARABIC, /\p{Script=Arabic}/u],
];

type Test = (letters: Letters, index: number) => boolean;

/** Whether a unit is of a script that writes no blanks between words. */
export const hasNoBlanks: Test = (letters, index) => hasClass(letters, index, NO_BLANKS);
/** Whether a unit is of a character that is set at a word and is no part of it. */
export const isRaised: Test = (letters, index) => hasClass(letters, index, IS_RAISED);
export const isUpper: Test = (letters, index) => hasClass(letters, index, UPPER);
export const isLower: Test = (letters, index) => hasClass(letters, index, LOWER);
export const isArabic: Test = (letters, index) => hasClass(letters, index, IS_ARABIC);

export function isDigit({ text }: Letters, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}

function hasClass(letters: Letters, index: number, bit: number): boolean {
  let known = letters.classes[index] ?? KNOWN;
  if (known === 0) {
    const character = getCharacter(letters, index);
    known = CLASSES.reduce<number>(
      (bits, [each, pattern]) => (pattern.test(character) ? bits | each : bits),
      KNOWN,
    );
    letters.classes[index] = known;
  }
  return (known & bit) !== 0;
}
