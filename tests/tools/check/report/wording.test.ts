import { describe, expect, test } from 'vitest';
import { formatEmptiness, formatShare } from '../../../../src/tools/check/report/wording.ts';

describe('formatEmptiness(withheld)', () => {
  test('counts the reasons, the most frequent first', () => {
    const withheld = (['flag-missing', 'flagged', 'flagged'] as const).map((reason) => ({
      reason,
    }));
    expect(formatEmptiness(withheld)).toBe(
      '0 of 3 published: 2 flagged, 1 without a confidential column.',
    );
    expect(formatEmptiness([])).toBe('There are no outcomes.');
  });
});

test('formatShare(part, whole) divides nothing by nothing', () => {
  expect([formatShare(37, 40), formatShare(0, 0)]).toEqual(['37 of 40 (93 %)', '0 of 0 (0 %)']);
});
