import { describe, expect, test } from 'vitest';
import {
  getAfter,
  getBefore,
  getCharacter,
  getWordEnd,
  getWordStart,
  readLetters,
} from '../../../src/text/names/letters.ts';

const letters = readLetters('d’É\u0301lo [U+200B]x', 'redaction');

describe('readLetters(source, level)', () => {
  test('folded letters, each with the place of its character, combining marks included', () => {
    expect(letters.text).toBe('delox');
    expect(letters.starts).toEqual([0, 2, 4, 5, 15]);
    expect(letters.ends).toEqual([1, 4, 5, 6, 16]);
  });

  test('words end where anything visible parts two letters', () => {
    expect(letters.words).toEqual([0, 1, 1, 1, 2]);
    expect([1, 2, 4].map((index) => letters.gap(index))).toEqual(['apostrophe', 'none', 'blank']);
    expect(readLetters('a\u200bb', 'redaction').words).toEqual([0, 0]);
  });
});

test('the word of a unit, and what is before and after it', () => {
  expect([getWordStart(letters, 2), getWordEnd(letters, 2)]).toEqual([1, 4]);
  expect([getBefore(letters, 3), getAfter(letters, 2)]).toEqual(['el', 'lo']);
  expect(getBefore(readLetters('a'.repeat(20), 'redaction'), 15)).toBe('');
  expect(getCharacter(letters, 1)).toBe('É');
});
