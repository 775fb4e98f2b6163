import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/parseQuery.ts';
import { fc, textOf } from '../support/properties.ts';

const QUOTES = ['"', '“', '”', '„', '«', '»'];

describe('parseQuery(text)', () => {
  test.each<[string, string, string[]]>([
    ['', '', []],
    ['   ', '', []],
    ['  civic \t\n space ', 'civic space', []],
    ['"civic space"', '', ['civic space']],
    ['“civic space”', '', ['civic space']],
    ['„civic space“', '', ['civic space']],
    ['« civic space »', '', ['civic space']],
    ['»civic space«', '', ['civic space']],
    ['”civic space”', '', ['civic space']],
    [
      'training "civic  space" women “human rights”',
      'training women',
      ['civic space', 'human rights'],
    ],
    ['before"civic space"after', 'before after', ['civic space']],
    ['"one" "two"', '', ['one', 'two']],
    ['""', '', []],
    ['" "', '', []],
    ['"civic space', 'civic space', []],
    ['civic space”', 'civic space', []],
    ['"one two" three "four', 'three four', ['one two']],
    ["rock ’n’ roll d’Ituri O'Neil", "rock ’n’ roll Ituri O'Neil", []],
    ['"حقوق الإنسان" النساء', 'النساء', ['حقوق الإنسان']],
    ['(a) [b] *c* -d', '(a) [b] *c* -d', []],
  ])('%j → words %j, phrases %j', (text, words, phrases) => {
    expect(parseQuery(text)).toEqual({ words, phrases });
  });

  test('nothing of the query is lost, no quote is left, and white space is folded', () => {
    fc.assert(
      fc.property(
        textOf([...QUOTES, ...QUOTES, ' ', '  ', '\n', 'civic', 'space', '’']),
        (text) => {
          const { words, phrases } = parseQuery(text);
          const letters = (part: string): string[] =>
            Array.from(part)
              .filter((character) => !/\s/u.test(character))
              .toSorted();
          const asked = letters([words, ...phrases].join(''));
          expect(asked).toEqual(letters(text).filter((character) => !QUOTES.includes(character)));
          for (const part of [words, ...phrases]) {
            expect(part).toBe(part.replaceAll(/\s+/gu, ' ').trim());
            expect(QUOTES.some((quote) => part.includes(quote))).toBe(false);
          }
          expect(phrases).not.toContain('');
        },
      ),
    );
  });
});
