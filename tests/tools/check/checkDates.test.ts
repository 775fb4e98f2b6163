import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/tools/check/checkDates.ts';
import { review } from './reviewSynthetic.ts';

describe('findDates(text)', () => {
  test.each([
    ['On 11th November 2024 they met', ['November 2024'], [2024 * 12 + 10]],
    ['On January 6 and 7  2024, they met', ['January 6 and 7 2024'], [2024 * 12]],
    [
      'in march 2021 and May 3, 2022',
      ['march 2021', 'May 3, 2022'],
      [2021 * 12 + 2, 2022 * 12 + 4],
    ],
    ['le 3 août 2023', ['août 2023'], [2023 * 12 + 7]],
    ['في شباط 2022', ['شباط 2022'], [2022 * 12 + 1]],
    ['in 2024; Maya 2024; May 20245', [], []],
  ])('%s', (text, written, months) => {
    const dates = findDates(text);
    expect(dates.map((date) => date.written)).toEqual(written);
    expect(dates.map((date) => date.month)).toEqual(months);
  });
});

describe('checkDates(outcomes, programme)', () => {
  test('dates after the harvest are reported, once an outcome', () => {
    const { problems } = review({
      2: (text) => text.replace(/(Outcome description\*\*:)/, '$1 In June 2031 and July 2031,'),
    });
    const told = problems.filter(({ code }) => code === 'date-after-harvest');
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain('June 2031, July 2031');
  });
});
