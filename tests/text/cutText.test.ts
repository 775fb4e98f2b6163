import { expect, test } from 'vitest';
import { cutText } from '../../src/text/cutText.ts';

test('a text is cut where it is too long, and never within a character', () => {
  expect(cutText('abcd', 4)).toBe('abcd');
  expect(cutText('abcde', 4)).toBe('abc…');
  expect(cutText('ab😀de', 4)).toBe('ab\uFFFD…');
});
