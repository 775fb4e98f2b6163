import { describe, expect, test } from 'vitest';
import { isOnlyStops, parseQuery } from '../../src/search/parseQuery.ts';
import { MAX_QUERY } from '../../src/search/queryLimits.ts';
import { fc, textOf } from '../support/properties.ts';

/** What a question asks for first of each word: phrases in quotes, what is left out with a hyphen. */
function say(text: string): string {
  const { wanted, excluded } = parseQuery(text, ['en']);
  const first = (each: (typeof wanted)[number]): string => {
    const terms = each.asks[0]?.terms.join(' ') ?? '';
    return each.isPhrase ? `“${terms}”` : terms.includes(' ') ? `[${terms}]` : terms;
  };
  return [...wanted.map(first), ...excluded.map((each) => `-${first(each)}`)].join(' ');
}

describe('parseQuery(text, languages)', () => {
  test.each([
    ['', ''],
    ['   ', ''],
    ['  civic \t\n space ', 'civic space'],
    ['"civic space"', '“civic space”'],
    ['“civic space”', '“civic space”'],
    ['„civic space“', '“civic space”'],
    ['« civic space »', '“civic space”'],
    ['»civic space«', '“civic space”'],
    ['”civic space”', '“civic space”'],
    ['training "civic  space" women “human rights”', 'training “civic space” women “human rights”'],
    ['before"civic space"after', 'before “civic space” after'],
    ['"one" "two"', '“one” “two”'],
    ['""', ''],
    ['"civic space', 'civic space'],
    ['"one two" three "four', '“one two” three four'],
    ["d’Ituri O'Neil", 'ituri oneil'],
    ['"حقوق الإنسان" النساء', '“حقوق الانسان” النسا'],
    ['(a) [b] *c*', 'a b c'],
    ['river -council', 'river -council'],
    ['river -"fair trial"', 'river -“fair trial”'],
    ['peace-building – now', '[peace building] now'],
    ['- … ? 🌍', ''],
    ['US$1,250 R&D 24/7', '1250 [r d] [24 7]'],
    ['main-d’œuvre', '[main oeuvre]'],
  ])('%j asks for %s', (text, asked) => {
    expect(say(text)).toBe(asked);
  });

  test('two neighbours may be one word, a word goes without its endings, a sign with its number', () => {
    const listTerms = (text: string): string[] =>
      parseQuery(text, ['en', 'fr']).wanted.flatMap(({ asks }) =>
        asks.map(({ terms, language = '' }) => `${terms.join(' ')} ${language}`.trim()),
      );
    expect(listTerms('peace building')).toContain('peacebuilding');
    expect(listTerms('policies')).toContain('policy en');
    expect(listTerms('arrestations')).toContain('arrest fr');
    expect(listTerms('$750')).toHaveLength(2);
    expect(listTerms('النساء')).toContain('نسا');
  });

  test('capitals tell a name from a word that says nothing', () => {
    expect(isOnlyStops(parseQuery('the of'))).toBe(true);
    expect(isOnlyStops(parseQuery('UN'))).toBe(false);
    expect(isOnlyStops(parseQuery(''))).toBe(false);
  });

  test('of whatever is typed, terms are of letters and digits, and few', () => {
    const pieces = [
      '"',
      '“',
      '-',
      ' ',
      'civic',
      '’',
      '\u202E',
      '\u0301',
      '1,2',
      '$',
      'ـ',
      'x'.repeat(400),
    ];
    fc.assert(
      fc.property(textOf(pieces, 200), (text) => {
        const { wanted, excluded } = parseQuery(text);
        expect(wanted.length + excluded.length).toBeLessThanOrEqual(MAX_QUERY);
        for (const { terms } of [...wanted, ...excluded].flatMap(({ asks }) => asks))
          for (const term of terms) expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});
