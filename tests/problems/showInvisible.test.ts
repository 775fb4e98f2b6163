import { describe, expect, test } from 'vitest';
import { findInvisible, showInvisible, showInvisibleIn } from '../../src/problems/showInvisible.ts';
import { readValidOutcome, listProblems, runPipeline } from '../support/runPipeline.ts';
import { writeFragment } from '../support/fragmentText.ts';
import { fc } from '../support/properties.ts';

describe('showInvisible(text)', () => {
  test.each([
    ['an override', 'a\u202Etxt.exe', 'a[U+202E]txt.exe'],
    ['an embedding and its end', '\u202Bab\u202C', '[U+202B]ab[U+202C]'],
    ['an isolate', '\u2067ab\u2069', '[U+2067]ab[U+2069]'],
    ['a zero-width space in a word', 'pass\u200Bword', 'pass[U+200B]word'],
    ['joiners between Latin letters', 'a\u200Cb\u200Dc', 'a[U+200C]b[U+200D]c'],
    ['a byte order mark', 'a\uFEFFb', 'a[U+FEFF]b'],
    ['letters that are blank', 'a\u3164b\u115F', 'a[U+3164]b[U+115F]'],
    ['text in tags', 'a\u{E0068}\u{E0069}', 'a[U+E0068][U+E0069]'],
    ['bytes in variation selectors', 'a\uFE01\uFE02\u{E0101}', 'a[U+FE01][U+FE02][U+E0101]'],
    ['a selector behind another', '❤\uFE0F\uFE0E', '❤\uFE0F[U+FE0E]'],
    ['control characters', '\u0000\u001B[31m\u007F\u009B', '␀␛[31m␡[U+009B]'],
    ['what is no character', 'a\uFFFEb\uFFFF', 'a[U+FFFE]b[U+FFFF]'],
    ['half a character', 'a\uD800b', 'a[U+D800]b'],
  ])('shows %s', (_, text, shown) => {
    expect(showInvisible(text)).toBe(shown);
  });

  test.each([
    ['Persian', 'می\u200Cخواهم'],
    ['Hindi', 'क्\u200Dष क्\u200Cष'],
    ['Arabic with direction marks', 'منظمة\u200F (NGO)\u200E \u061C1'],
    ['Khmer', 'ភាសា\u200Bខ្មែរ'],
    ['a family', '👩🏽\u200D🌾 👨\u200D👩\u200D👧 ❤\uFE0F\u200D🔥 1\uFE0F\u20E3'],
    ['the flag of Scotland', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['soft hyphens', 'hu\u00ADman'],
    ['blanks and line breaks', 'a\u00A0b\u202Fc\td\ne\u0085'],
    ['Hebrew and combining marks', 'שָׁלוֹם e\u0301'],
  ])('leaves %s alone', (_, text) => {
    expect(showInvisible(text)).toBe(text);
    expect(findInvisible(text)).toBeUndefined();
  });

  test('for any text nothing that turns text around is left, and what else there was is all there', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary', maxLength: 5 }),
            fc.constantFrom('\u202E', '\u2066', '\u200B', 'ب', '\uD800'),
          ),
        ),
        (parts) => {
          const text = parts.join('');
          const shown = showInvisible(text);
          expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069\p{Cs}]/u);
          expect(showInvisible(shown)).toBe(shown);
          const back = shown
            .replaceAll(/\[U\+([0-9A-F]{4,6})\]/g, (_, code: string) =>
              String.fromCodePoint(parseInt(code, 16)),
            )
            .replaceAll(/[\u2400-\u241F]/g, (sign) =>
              String.fromCodePoint(sign.charCodeAt(0) - 0x2400),
            )
            .replaceAll('\u2421', '\u007F');
          fc.pre(!/\[U\+|[\u2400-\u2421]/.test(text));
          expect(back).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('showInvisibleIn(value)', () => {
  test('reaches every text of a record, and leaves addresses alone', () => {
    const record = {
      slug: 'a\u200Bb',
      list: [{ key: '\u200B', label: 'a\u202E' }],
      none: null,
      size: 1,
    };
    expect(showInvisibleIn(record)).toEqual({
      ...record,
      list: [{ key: '\u200B', label: 'a[U+202E]' }],
    });
  });
});

describe('signs on the way through the doors', () => {
  test('every text of the outcome shows them, and they are told by their place', () => {
    const text = writeFragment({
      frontMatter: 'title: "T\\u202E"\naliases: ["B\\u202E2"]',
      id: 'DEMO-AAA2301/AAA001\u202E',
      description: 'A\u202E made-up group',
      more: { coutnry: 'Nova\u200Bland', 'Link to Outcomes in Results Framework': 'x\u2066' },
    });
    const { content } = readValidOutcome(text);
    expect(content).toMatchObject({
      id: 'DEMO-AAA2301/AAA001[U+202E]',
      slug: 'demo-aaa2301-aaa001',
      headline: 'T[U+202E]',
      aliases: [{ id: 'B[U+202E]2', slug: 'b-2' }],
      description: 'A[U+202E] made-up group',
      country: [{ label: 'Nova[U+200B]land' }],
      resultsFrameworkText: 'x[U+2066]',
    });
    expect(
      listProblems(runPipeline(text).problems.filter(({ code }) => code === 'hidden-signs')),
    ).toEqual(['hidden-signs 5:36', 'hidden-signs 7:27', 'hidden-signs 8:18', 'hidden-signs 9:45']);
  });
});
