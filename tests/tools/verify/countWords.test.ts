import { expect, test } from 'vitest';
import { countLetters, countWords } from '../../../src/tools/verify/countWords.ts';

test.each([
  ['', 0, 0],
  ['“One”, 2: trois!', 3, 9],
  ['سجل ٣', 2, 4],
])('%j has %i words of %i letters and digits', (text, words, letters) => {
  expect([countWords(text), countLetters(text)]).toEqual([words, letters]);
});
