import { describe, expect, test } from 'vitest';
import { IndexWords } from '../../../src/tools/verify/indexWords.ts';

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
