import { describe, expect, test } from 'vitest';
import { createHeadline } from '../../src/outcome/createHeadline.ts';
import { fc, textOf } from '../support/properties.ts';

const LONG = 'and so on in made-up Demoville '.repeat(30);

describe('createHeadline(description)', () => {
  test('a description of one sentence is its own headline, on one line', () => {
    expect(createHeadline(' A  synthetic\n\ngroup met. ')).toBe('A synthetic group met.');
    const exactly = 'x'.repeat(600);
    expect(createHeadline(exactly)).toBe(exactly);
  });

  test('the first sentence, word for word, however long a sentence is', () => {
    const sentence = `In made-up Demoville, ${'a group and '.repeat(40)}others began to meet.`;
    expect(createHeadline(`${sentence} It went ${LONG}`)).toBe(sentence);
    const arabic = 'بدأت مجموعة وهمية في مدينة تجريبية بعقد اجتماعات مفتوحة.';
    expect(createHeadline(`${arabic} ثم ${LONG}`)).toBe(arabic);
  });

  test('a sentence of a word or two does not stand alone', () => {
    expect(createHeadline(`Good news. A synthetic group met. It went ${LONG}`)).toBe(
      'Good news. A synthetic group met.',
    );
  });

  test('a paragraph ends a sentence, unless it goes on', () => {
    expect(createHeadline('A synthetic group met\n\nThen it went')).toBe('A synthetic group met');
    expect(createHeadline('A synthetic group met:\n\n- elders\n- women')).toBe(
      'A synthetic group met: - elders - women',
    );
    expect(createHeadline('A group\n\nMet')).toBe('A group Met');
  });

  test('what is longer than a sentence to be read is cut at the end of a late clause', () => {
    const clause = `In made-up Demoville ${'a synthetic group and '.repeat(24).trim()}`;
    expect(createHeadline(`${clause}, whatever the weather was ${LONG}`)).toBe(`${clause}…`);
  });

  test('else at a word, never inside a name in brackets', () => {
    const before = `Groups ${'met '.repeat(145)}at`;
    expect(createHeadline(`${before} a place (the Centre for Demos) ${LONG}`)).toBe(
      `${before} a place…`,
    );
    expect(createHeadline(`${before} [name withheld] ${LONG}`)).toMatch(/ met…$/);
  });

  test('a text without blanks is cut between characters', () => {
    expect(createHeadline('字'.repeat(700))).toBe(`${'字'.repeat(600)}…`);
    const family = '👨‍👩‍👧';
    expect(createHeadline(family.repeat(90))).toBe(`${family.repeat(75)}…`);
  });

  test('never only an ellipsis', () => {
    expect(createHeadline(`— ${'x'.repeat(700)}`)).toMatch(/x…$/);
    expect(createHeadline(`( ${'x'.repeat(700)}`)).toMatch(/x…$/);
  });

  test('a description of a megabyte takes no time', () => {
    expect(createHeadline('word (word) '.repeat(90_000)).length).toBeLessThanOrEqual(601);
  });
});

describe('createHeadline(description): any text', () => {
  const anyText = textOf(
    [
      ...['word ', 'longer words ', '(', ')', '[', ']', '. ', 'A', ' ', '\n', '😀', 'é', 'لا '],
      ...['👨‍👩‍👧', 'x'.repeat(120), 'St. ', '; ', ' – ', '—', '“', '”', '[name withheld] '],
    ],
    60,
  );
  const fold = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

  test('at most 601 characters, and the beginning of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const headline = createHeadline(text);
        expect(headline.length).toBeLessThanOrEqual(601);
        const isWhole = fold(text).startsWith(headline);
        expect(isWhole || fold(text).startsWith(headline.replace(/…$/, ''))).toBe(true);
      }),
    );
  });

  test('says something where the text does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(fold(text).slice(0, 500)));
        expect(createHeadline(text)).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  test('never cuts a word, a mark of redaction or a character in half', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const headline = createHeadline(text.toWellFormed());
        expect(headline.isWellFormed()).toBe(true);
        const end = headline.replace(/…$/, '').length;
        const folded = fold(text.toWellFormed());
        const mark = [...folded.matchAll(/\[name withheld\]/g)].find(
          ({ index }) => index < end && end < index + 15,
        );
        expect(mark).toBeUndefined();
        if (end < folded.length && folded.slice(0, 600).includes(' '))
          expect(folded.slice(end - 1, end + 1)).not.toMatch(/^[a-z]{2}$/);
      }),
    );
  });
});
