import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPiledMarks } from '../../src/fragment/limits.ts';

test('findPiledMarks(text): a run of more than a hundred combining marks', () => {
  expect(findPiledMarks(`a${'\u0301'.repeat(100)}b`)).toBe(-1);
  expect(findPiledMarks(`ab${'\u0301'.repeat(101)}`)).toBe(2);
  expect(findPiledMarks('हिन्दी')).toBe(-1);
});

test('findPiledMarks(text) finds what a search for that many marks finds, in any text', () => {
  const someRun = fc
    .tuple(fc.constantFrom('\u0301', '\u{1E000}', 'a', '中', ' '), fc.integer({ max: 130 }))
    .map(([unit, count]) => unit.repeat(Math.max(0, count)));
  fc.assert(
    fc.property(fc.array(someRun), (runs) => {
      const text = runs.join('');
      expect(findPiledMarks(text)).toBe(text.search(/\p{M}{101}/u));
    }),
  );
});
