import { expect, test } from 'vitest';
import { describeFailed, refusePrinting } from '../../src/explorer/describePrinting.ts';
import { WORDS } from '../support/modelReader.ts';

test('refusePrinting(count, words) lets a thousand outcomes be one document, and no more', () => {
  expect(refusePrinting(1000, WORDS)).toBeUndefined();
  expect(refusePrinting(1001, WORDS)).toContain('more than 1,000 outcomes');
});

test('describeFailed(failed, words) says how many texts are missing, if any', () => {
  expect(describeFailed(0, WORDS)).toBeUndefined();
  expect(describeFailed(1, WORDS)).toBe(
    '1 text could not be loaded, so nothing is printed. Try again.',
  );
  expect(describeFailed(2, WORDS)).toContain('2 texts');
});
