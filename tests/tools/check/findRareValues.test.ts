import { describe, expect, test } from 'vitest';
import { review, setField } from './reviewSynthetic.ts';

describe('findRareValues(outcomes, programme)', () => {
  test('a value used once is told with the value that was meant', () => {
    const { rareValues } = review({ 3: setField('coutnry', 'DR Kongo') });
    expect(rareValues).toMatchObject([
      { field: 'country', value: 'DR Kongo', nearest: 'DR Congo' },
    ]);
  });

  test('a value that two outcomes have is no typing error, however many outcomes there are', () => {
    const other = setField('coutnry', 'DR Kongo');
    expect(review({ 3: other, 4: other })).toMatchObject({ rareValues: [], notCompared: 0 });
  });
});
