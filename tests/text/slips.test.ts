import { describe, expect, test } from 'vitest';
import { areSlipped, getFirstSound, isSlippedWord, listSlipWords } from '../../src/text/slips.ts';
import { fc } from '../support/properties.ts';

const judge = (some: string, other: string): boolean =>
  areSlipped(listSlipWords(some), listSlipWords(other));

describe('areSlipped(some, other)', () => {
  test.each([
    ...['Kenya|Kenia', 'DR Congo|DR Kongo', 'Uganda|Ugnada', 'Mali|Mail', 'Burundi|Burrundi'],
    ...['Local authority|Local autority', 'Ministry of Health|Minsitry of Health'],
    ...['Community leaders|Comunity leaders', 'Parliament|Parlament', 'Colombia|Columbia'],
    ...['Women’s group|Women’s goup', 'Gouvernement local|Gouvernment local'],
    ...['Autoridades locales|Autoridaes locales', 'Organização|Organisação', 'police|poilce'],
    ...['المجلس المحلي|المجلس المحلى', 'منظمات المجتمع|منظامت المجتمع', 'municipality|municpality'],
  ])('a slip: %s', (pair) => {
    const [some = '', other = ''] = pair.split('|');
    // Finals that fold to the same are one value anyhow.
    const isSame = listSlipWords(some).join(' ') === listSlipWords(other).join(' ');
    expect(isSame || judge(some, other)).toBe(true);
  });

  test.each([
    ...['Niger|Nigeria', 'Zambia|Gambia', 'Iran|Iraq', 'Mali|Malo', 'Mali|Bali', 'Oman|Roman'],
    ...['North region|South region', 'police|policy', 'Public health|Public wealth'],
    ...['Region 1|Region 2', 'harvest 1|harvest 11', 'typical|atypical', 'Kenya|Benin'],
    ...['District council|District court', 'women|woman', 'Chad|Char', 'Togo|Toga'],
    ...['Austria|Australia', 'Guinea|Guyana', 'Mauritius|Mauritania', 'Peru|Per', 'high|higher'],
    ...['Dominica|Dominican Republic', 'state|status', 'court|count', 'small|smell', 'low|law'],
  ])('words of their own: %s', (pair) => {
    const [some = '', other = ''] = pair.split('|');
    expect(judge(some, other)).toBe(false);
  });

  test('it is the same from either side, and slips begin with the same sound', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'c', 'k', 's', 'i', 'y', 'l'),
      minLength: 4,
    });
    fc.assert(
      fc.property(word, word, (some, other) => {
        const isSlip = isSlippedWord(some, other);
        expect(isSlippedWord(other, some)).toBe(isSlip);
        expect(isSlip && getFirstSound(some) !== getFirstSound(other)).toBe(false);
      }),
    );
  });
});
