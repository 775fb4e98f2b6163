import { describe, expect, test } from 'vitest';
import { BREAK, NOTHING, SEVERAL } from '../../../src/text/foldUnit.ts';
import { fold } from '../../../src/text/foldings.ts';
import { foldAt, foldUnit, foldWords } from '../../../src/tools/verify/foldWords.ts';
import { fc } from '../../support/properties.ts';

describe('foldWords(text)', () => {
  test.each([
    ['The Élders, of “Quillhaven”', ['the', 'elders', 'of', 'quillhaven']],
    ['off\u00adi\u200bcers', ['officers']],
    ['œuvre ß 𝟎𝟑', ['oeuvre', 'ss', '03']],
    ['أمينة', ['امينه']],
    ['  —  ', []],
  ])('%j', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  test('has the letters that the whole text has when it is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const letters = fold(text, 'proof').replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');
        expect(foldWords(text).join('')).toBe(letters);
      }),
    );
  });
});

test('foldUnit(unit) and foldAt(text, index)', () => {
  const units = (text: string): number[] =>
    Array.from(text, (_, index) => foldUnit(text.charCodeAt(index)));
  expect(units('É- \u00ad')).toEqual(['e'.charCodeAt(0), BREAK, BREAK, NOTHING]);
  expect(foldUnit('œ'.charCodeAt(0))).toBe(SEVERAL);
  expect(foldAt('aœ', 1)).toBe('oe');
  expect(foldAt('½', 0)).toBe('1 2');
});
