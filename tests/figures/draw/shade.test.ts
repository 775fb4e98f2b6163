import { describe, expect, test } from 'vitest';
import { getInk, getLook } from '../../../src/figures/draw/shade.ts';
import { FILE_PAINT } from '../../../src/figures/render/renderSvg.ts';

describe('getLook(step)', () => {
  test('none is a look of its own, each step is a shade', () => {
    expect(([0, 1, 5] as const).map(getLook)).toEqual(['empty', 'shade-1', 'shade-5']);
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
