import { describe, expect, test } from 'vitest';
import { IndexWords, splitWords } from '../../../src/tools/verify/indexWords.ts';
import { fc, textOf } from '../../support/properties.ts';

describe('IndexWords.isWithheld(term)', () => {
  test('words of the index are compared with the words that share their rarest letters', () => {
    const text = (
      file: string,
      words: string,
    ): { text: string; file: string; isOutcome: boolean } => ({
      text: words,
      file,
      isOutcome: true,
    });
    const words = new IndexWords(
      [text('a', `harvest ${'b'.repeat(100_000)}`)],
      [`quorlibet unquorlibetly ${'c'.repeat(100_000)}`],
    );
    for (const withheld of ['quorlibet', 'quorlib', 'orlibe', 'c'.repeat(40)])
      expect(words.isWithheld(withheld)).toBe(true);
    for (const open of ['harvest', 'harv', 'arves', 'unknown', 'b'.repeat(40)])
      expect(words.isWithheld(open)).toBe(false);
  });
});

test('splitWords(text) cuts at all that is no letter, digit, mark or format character', () => {
  const parts = [
    'a',
    '\u0301',
    ' ',
    '-',
    '\u00AD',
    '\u{1F600}',
    '\u{10400}',
    '\u{1F130}',
    '\uD83D',
    '\uDE00',
  ];
  fc.assert(
    fc.property(textOf(parts), (text) => {
      const words = text.split(/[^\p{L}\p{N}\p{M}\p{Cf}]+/u).filter((word) => word !== '');
      expect([...splitWords(text)]).toEqual(words);
    }),
  );
});
