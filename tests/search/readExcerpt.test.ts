import { describe, expect, test } from 'vitest';
import { readExcerpt } from '../../src/search/readExcerpt.ts';
import { fc, textOf } from '../support/properties.ts';

/** How Pagefind writes text into an excerpt. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The pieces between the two ellipses, matches in double square brackets. */
function show(excerpt: string): string {
  return readExcerpt(excerpt)
    .slice(1, -1)
    .map(({ text, isMatch }) => (isMatch ? `[[${text}]]` : text))
    .join('');
}

describe('readExcerpt(excerpt)', () => {
  test.each([
    ['no match', 'no match'],
    ['the <mark>women</mark> began', 'the [[women]] began'],
    ['<mark>women</mark>', '[[women]]'],
    ['<mark>women</mark> <mark>began</mark>', '[[women]] [[began]]'],
    ['two <mark>lines\nof it</mark>', 'two [[lines\nof it]]'],
    ['<mark>(WHRDs),</mark> and', '([[WHRDs]]), and'],
    ['<mark>“Civic</mark> <mark>space”.</mark>', '“[[Civic]] [[space]]”.'],
    ['<mark>self-help.</mark>', '[[self-help]].'],
    ['<mark>Opprimés</mark> <mark>النساء،</mark>', '[[Opprimés]] [[النساء]]،'],
    ['<mark>—</mark> a dash', '— a dash'],
    ['<mark></mark> nothing', ' nothing'],
    ['R&amp;D &lt;b&gt; &quot;x&quot; &#39;y&#39;', 'R&D <b> "x" \'y\''],
    ['<mark>R&amp;D&gt;</mark>', '[[R&D]]>'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&lt;mark&gt;not one&lt;/mark&gt;', '<mark>not one</mark>'],
    ['a <mark>mark that is never closed', 'a <mark>mark that is never closed'],
    ['AT&T &eacute; &;', 'AT&T &eacute; &;'],
  ])('%j', (excerpt, expected) => {
    expect(show(excerpt)).toBe(expected);
  });

  test('ellipses say that the text goes on', () => {
    expect(readExcerpt('text')).toEqual([
      { text: '… ', isMatch: false },
      { text: 'text', isMatch: false },
      { text: ' …', isMatch: false },
    ]);
    expect(readExcerpt('')).toHaveLength(2);
  });

  const piece = fc.record({
    text: textOf([
      '<',
      '>',
      '&',
      '&amp;',
      '<mark>',
      '</mark>',
      '"',
      "'",
      '.',
      '(',
      ' ',
      '\n',
      'word',
    ]),
    isMatch: fc.boolean(),
  });

  test('no text is lost or added, and only what was marked is a match', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const excerpt = pieces
          .map(({ text, isMatch }) => (isMatch ? `<mark>${escape(text)}</mark>` : escape(text)))
          .join('');
        const parts = readExcerpt(excerpt);
        const all = pieces.map(({ text }) => text).join('');
        expect(parts.map(({ text }) => text).join('')).toBe(`… ${all} …`);
        const marked = pieces.filter(({ isMatch }) => isMatch);
        const matches = parts.filter(({ isMatch }) => isMatch);
        const withWords = marked.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
        expect(matches).toHaveLength(withWords.length);
        for (const [at, { text }] of matches.entries()) {
          expect(withWords[at]?.text).toContain(text);
          expect(text).toMatch(/^[\p{L}\p{N}]/u);
          expect(text).toMatch(/[\p{L}\p{N}]$/u);
        }
      }),
    );
  });

  test('a match with a long run of punctuation', () => {
    const parts = readExcerpt(`<mark>«demo${'!'.repeat(100_000)}word».</mark>`);
    expect(parts.filter(({ isMatch }) => isMatch)).toHaveLength(1);
    expect(parts.at(-2)).toEqual({ text: '».', isMatch: false });
  });

  test('a French word stands again next to the one it was separated from', () => {
    const parts = readExcerpt(
      'sur l’ <mark>héritage</mark> et qu&#39; elle, the <mark>farmers’</mark> oath',
    );
    expect(parts.map(({ text }) => text).join('')).toBe(
      "… sur l’héritage et qu'elle, the farmers’ oath …",
    );
  });
});
