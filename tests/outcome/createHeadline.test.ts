import { describe, expect, test } from 'vitest';
import { createHeadline } from '../../src/outcome/createHeadline.ts';
import { fc, textOf } from '../support/properties.ts';

const LONG = 'and so on in made-up Demoville '.repeat(10);

describe('createHeadline(description)', () => {
  test('a short description is its own headline, on one line', () => {
    expect(createHeadline(' A  synthetic\n\ngroup met. ')).toBe('A synthetic group met.');
    const exactly = 'x'.repeat(110);
    expect(createHeadline(exactly)).toBe(exactly);
  });

  test('the first sentence, if it says enough and fits', () => {
    const sentence = 'In made-up Demoville a synthetic group began to meet in the open.';
    expect(createHeadline(`${sentence} It went ${LONG}`)).toBe(sentence);
    const arabic = 'بدأت مجموعة وهمية في مدينة تجريبية بعقد اجتماعات مفتوحة.';
    expect(createHeadline(`${arabic} ثم ${LONG}`)).toBe(arabic);
  });

  test('a first sentence that is too short does not stand alone', () => {
    expect(createHeadline(`Good news. A synthetic group ${LONG}`)).toMatch(
      /^Good news\. A synthetic group and so on .*…$/,
    );
  });

  test('a point inside brackets, or before a small letter, ends no sentence', () => {
    const start = 'A synthetic group from made-up Demoville (and vol. Two of it) met no. 5 of';
    expect(createHeadline(`${start} ${LONG}`)).toMatch(/^A synthetic group .* no\. 5 of .*…$/);
  });

  test('else up to the end of a late clause, without its comma', () => {
    const clause =
      'In made-up Demoville a synthetic group of people began to meet in the open, all year round';
    expect(createHeadline(`${clause}, whatever the weather was ${LONG}`)).toBe(`${clause}…`);
    expect(createHeadline('word, '.repeat(40))).toBe(`${'word, '.repeat(18).slice(0, -2)}…`);
  });

  test('else as many words as fit; an early clause is too short', () => {
    expect(createHeadline(`In made-up Demoville, people ${'met '.repeat(40)}`)).toBe(
      `In made-up Demoville, people${' met'.repeat(20)}…`,
    );
  });

  test('a name in brackets is whole or left out', () => {
    const before =
      'In made-up Demoville a synthetic group of people began to meet in the open at the place of';
    expect(createHeadline(`${before} (the Synthetic Centre for Demos) ${LONG}`)).toBe(`${before}…`);
    expect(createHeadline(`${before} [name withheld] [name withheld] ${LONG}`)).toBe(
      `${before} [name withheld]…`,
    );
    expect(createHeadline(`${before} a [name withheld] ${LONG}`)).toBe(
      `${before} a [name withheld]…`,
    );
    expect(createHeadline(`${before} a b c [name withheld] ${LONG}`)).toBe(`${before} a b c…`);
  });

  test('brackets inside brackets', () => {
    const before = 'In made-up Demoville a synthetic group of people began to meet';
    expect(
      createHeadline(`${before} (at the (new) centre of the made-up town and elsewhere) ${LONG}`),
    ).toBe(`${before}…`);
  });

  test('a bracket that is never closed is no bracket', () => {
    const headline = createHeadline(`A synthetic group (of made-up people ${LONG}`);
    expect(headline.length).toBeGreaterThan(90);
  });

  test('a text without blanks is cut between characters', () => {
    expect(createHeadline('字'.repeat(200))).toBe(`${'字'.repeat(109)}…`);
    const family = '👨‍👩‍👧';
    expect(createHeadline(family.repeat(50))).toBe(`${family.repeat(13)}…`);
  });

  test('never only an ellipsis', () => {
    expect(createHeadline(`— ${'x'.repeat(200)}`)).toMatch(/x…$/);
    expect(createHeadline(`( ${'x'.repeat(200)}`)).toMatch(/x…$/);
  });

  test('a description of a megabyte takes no time', () => {
    expect(createHeadline('word (word) '.repeat(90_000)).length).toBeLessThanOrEqual(111);
  });
});

describe('createHeadline(description): any text', () => {
  const anyText = textOf(
    [
      'word ',
      'longer words ',
      '(',
      ')',
      '[',
      ']',
      '. ',
      'A',
      ' ',
      '\n',
      '😀',
      'é',
      'لا ',
      '👨‍👩‍👧',
      'x'.repeat(30),
    ],
    60,
  );
  const fold = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

  test('at most 111 characters, and the beginning of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const headline = createHeadline(text);
        expect(headline.length).toBeLessThanOrEqual(111);
        const isWhole = headline === fold(text);
        expect(isWhole || fold(text).startsWith(headline.replace(/…$/, ''))).toBe(true);
      }),
    );
  });

  test('says something where the text does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(fold(text).slice(0, 100)));
        expect(createHeadline(text)).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  test('never cuts a character in half', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(createHeadline(text.toWellFormed()).isWellFormed()).toBe(true);
      }),
    );
  });

  test('never ends inside brackets that close later, if there is a word to end at', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        const headline = createHeadline(text);
        const inside = findInside(folded);
        const words = [...folded.slice(0, 109).matchAll(/(?<=[\p{L}\p{N}]) /gu)];
        fc.pre(words.some(({ index }) => !inside.has(index)));
        const end = headline.replace(/…$/, '').length;
        if (end < folded.length) expect(inside.has(end)).toBe(false);
      }),
    );
  });
});

/** Every offset that stands between a bracket and its partner. */
function findInside(text: string): Set<number> {
  const inside = new Set<number>();
  for (const [opening, closing] of [
    ['(', ')'],
    ['[', ']'],
  ]) {
    const open: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] === opening) open.push(at);
      const start = text[at] === closing ? open.pop() : undefined;
      for (let within = (start ?? at) + 1; within <= at; within += 1) inside.add(within);
    }
  }
  return inside;
}
