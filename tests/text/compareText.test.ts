import { expect, test } from 'vitest';
import { compareText } from '../../src/text/compareText.ts';

test('compareText(a, b) orders by UTF-16 unit, so alike in every locale', () => {
  const texts = ['é', 'a', 'Z', 'z', 'A', '', '\u{1F600}', '\uFB00', '10', '9'];
  expect(texts.toSorted(compareText)).toEqual([
    ...['', '10', '9', 'A', 'Z', 'a', 'z', 'é', '\u{1F600}', '\uFB00'],
  ]);
  expect(compareText('a', 'a')).toBe(0);
});
