import { describe, expect, test } from 'vitest';
import { createHeadline } from '../../../src/outcome/createHeadline.ts';
import { formatLine } from '../../../src/text/headline/formatLine.ts';
import { readHeadline } from '../../../src/text/headline/readHeadline.ts';
import { fc, textOf } from '../../support/properties.ts';

function readDerived(description: string): ReturnType<typeof readHeadline> {
  return readHeadline({ headline: createHeadline(description), description });
}

describe('readHeadline(outcome)', () => {
  test('a derived headline: the opening, the change, and the change in one line', () => {
    expect(readDerived('In May 2023, women of Demoville met. They met again.')).toEqual({
      circumstance: 'In May 2023, ',
      change: 'women of Demoville met.',
      line: 'women of Demoville met.',
      cuts: [13],
    });
  });

  test('a title is not divided', () => {
    const headline = 'In May 2023, women of Demoville met';
    expect(readHeadline({ headline, description: 'Something else.' })).toEqual({
      circumstance: '',
      change: headline,
      line: headline,
      cuts: [],
    });
  });

  test('a line leaves out what is between dashes or in long brackets', () => {
    const names = 'the Network of Examples (NE), the Sample Association (SA), the Model Union (MU)';
    const what = 'started training women in digital security in the provinces of the north.';
    expect(readDerived(`Three organisations—${names}—${what}`).line).toBe(
      `Three organisations … ${what}`,
    );
    expect(readDerived(`Three organisations – ${names} – ${what}`).line).toBe(
      `Three organisations … ${what}`,
    );
    expect(readDerived(`Three organisations (${names}) ${what}`).line).toBe(
      `Three organisations … ${what}`,
    );
  });

  test('of a long list of names it says the first', () => {
    const others = 'Sample Association for Rural Women (SARW), '.repeat(4);
    expect(readDerived(`The Network of Examples (NE), ${others}and others signed it.`).line).toBe(
      'The Network of Examples (NE) … signed it.',
    );
  });

  test('else it is cut at a word, not after one that asks for another', () => {
    const { line } = readDerived(`Women met ${'in Demoville and '.repeat(12)}again.`);
    expect(line).toMatch(/^Women met (?:in Demoville and )+in Demoville…$/);
    expect(line.length).toBeLessThanOrEqual(160);
  });

  test('a title of a megabyte takes no time', () => {
    const headline = 'women (of Demoville) met — here — '.repeat(30_000);
    expect(readHeadline({ headline, description: 'Other.' }).line.length).toBeLessThanOrEqual(160);
  });

  const pieces = [
    ...['In May 2023, ', 'After trainings, ', 'women ', 'met ', 'signed ', ', ', 'and ', '; '],
    ...['—', ' – ', '(', ')', '[name withheld] ', '. ', 'Network of Examples (NE), ', '😀', '字'],
    ...['x'.repeat(90), 'longer words go here ', 'في آب 2024، ', 'بدأت النساء ', '“', '”'],
  ];

  test('of any text: circumstance and change are the headline; a line is parts of it, at most 160 characters', () => {
    fc.assert(
      fc.property(textOf(pieces, 60), fc.boolean(), (text, isTitle) => {
        const headline = isTitle ? text.replaceAll(/\s+/gu, ' ').trim() : createHeadline(text);
        const description = isTitle ? 'Something else.' : text;
        const { circumstance, change, line, cuts } = readHeadline({ headline, description });
        expect(circumstance + change).toBe(headline);
        expect(line.length).toBeLessThanOrEqual(160);
        expect(formatLine(headline, cuts)).toBe(line);
        expect(cuts).toEqual(cuts.toSorted((a, b) => a - b));
        expect(Math.max(0, ...cuts)).toBeLessThanOrEqual(headline.length);
        // Its parts are words of the change, in their order.
        let from = 0;
        for (const part of line.replace(/…$/, '').split(' … ')) {
          const at = change.indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at + part.length;
        }
      }),
    );
  });

  test('of any text: no line is cut inside a word, a mark of redaction or a character', () => {
    fc.assert(
      fc.property(textOf(pieces, 60), (text) => {
        const description = text.toWellFormed();
        const headline = createHeadline(description);
        const { line, cuts } = readHeadline({ headline, description });
        expect(line.isWellFormed()).toBe(true);
        const marks = [...headline.matchAll(/\[name withheld\]/g)];
        for (const cut of cuts) {
          expect(marks.some(({ index }) => index < cut && cut < index + 15)).toBe(false);
          if (/ /.test(headline.slice(0, 60)))
            expect(headline.slice(cut - 1, cut + 1)).not.toMatch(/^[a-wyz]{2}$/);
        }
      }),
    );
  });
});
