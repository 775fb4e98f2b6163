import { describe, expect, test } from 'vitest';
import { createText, type Scene, type Shape } from '../../../src/figures/draw/scene.ts';
import {
  createFilePaint,
  FILE_PAINT,
  renderShapes,
} from '../../../src/figures/render/renderSvg.ts';

const RECT: Shape = { kind: 'rect', x: 10, y: 0, width: 20, height: 5, look: 'bar' };
const LINK: Shape = {
  ...{ kind: 'link', count: 3, label: 'Kenya & "more": 3', choice: [['country', 'kenya']] },
  shapes: [RECT, createText('3', 20, 4)],
};

function scene(...shapes: Scene['shapes']): Scene {
  return { width: 100, height: 50, shapes };
}

describe('renderShapes(scene, rendering)', () => {
  test('a link holds what is no text; its text is beside it, hidden from screen readers', () => {
    const html = renderShapes(scene(LINK), { direction: 'ltr', link: () => '/?a=1&b=2' });
    expect(html).toContain('href="/?a=1&amp;b=2" data-count="3"');
    expect(html).toContain('aria-label="Kenya &amp; &quot;more&quot;: 3"');
    expect(html).toMatch(/<rect [^>]+\/><\/a><g class="figure__label" aria-hidden="true"><text /);
  });

  test('in a file, or without an outcome, nothing is a link', () => {
    const none = { ...LINK, choice: [] };
    expect(renderShapes(scene(none), { direction: 'ltr', link: () => '/' })).not.toContain('<a');
    const file = renderShapes(scene(LINK), { direction: 'ltr', paint: FILE_PAINT });
    expect(file).not.toContain('<a');
    expect(file).toContain(FILE_PAINT.bar);
    expect(file).not.toContain('class=');
  });

  test('from right to left all is mirrored, save within what keeps its sides', () => {
    const inner: Scene = { ...scene(RECT), width: 40, keepsSides: true };
    const group = { kind: 'group', right: 5, down: 7, scene: inner } as const;
    const html = renderShapes(scene(RECT, group), { direction: 'rtl' });
    expect(html).toContain('<rect x="70"');
    expect(html).toContain('translate(55 7)" direction="ltr"><rect x="10"');
  });
});

describe('createFilePaint(tokens)', () => {
  test('what has the hue of the accent takes its colours, and the rest stays', () => {
    const paint = createFilePaint({ '--accent': '#a8328f', '--shade-4': '#994f87' });
    expect(paint.symbol).toBe('fill="#a8328f" stroke="#fcfbf7"');
    expect(paint.bar).toBe('fill="#994f87"');
    expect(paint['shade-4']).toBe('fill="#994f87"');
    expect({ ...paint, symbol: '', bar: '', 'shade-4': '' }).toEqual({
      ...FILE_PAINT,
      ...{ symbol: '', bar: '', 'shade-4': '' },
    });
  });
});
