import { describe, expect, test } from 'vitest';
import { readLetters } from '../../../src/text/names/letters.ts';
import { NameFilter } from '../../../src/text/names/nameFilter.ts';
import { fc, textOf } from '../../support/properties.ts';

describe('NameFilter.mayHold(text)', () => {
  const text = textOf(
    [
      'Zubeida',
      "N'Diaye",
      'ﬁn',
      'ß',
      'أمينة',
      'सं',
      '😀',
      '&nbsp;',
      '%20',
      '[U+200B]',
      '<b>',
      '-',
      '\u0301',
      '٢',
      'a',
    ],
    8,
  );

  test('no text is told to hold nothing whose letters hold those of a name', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 9 }), (source, from, length) => {
        const letters = readLetters(source, 'proof').text;
        const start = letters === '' ? 0 : from % letters.length;
        const name = letters.slice(start, start + length);
        fc.pre(name !== '');
        expect(new NameFilter([name, 'zzzzzz'], 'proof').mayHold(source)).toBe(true);
      }),
    );
  });

  test('most texts hold no beginning of a name, and that is told', () => {
    const names = Array.from({ length: 200 }, (_, at) => `samplename${at}`);
    const filter = new NameFilter([...names, 'ana'], 'redaction');
    const texts = Array.from(
      { length: 100 },
      (_, at) => `A synthetic text of some length, number ${at}.`,
    );
    expect(texts.filter((each) => filter.mayHold(each)).length).toBeLessThan(5);
    expect(new NameFilter([], 'redaction').mayHold('Any text.')).toBe(false);
  });
});
