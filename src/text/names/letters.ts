import { foldKnown, type Level } from '../foldings.ts';
import { readGap, readWritten, type Gap } from './gap.ts';

/** The letters and digits of a text, folded, and where each is from. Marks that a level keeps count as letters. */
export interface Letters {
  readonly source: string;
  /** One UTF-16 unit after the other, without anything between words. */
  readonly text: string;
  /** For each unit, where its character begins in the source, and where it ends with its marks. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For each unit, the number of its word; a word ends where anything visible parts two letters. */
  readonly words: readonly number[];
  /** For each word its first unit, and the number of units at last. */
  readonly firsts: readonly number[];
  /** What parts a unit from the one before it. */
  readonly gap: (index: number) => Gap;
  /** For `script.ts`: what is known of each unit already. */
  readonly classes: Uint8Array;
  /** For `bounds.ts`: whether each unit is within a word; 0 is not known yet. */
  readonly within: Uint8Array;
}

/** The letters of a text at a level. Linear: each character is folded once, each gap read once. */
export function readLetters(source: string, level: Level): Letters {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const words: number[] = [];
  const firsts: number[] = [];
  let isParted = true;
  for (let offset = 0; offset < source.length;) {
    const written = readWritten(source, offset);
    if (written !== undefined) {
      isParted ||= written.character !== '';
      offset += written.length;
      continue;
    }
    const character = String.fromCodePoint(source.codePointAt(offset) ?? 0);
    const end = offset + character.length;
    const folded = foldKnown(character, level);
    const letters = keepLetters(folded);
    if (letters !== '') {
      if (isParted) firsts.push(text.length);
      isParted = false;
      for (let unit = 0; unit < letters.length; unit += 1) {
        starts.push(offset);
        ends.push(end);
        words.push(firsts.length - 1);
      }
      text += letters;
    } else if (folded !== '') isParted = true;
    else if (!isParted && /\p{M}/u.test(character)) extendLast(ends, starts, end);
    offset = end;
  }
  firsts.push(text.length);
  const gaps: (Gap | undefined)[] = [];
  gaps.length = text.length;
  const gap = (index: number): Gap => {
    if (words[index] === words[index - 1]) return 'none';
    let known = gaps[index];
    if (known === undefined) {
      known = readGap(source.slice(ends[index - 1] ?? 0, starts[index] ?? source.length));
      gaps[index] = known;
    }
    return known;
  };
  const classes = new Uint8Array(text.length);
  const within = new Uint8Array(text.length + 1);
  return { source, text, starts, ends, words, firsts, gap, classes, within };
}

/** A combining mark belongs to the letter before it, which may be several units. */
function extendLast(ends: number[], starts: readonly number[], end: number): void {
  const start = starts.at(-1);
  for (let index = ends.length - 1; index >= 0 && starts[index] === start; index -= 1)
    ends[index] = end;
}

function keepLetters(folded: string): string {
  if (/^[a-z0-9]$/.test(folded)) return folded;
  return folded.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** The character that a unit is from. */
export function getCharacter({ source, starts }: Letters, index: number): string {
  return String.fromCodePoint(source.codePointAt(starts[index] ?? source.length) ?? 0);
}

/** The first unit of the word of a unit. */
export function getWordStart({ words, firsts }: Letters, index: number): number {
  return firsts[words[index] ?? 0] ?? 0;
}

/** The longest part of a word that is read as a prefix or an ending. */
const MAX_PART = 12;

/** The letters of a word before a unit, or nothing where they are too many for a prefix. */
export function getBefore(letters: Letters, index: number): string {
  const start = getWordStart(letters, index - 1);
  return index - start > MAX_PART ? '' : letters.text.slice(start, index);
}

/** The letters of a word from a unit on, or nothing where they are too many for an ending. */
export function getAfter(letters: Letters, index: number): string {
  const end = getWordEnd(letters, index);
  return end - index > MAX_PART ? '' : letters.text.slice(index, end);
}

/** The unit after the word of a unit. */
export function getWordEnd({ words, firsts, text }: Letters, index: number): number {
  return firsts[(words[index] ?? 0) + 1] ?? text.length;
}
