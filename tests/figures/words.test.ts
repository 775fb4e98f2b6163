import { describe, expect, test } from 'vitest';
import {
  formatCounted,
  formatList,
  formatShare,
  formatYears,
  getDirection,
} from '../../src/figures/words.ts';
import { MIRRORED, WORDS } from '../support/figureKit.ts';

describe('formatShare(part, whole, words)', () => {
  test.each([
    [1, 3, '33%'],
    [0, 7, '0%'],
    [7, 7, '100%'],
    [0, 0, '0%'],
    // Neither nothing nor all, so it is not said to be.
    [1, 1000, '0.1%'],
    [999, 1000, '99.9%'],
  ])('%d of %d is %s', (part, whole, share) => {
    expect(formatShare(part, whole, WORDS)).toBe(share);
  });
});

test('lists, counted values and years are said in the language of the page', () => {
  expect(formatList(['A', 'B', 'C'], WORDS)).toBe('A, B, and C');
  expect(formatCounted('Kenya', 1, WORDS)).toBe('Kenya: 1 outcome');
  expect(formatYears('2021', '2023', WORDS)).toBe('2021 to 2023');
  expect(formatYears('2021', '2021', WORDS)).toBe('2021');
  expect([WORDS, MIRRORED].map(getDirection)).toEqual(['ltr', 'rtl']);
});
