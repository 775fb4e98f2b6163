import { expect, test } from 'vitest';
import { compareText } from '../../src/text/compareText.ts';

test('compareText(a, b) sorts by UTF-16 unit, whatever the locale', () => {
  expect(['é', 'z', 'B', 'a', '', 'aa'].toSorted(compareText)).toEqual([
    '',
    'B',
    'a',
    'aa',
    'z',
    'é',
  ]);
  expect(compareText('a', 'a')).toBe(0);
});
