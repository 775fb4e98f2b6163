import { describe, expect, test } from 'vitest';
import { drawLegend } from '../../../src/figures/draw/drawLegend.ts';
import { listShapes } from '../../support/drawings.ts';

const LEGEND = {
  ...{ heading: 'Outcomes:', none: 'none', high: undefined },
  steps: ([1, 3, 5] as const).map((step) => ({ step, text: `${step}–${step + 1}` })),
};

describe('drawLegend(legend, room, top)', () => {
  test('shows each shade with its counts, in lines that fit', () => {
    const { shapes, height } = drawLegend(LEGEND, 150, 40);
    const all = listShapes(shapes);
    expect(all.flatMap((each) => (each.kind === 'rect' ? [each.look] : []))).toEqual([
      ...['empty', 'shade-1', 'shade-3', 'shade-5'],
    ]);
    const texts = all.filter((each) => each.kind === 'text');
    expect(texts.map(({ text }) => text)).toEqual(['Outcomes:', 'none', '1–2', '3–4', '5–6']);
    // It breaks where there is no room, and ends where it says.
    expect(new Set(texts.map(({ y }) => y)).size).toBeGreaterThan(1);
    for (const { y } of texts) expect(y > 40 && y < height).toBe(true);
  });

  test('nothing to tell apart leaves nothing to draw', () => {
    const { shapes, height } = drawLegend({ ...LEGEND, none: undefined, steps: [] }, 150, 40);
    expect(shapes).toEqual([]);
    expect(height).toBe(40);
  });

  test('explains the second number where there is one', () => {
    const { height } = drawLegend(LEGEND, 500, 0);
    const more = drawLegend({ ...LEGEND, high: 'Below: those of high significance.' }, 500, 0);
    expect(more.height).toBeGreaterThan(height);
    expect(JSON.stringify(more.shapes)).toContain('of high significance');
  });
});
