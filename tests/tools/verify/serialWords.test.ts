import { expect, test } from 'vitest';
import { hashWord } from '../../../src/text/hash.ts';
import { foldWords } from '../../../src/tools/verify/foldWords.ts';
import { readSerialWord, SERIAL_WORD_HASHES } from '../../../src/tools/verify/serialWords.ts';

test.each([
  ['outcome', 'record'],
  ['Résultat', 'record'],
  ['النتيجة', 'record'],
  ['no.', 'number'],
  ['n.º', 'number'],
  ['№', 'number'],
  ['outcome no.', 'numbered-record'],
  ['énoncé n.º', 'numbered-record'],
  ['Law No.', undefined],
  ['arrêté n°', undefined],
  ['women', undefined],
  ['', undefined],
])('after %j a number is that of: %s', (text, word) => {
  expect(readSerialWord(foldWords(text))).toBe(word);
});

test('each word that a number may follow is known by its hash', () => {
  for (const word of ['outcome', 'no', 'o', 'رقم'])
    expect(SERIAL_WORD_HASHES.has(hashWord(foldWords(word)[0] ?? ''))).toBe(true);
  expect(SERIAL_WORD_HASHES.has(hashWord('law'))).toBe(false);
});
