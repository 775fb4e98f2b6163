import { describe, expect, test } from 'vitest';
import { foldAccents, foldText } from '../../src/text/fold.ts';
import { fc } from '../support/properties.ts';

describe('foldText(text)', () => {
  test('trims, folds runs of white space and case', () => {
    expect(foldText('  Additional \t\r\n INFORMATION\u00A0(use) ')).toBe(
      'additional information (use)',
    );
  });

  test('a letter and its accent are one, whichever way they are written', () => {
    expect(foldText('De\u0301MO')).toBe(foldText('dÉmo'));
  });

  test('accents, hyphens and invisible characters still tell texts apart', () => {
    expect(foldText('demo')).not.toBe(foldText('démo'));
    expect(foldText('a-b')).not.toBe(foldText('a b'));
    expect(foldText('no\u200B')).not.toBe('no');
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('foldAccents(text)', () => {
  test.each([
    ['Élections', 'elections'],
    ['İstanbul', 'istanbul'],
    ['ﬁn', 'fin'],
    ['مُحَمَّد', 'محمد'],
  ])('%s is %s', (text, folded) => {
    expect(foldAccents(text)).toBe(folded);
  });
});

test('every run of white space counts as one blank', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', ' ', '\t', '\n', '\u00A0', '\u2028')), (parts) => {
      const text = parts.join('');
      expect(foldText(text)).toBe(text.replaceAll(/\s+/gu, ' ').trim());
    }),
  );
});
