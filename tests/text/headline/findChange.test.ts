import { describe, expect, test } from 'vitest';
import { findChange } from '../../../src/text/headline/findChange.ts';
import { fc, textOf } from '../../support/properties.ts';

describe('findChange(sentence)', () => {
  test.each([
    'In March 2023, after three trainings, |women of Demoville met.',
    'In March 2023, |ABC, DEF and GHI signed it.',
    'After the training, |ABC, DEF and GHI signed it.',
    'After trainings by ABC, DEF and GHI in Demoville, |women signed it.',
    'After a training (in May, June and July), |women signed it.',
    'After trainings—in May, June and July—|women signed it.',
    'After the training, |the network, a member of ABC, signed it.',
    'After the training, |the police, in May 2023, signed it.',
    'In Demoville, North Province, |women and men signed it.',
    'When women asked for it, |bus drivers, supported by others, stopped.',
    'In March 2023, |women met; after that, men met.',
    'With their help, |the price rose by 2,500 per cent.',
    'Lors de la formation, |les femmes ont signé.',
    'Grâce à A, B et C à Démoville, |sept femmes ont signé.',
    'بعد تدريب في قرية وهمية، |بدأت النساء بالعمل.',
    '|Women of Demoville met in March 2023, after a training.',
    '|Over 40 women, men and youth met.',
    '|In Demoville women met.',
    'In May 2023, |[name withheld] spoke to the elders.',
    '|In May 2023, it.',
    '|In May; after that, women met.',
  ])('%s', (marked) => {
    const [circumstance = '', change = ''] = marked.split('|');
    expect(findChange(circumstance + change)).toBe(circumstance.length);
  });

  test('of any sentence it is at the beginning, or at the beginning of a word within it', () => {
    const pieces = [
      ...['In ', 'After ', 'May ', '2023 ', ', ', 'and ', 'women ', 'met ', 'the training ', '—'],
      ...['(', ')', '[name withheld] ', '; ', 'Le ', 'Après ', 'ont signé ', 'في ', 'بعد ', '، '],
    ];
    fc.assert(
      fc.property(textOf(pieces, 40), (text) => {
        const sentence = text.replaceAll(/\s+/gu, ' ').trim();
        const change = findChange(sentence);
        if (change > 0) {
          expect(sentence.slice(change).match(/[\p{L}\p{N}]{2,}/gu)?.length).toBeGreaterThan(1);
          expect(sentence.slice(change - 1, change + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
          expect(sentence.slice(0, change)).not.toMatch(/\[[^\]]*$/);
        }
      }),
    );
  });
});
