import { describe, expect, test } from 'vitest';
import { drawShares } from '../../../src/figures/draw/drawShares.ts';
import { WIDTHS } from '../../../src/figures/draw/scene.ts';
import type { Shares } from '../../../src/figures/tabulate/table.ts';
import { createAxisValue, listLinks, someSizes, type Rect } from '../../support/drawings.ts';
import { fc } from '../../support/properties.ts';

describe('drawShares(shares, size)', () => {
  const share = (yes: number, no: number): Shares => ({
    ...{ facet: 'negative', name: 'Negative' },
    parts: [
      { ...createAxisValue(0, yes), key: 'yes', share: yes / (yes + no), text: `Yes: ${yes}` },
      { ...createAxisValue(1, no), key: 'no', share: no / (yes + no), text: `No: ${no}` },
    ],
  });

  test('the parts of a bar make up its whole width, in the order of the answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), someSizes, (yes, no, size) => {
        const scene = drawShares([share(yes, no)], size);
        const bars = listLinks(scene).map(({ shapes }) => shapes[0] as Rect);
        expect(bars[1]?.x).toBeCloseTo((yes / (yes + no)) * WIDTHS[size]);
        expect(bars[0]?.width).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test('tells each answer in words, and none at all too', () => {
    const labels = listLinks(drawShares([share(1, 3)], 'wide')).map(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
    );
    expect(labels.flat()).toEqual(['Yes: 1', 'No: 3']);
  });
});
