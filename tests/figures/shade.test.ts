import { describe, expect, test } from 'vitest';
import { FILE_PAINT } from '../../src/figures/renderSvg.ts';
import { getInk, getStep, listSteps } from '../../src/figures/shade.ts';
import { fc } from '../support/properties.ts';

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

describe('the scale', () => {
  test('darkens with every step, so that it is read without any sense of hue', () => {
    const lightness = ([1, 2, 3, 4, 5] as const).map((step) =>
      getLuminance(FILE_PAINT[`shade-${step}`]),
    );
    for (const [at, each] of lightness.entries()) {
      const before = lightness[at - 1];
      // A third of the light is a difference that print keeps too.
      if (before !== undefined) expect(each).toBeLessThan(before * 0.8);
    }
    expect([1, 3, 4, 5].map((step) => getInk(step as 1))).toEqual([
      ...['ink-dark', 'ink-dark', 'ink-light', 'ink-light'],
    ]);
  });
});

/** Relative luminance (WCAG 2.2) of `fill="#rrggbb"`. */
function getLuminance(paint: string): number {
  const [red = 0, green = 0, blue = 0] = [...paint.matchAll(/[0-9a-f]{2}/g)].map(([pair]) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
