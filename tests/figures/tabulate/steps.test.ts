import { describe, expect, test } from 'vitest';
import { getStep, listSteps } from '../../../src/figures/tabulate/steps.ts';
import { fc } from '../../support/properties.ts';

const sizes = fc.integer({ min: 1, max: 20_000 });

describe('getStep(count, max)', () => {
  test('none is a step of its own, the largest is the darkest, and steps never go back', () => {
    fc.assert(
      fc.property(sizes, fc.nat(20_000), (max, count) => {
        const small = Math.min(count, max);
        const step = getStep(small, max);
        expect(step === 0).toBe(small === 0);
        expect(getStep(max, max)).toBe(5);
        expect(getStep(Math.min(small + 1, max), max)).toBeGreaterThanOrEqual(step);
      }),
    );
    expect(getStep(0, 0)).toBe(0);
  });

  test('steps part the square root evenly, as areas do', () => {
    expect([4, 5, 16, 17, 36, 37, 64, 65].map((count) => getStep(count, 100))).toEqual([
      ...[1, 2, 2, 3, 3, 4, 4, 5],
    ]);
  });
});

describe('listSteps(max)', () => {
  test('says of every count once which step it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (max) => {
        const steps = listSteps(max);
        const counts = steps.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, at) => from + at),
        );
        expect(counts).toEqual(Array.from({ length: max }, (_, at) => at + 1));
        for (const { step, from, to } of steps) {
          expect(getStep(from, max)).toBe(step);
          expect(getStep(to, max)).toBe(step);
        }
      }),
    );
  });
});
