import { expect, test } from 'vitest';
import { findPiledMarks } from '../../src/fragment/limits.ts';

test('findPiledMarks(text): a run of more than a hundred combining marks', () => {
  expect(findPiledMarks(`a${'\u0301'.repeat(100)}b`)).toBe(-1);
  expect(findPiledMarks(`ab${'\u0301'.repeat(101)}`)).toBe(2);
  expect(findPiledMarks('हिन्दी')).toBe(-1);
});
