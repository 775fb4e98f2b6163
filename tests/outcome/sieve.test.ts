import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSieve } from '../../src/outcome/sieve.ts';
import { NEAR_WORDS, TELLING_WORDS } from '../../src/outcome/statementWords.ts';
import { createPart } from '../../src/text/part.ts';
import { fold } from '../../src/text/foldings.ts';

const sieve = createSieve(TELLING_WORDS, NEAR_WORDS);

/** The words of a text that are asked about. */
function listAsked(text: string): string[] {
  const asked: string[] = [];
  sieve(createPart(text), (raw) => {
    asked.push(raw);
    return false;
  });
  return asked;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const someLetter = fc.constantFrom(...Array.from(ALPHABET));
const someText = fc
  .array(fc.string({ maxLength: 6 }), { maxLength: 4 })
  .map((parts) => parts.join(' '));

test('folding leaves the letters a to z as they are', () => {
  for (const letter of ALPHABET) expect(fold(letter.toUpperCase(), 'proof')).toBe(letter);
  expect(fold(ALPHABET, 'proof')).toBe(ALPHABET);
});

test('every exact word is asked about, in either case, wherever it is in a text', () => {
  const plain = TELLING_WORDS.filter((word) => /^[a-z]+$/.test(word));
  expect(plain.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(fc.constantFrom(...plain), someText, someText, fc.boolean(), (word, ...rest) => {
      const [before, after, isUpper] = rest;
      const written = isUpper ? word.toUpperCase() : word;
      const text = `${before}. ${written}. ${after}`;
      // Letters one by one end it early: then the text is looked through as a whole.
      const ended = sieve(createPart(text), () => false);
      expect(ended || listAsked(text).includes(written)).toBe(true);
    }),
  );
});

test('a near word is asked about with as many wrong letters as it may have', () => {
  const plain = NEAR_WORDS.filter(({ word }) => /^[a-z]+$/.test(word));
  const someEdit = fc.tuple(fc.nat(), fc.constantFrom('put', 'drop', 'change'), someLetter);
  fc.assert(
    fc.property(
      fc.constantFrom(...plain),
      fc.array(someEdit, { maxLength: 2 }),
      ({ word, mostWrong }, edits) => {
        let written = word;
        for (const [at, kind, letter] of edits.slice(0, mostWrong)) {
          const index = at % written.length;
          const end = kind === 'put' ? index : index + 1;
          written = written.slice(0, index) + (kind === 'drop' ? '' : letter) + written.slice(end);
        }
        expect(listAsked(`It is ${written} now`)).toContain(written);
      },
    ),
  );
});

test('words with other characters than the 26 letters are asked about; most others are not', () => {
  expect(listAsked('naïve 2nd мир plain table')).toEqual(['naïve', '2nd', 'мир']);
});

test('a number is asked about as it is, among whatever else', () => {
  const some = fc.constantFrom('7', '2023', '3.5', '1,000', '٣', 'plain', '.', ' ', '-', '\u200B');
  fc.assert(
    fc.property(fc.array(some), (parts) => {
      const text = parts.join('');
      const numbers = text.match(/(?<![^ .,-])\d+(?![^ .,-])/g) ?? [];
      const asked = listAsked(text);
      const ended = sieve(createPart(text), () => false);
      if (!ended) for (const number of numbers) expect(asked).toContain(number);
    }),
  );
});
