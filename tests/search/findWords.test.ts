import { describe, expect, test } from 'vitest';
import { findWords } from '../../src/search/findWords.ts';
import { fold } from '../../src/text/foldings.ts';
import { fc } from '../support/properties.ts';

function mark(text: string, query: string): string {
  let marked = '';
  let done = 0;
  for (const [start, end] of findWords(text, query)) {
    marked += `${text.slice(done, start)}[${text.slice(start, end)}]`;
    done = end;
  }
  return marked + text.slice(done);
}

describe('findWords(text, query)', () => {
  test.each([
    ['Journalists met a journalist.', 'journalists', '[Journalists] met a [journalist].'],
    ['They trained; training helps.', 'trainings', 'They [trained]; [training] helps.'],
    ['Uélé, uele and Ueleland', 'uélé', '[Uélé], [uele] and [Ueleland]'],
    ['dans l’héritage', 'héritage', 'dans l’[héritage]'],
    [
      'digital security and security digital',
      '“digital security”',
      '[digital security] and security digital',
    ],
    ['digital and security', 'digital security', '[digital] and [security]'],
    ['women', 'men', 'women'],
    ['internal interest', 'international', 'internal interest'],
    ['agreement and agreed', 'agree', '[agreement] and [agreed]'],
    ['an ally, two allies', 'allies', 'an [ally], two [allies]'],
    ['policies of a policy', 'policy', '[policies] of a [policy]'],
    ['a cat and a car', 'cat', 'a [cat] and a car'],
    ['وصلت النساء اليوم', 'النساء', 'وصلت [النساء] اليوم'],
    ['SCC-DRC2312/CIV002', 'CIV002', 'SCC-DRC2312/[CIV002]'],
    ['nothing here', '', 'nothing here'],
    ['nothing here', '""', 'nothing here'],
  ])('%s, asked for %s', (text, query, marked) => {
    expect(mark(text, query)).toBe(marked);
  });

  test('every word of a text is found by itself, and places never overlap', () => {
    // A tatweel or a hamza alone is no word.
    const word = fc
      .stringMatching(/^[a-zéÀ\u0627-\u064A]{1,8}$/)
      .filter((each) => fold(each, 'search') !== '');
    const words = fc.array(word, {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        for (const word of list) {
          const places = findWords(text, word);
          expect(places.some(([start, end]) => text.slice(start, end).includes(word))).toBe(true);
          for (const [at, [start]] of places.entries())
            expect(start).toBeGreaterThanOrEqual(places[at - 1]?.[1] ?? 0);
        }
      }),
    );
  });
});
