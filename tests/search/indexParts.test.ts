import { describe, expect, test } from 'vitest';
import { listIndexParts } from '../../src/search/indexParts.ts';
import { fc } from '../support/properties.ts';

describe('listIndexParts(outcomes, maxOutcomes)', () => {
  test.each([0, 1, 600, 20_000])('%i outcomes have one index', (count) => {
    expect(listIndexParts(count)).toEqual([{ number: 0, start: 0, end: count }]);
  });

  test('20,001 have two of the same size, 100,000 have five', () => {
    expect(listIndexParts(20_001)).toEqual([
      { number: 0, start: 0, end: 10_001 },
      { number: 1, start: 10_001, end: 20_001 },
    ]);
    expect(listIndexParts(100_000)).toHaveLength(5);
  });

  test('every row is in one of them, in order, and none holds too many', () => {
    const count = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 40 }), (outcomes, max) => {
        const parts = listIndexParts(outcomes, max);
        let next = 0;
        for (const [index, { number, start, end }] of parts.entries()) {
          expect([number, start]).toEqual([index, next]);
          expect(end - start).toBeLessThanOrEqual(max);
          next = end;
        }
        expect(next).toBe(outcomes);
      }),
    );
  });
});
