import { describe, expect, test } from 'vitest';
import { drawMap } from '../../../src/figures/draw/drawMap.ts';
import { WIDTHS } from '../../../src/figures/draw/scene.ts';
import { estimateWidth } from '../../../src/figures/draw/wrapText.ts';
import {
  createAxisValue,
  findOutside,
  LABELS,
  listLinks,
  listShapes,
  NUMBERS,
  someSizes,
  type Circle,
} from '../../support/drawings.ts';
import { fc } from '../../support/properties.ts';

const HEADINGS = { elsewhere: 'Not on the map', crowded: 'Too close to others' };

describe('drawMap(baseMap, values, headings, size)', () => {
  const places = fc.array(
    fc.record({
      x: fc.integer({ min: 200, max: 520 }),
      y: fc.integer({ min: 150, max: 350 }),
      count: fc.nat(400),
    }),
    { minLength: 1, maxLength: 12 },
  );

  test('circles have the areas of their counts and do not lie on each other', () => {
    fc.assert(
      fc.property(places, someSizes, (given, size) => {
        const baseMap = {
          ...{ width: 720, height: 480, land: 'M0,0', borders: '' },
          places: Object.fromEntries(given.map(({ x, y }, at) => [`v${at}`, [x, y] as const])),
        };
        const own = given.map(({ count }, index) => createAxisValue(index, count));
        const scene = drawMap(baseMap, own, HEADINGS, size);
        const circles = listLinks(scene)
          .filter(({ shapes }) => shapes[0]?.kind === 'circle')
          .map(({ choice, shapes }) => ({
            key: choice[0]?.[1] ?? '',
            circle: shapes[0] as Circle,
          }));
        const drawn = own.filter(({ count }) => count > 0);
        expect(circles.map(({ key }) => key).toSorted()).toEqual(
          drawn.map(({ key }) => key).toSorted(),
        );
        const texts = listShapes(scene.shapes).flatMap((shape) =>
          shape.kind === 'text' ? [shape.text] : [],
        );
        // Where the map has no room for a number, it stands below.
        for (const { count } of drawn) {
          const number = NUMBERS.format(count);
          expect(texts.some((text) => text.split(' ').includes(number))).toBe(true);
        }
        const max = Math.max(...drawn.map(({ count }) => count));
        const largest = Math.max(0, ...circles.map(({ circle }) => circle.radius));
        for (const { key, circle } of circles) {
          const count = own.find((value) => value.key === key)?.count ?? 0;
          expect(circle.radius).toBeCloseTo(Math.max(3, largest * Math.sqrt(count / max)));
          for (const other of circles) {
            if (other.key === key) continue;
            const distance = Math.hypot(other.circle.x - circle.x, other.circle.y - circle.y);
            // A dozen in one place may still press on each other a little.
            expect(distance).toBeGreaterThan((circle.radius + other.circle.radius) * 0.8);
          }
        }
      }),
    );
  });

  test('no name lies over a circle, and a number in a circle has room there', () => {
    fc.assert(
      fc.property(places, someSizes, (given, size) => {
        const baseMap = {
          ...{ width: 720, height: 480, land: 'M0,0', borders: '' },
          places: Object.fromEntries(given.map(({ x, y }, at) => [`v${at}`, [x, y] as const])),
        };
        const own = given.map(({ count }, index) => createAxisValue(index, count));
        const links = listLinks(drawMap(baseMap, own, HEADINGS, size)).filter(
          ({ shapes }) => shapes[0]?.kind === 'circle',
        );
        const circles = links.map(({ shapes }) => shapes[0] as Circle);
        for (const [index, { shapes }] of links.entries()) {
          for (const shape of shapes) {
            if (shape.kind !== 'text') continue;
            const half = estimateWidth(shape.text, 12) / 2;
            const { x, y, radius } = circles[index] ?? { x: 0, y: 0, radius: 0 };
            if (shape.hasRim !== true) {
              expect(Math.hypot(half, 4)).toBeLessThan(radius);
              expect(shape).toMatchObject({ x, y: y + 4 });
              continue;
            }
            for (const circle of circles) {
              const right = Math.max(0, Math.abs(shape.x - circle.x) - half);
              const down = Math.max(0, Math.abs(shape.y - 4 - circle.y) - 4);
              expect(Math.hypot(right, down)).toBeGreaterThan(circle.radius);
            }
          }
        }
      }),
    );
  });

  test('a circle that is alone stands in its place, and says its name and number', () => {
    const own = [createAxisValue(0, 12)];
    const baseMap = {
      ...{ width: 720, height: 480, land: 'M0,0', borders: '' },
      places: { v0: [300, 200] as const },
    };
    const [link] = listLinks(drawMap(baseMap, own, HEADINGS, 'wide'));
    expect(link?.shapes[0]).toMatchObject({ kind: 'circle', x: 300, y: 200 });
    const texts = link?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toEqual(['12', 'DR Congo']);
  });

  test('what has no place on the map is listed below it with its count', () => {
    const own = [0, 1].map((index) => createAxisValue(index, 5 - index));
    const baseMap = {
      ...{ width: 720, height: 480, land: 'M0,0', borders: '' },
      places: { v0: [300, 200] as const },
    };
    const scene = drawMap(baseMap, own, HEADINGS, 'narrow');
    const below = listShapes(scene.shapes).filter(
      (shape) => shape.kind === 'text' && shape.y > (480 * WIDTHS.narrow) / 720,
    );
    const texts = below.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join(' ');
    expect(texts).toContain('Not on the map');
    expect(texts.replaceAll(' ', '')).toContain(LABELS[1]?.replaceAll(' ', '').slice(0, 40));
    expect(texts).toContain('4');
    expect(findOutside(scene)).toEqual([]);
  });
});
