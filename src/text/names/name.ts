import type { Level } from '../foldings.ts';
import { getCharacter, readLetters, type Letters } from './letters.ts';

/** What a name itself has between two of its letters, as far as it matters. */
type Joint = 'inside' | 'capital' | 'apostrophe' | 'hyphen' | 'blank';

/** A string to find, as letters. */
export interface Name {
  /** Its place in the list that the finder was made for. */
  readonly index: number;
  readonly letters: string;
  /** For each letter, what the name has before it. */
  readonly joints: readonly Joint[];
  /** Two words or more, long enough to mean the name although nothing joins them. */
  readonly isTelling: boolean;
  readonly isNumber: boolean;
  /** Its letters at the level of redaction, where it is too short to be found at a wider one. */
  readonly exact: string | undefined;
}

/** Letters of the shortest telling name. */
const MIN_TELLING = 6;
/** Letters of the shortest word that is recognised in the wider spellings of the proof: على محمد is no علي محمد. */
const MIN_RECOGNISED = 5;
const ARABIC = /\p{Script=Arabic}/u;

/** The forms of a string to find: its letters and, of an Arabic one, how it is written after ل. */
export function createNames(source: string, index: number, level: Level): Name[] {
  const letters = readLetters(source, level);
  if (letters.text === '') return [];
  const joints = Array.from({ length: letters.text.length }, (_, index) =>
    readJoint(letters, index),
  );
  const words = splitWords(letters, joints);
  const isShort =
    (words.length === 1 || ARABIC.test(letters.text)) &&
    words.every((word) => word.length < MIN_RECOGNISED);
  const name: Name = {
    index,
    letters: letters.text,
    joints,
    isTelling:
      words.length > 1 &&
      letters.text.length >= MIN_TELLING &&
      words.every((word) => word.length > 1),
    isNumber: /^\p{N}+$/u.test(letters.text),
    exact: isShort && level !== 'redaction' ? readLetters(source, 'redaction').text : undefined,
  };
  // ل and the article ال become one: للحسن for ل and الحسن.
  if (!/^ال\p{L}{2}/u.test(name.letters)) return [name];
  const rest = name.letters.slice(1);
  return [name, { ...name, letters: `ل${rest}`, exact: name.exact && `ل${name.exact.slice(1)}` }];
}

function readJoint(letters: Letters, index: number): Joint {
  if (index === 0) return 'inside';
  const gap = letters.gap(index);
  if (gap === 'apostrophe' || gap === 'ayn') return 'apostrophe';
  if (gap === 'hyphen' || gap === 'broken') return 'hyphen';
  if (gap !== 'none') return 'blank';
  return isNewWord(letters, index) ? 'capital' : 'inside';
}

/** Whether a capital begins a word inside what is written as one: `JDoe`, `NDiaye`, `JaneExample`. */
function isNewWord(letters: Letters, index: number): boolean {
  if (
    !/\p{Lu}/u.test(getCharacter(letters, index)) ||
    letters.starts[index] === letters.starts[index - 1]
  )
    return false;
  const before = getCharacter(letters, index - 1);
  const after = index + 1 < letters.text.length ? getCharacter(letters, index + 1) : '';
  return /\p{Ll}/u.test(before) || (/\p{Lu}/u.test(before) && /\p{Ll}/u.test(after));
}

/** The words of a name: what blanks, hyphens and other characters separate. */
function splitWords({ text }: Letters, joints: readonly Joint[]): string[] {
  const words = [''];
  for (const [index, joint] of joints.entries()) {
    if (joint === 'blank' || joint === 'hyphen') words.push('');
    words.push(`${words.pop() ?? ''}${text[index] ?? ''}`);
  }
  return words;
}

/** Letters and digits of the shortest name that is looked for in other outcomes, too. */
const MIN_ELSEWHERE = 3;

/** Whether a name is redacted where it is listed only: in other texts two letters are anything. */
export function isTooShort(source: string): boolean {
  return Array.from(readLetters(source, 'redaction').text).length < MIN_ELSEWHERE;
}
