import { describe, expect, test } from 'vitest';
import { drawBars, drawColumns } from '../../../src/figures/draw/drawBars.ts';
import {
  createAxisValue,
  listLinks,
  listShapes,
  someSizes,
  type Rect,
} from '../../support/drawings.ts';
import { fc } from '../../support/properties.ts';

const values = fc
  .array(fc.nat(5000), { minLength: 1, maxLength: 20 })
  .map((counts) => counts.map((count, index) => createAxisValue(index, count)));

describe('drawBars and drawColumns(values, size)', () => {
  test.each([
    ['drawBars', drawBars, 'width'],
    ['drawColumns', drawColumns, 'height'],
  ] as const)('%s: bars are as long as their counts, and lie within', (_, draw, side) => {
    fc.assert(
      fc.property(values, someSizes, (given, size) => {
        const scene = draw(given, size);
        const bars = listLinks(scene).map(({ shapes }) =>
          shapes.find((shape): shape is Rect => shape.kind === 'rect' && shape.look === 'bar'),
        );
        const max = Math.max(...given.map(({ count }) => count));
        const longest = bars[given.findIndex(({ count }) => count === max)]?.[side] ?? 0;
        for (const [at, { count }] of given.entries()) {
          const wanted = max === 0 ? 0 : (count / max) * longest;
          expect(Math.abs((bars[at]?.[side] ?? 0) - wanted)).toBeLessThanOrEqual(1);
        }
        for (const shape of listShapes(scene.shapes)) {
          if (shape.kind !== 'rect') continue;
          expect(shape.x + shape.width).toBeLessThanOrEqual(scene.width);
          expect(shape.y + shape.height).toBeLessThanOrEqual(scene.height);
        }
      }),
    );
  });
});
