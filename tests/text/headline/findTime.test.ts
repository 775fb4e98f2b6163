import { describe, expect, test } from 'vitest';
import { findTime } from '../../../src/text/headline/findTime.ts';
import { fc, textOf } from '../../support/properties.ts';

describe('findTime(text)', () => {
  test.each([
    'In March 2023|, women met',
    'In 2023| women met',
    'In March 2023| 25 women met',
    'On 14 and 15 December 2023|, women met',
    'On 3 May, 2023|, women met',
    'On Monday, 6 March 2023|, women met',
    'On January 6 and 7 2024|, women met',
    'From 22 - 31 October 2023|, women met',
    'Between November 2023 and January 2024|, women met',
    'In early 2023|, women met',
    'In Feb. 2023|, women met',
    'In the month of May 2023| women met',
    'March 2023|: women met',
    'From January 2022 onwards|, women met',
    '12/03/2023| – women met',
    'Le 9 mars 2023|, les femmes',
    'Au mois de mai 2023|, les femmes',
    'Fin 2022|, les femmes',
    'في آذار 2023|، اجتمعت النساء',
    'في كانون الثاني/يناير 2023|، اجتمعت النساء',
    'بين أيار وتموز 2023|، اجتمعت النساء',
    'منذ تشرين الأول 2021| اجتمعت النساء',
    '|In Demoville, women met',
    '|Following the October 2023 training of women in Demoville, men met',
    '|The May 2023 elections were held',
    '|Women met in 2023',
    '|40 women met in May',
    '|Grâce à sept femmes',
  ])('%s', (marked) => {
    const [time = '', rest = ''] = marked.split('|');
    expect(findTime(time + rest)).toBe(time.length);
  });

  test('of any text it ends at a word of it', () => {
    const pieces = ['In ', 'May ', '2023 ', ', ', 'and ', '5 ', 'the ', 'في ', 'آب ', 'women '];
    fc.assert(
      fc.property(textOf(pieces), (text) => {
        const end = findTime(text);
        expect(end).toBeLessThanOrEqual(text.length);
        if (end > 0) expect(text.slice(0, end)).toMatch(/[^\s,،:]$/u);
      }),
    );
  });
});
