import { describe, expect, test } from 'vitest';
import { foldLabel } from '../../src/text/foldLabel.ts';
import { foldText } from '../../src/text/fold.ts';
import { fc } from '../support/properties.ts';

describe('foldLabel(text)', () => {
  test.each([
    ["Côte d'Ivoire", 'Côte d’Ivoire', "Cote d'Ivoire", 'CÔTE D`IVOIRE'],
    ['Guinea-Bissau', 'Guinea‑Bissau', 'Guinea–Bissau', 'Guinea Bissau'],
    ['Kenya', 'Kenya\u200B', '\u200EKenya', 'Kenya ', 'Kenya.', '\uFEFFKENYA', 'Ken\u00ADya'],
    ['Elders / chiefs', 'Elders/chiefs', 'elders /chiefs'],
    ['harvest 2', 'Harvest ٢', 'harvest\u00A02'],
    ['النساء', 'النســاء'],
  ])('the spellings of %s are one', (...spellings) => {
    expect(new Set(spellings.map(foldLabel)).size).toBe(1);
  });

  test.each([
    ['-1', '1'],
    ['1-2', '1 2'],
    ['A+', 'A'],
    ['2021', '2022'],
    ['Kenya', 'Kenia'],
    ['.', ''],
  ])('%s is not %s', (some, other) => {
    expect(foldLabel(some)).not.toBe(foldLabel(other));
  });

  test('whatever is one without case and blanks is one here', () => {
    const pieces = ['a', 'É', '-', ' ', '.', '/', '’', '١', '\u200B', ',', '(', ')'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (list) => {
        const text = list.join('');
        expect(foldLabel(foldText(text))).toBe(foldLabel(text));
      }),
    );
  });
});
