import { drawMatrix } from '../../src/figures/drawMatrix.ts';
import { describe, expect, test } from 'vitest';
import type { ColumnValue } from '../../src/explorer/columns.ts';
import { createBitset } from '../../src/explorer/bitset.ts';
import type { AxisValue, CrossTable } from '../../src/figures/crossTabulate.ts';
import { drawBars, drawColumns } from '../../src/figures/drawBars.ts';
import { drawMap } from '../../src/figures/drawMap.ts';
import { drawShares } from '../../src/figures/drawShares.ts';
import { type Group, type Scene, type Shape, WIDTHS, type Size } from '../../src/figures/scene.ts';
import { estimateWidth } from '../../src/figures/wrapText.ts';
import { WORDS } from '../support/figureKit.ts';
import { fc } from '../support/properties.ts';

type Link = Extract<Shape, { kind: 'link' }>;
type Rect = Extract<Shape, { kind: 'rect' }>;
type Circle = Extract<Shape, { kind: 'circle' }>;

const LABELS = [
  'DR Congo',
  'Renforcement des capacités des organisations de la société civile',
  'تعزيز قدرات منظمات المجتمع المدني في مجال حقوق الإنسان',
  'Öffentlichkeitsarbeitsmaßnahmenkatalog',
  'Law',
];

function createValue(at: number): ColumnValue {
  const label = LABELS[at % LABELS.length] ?? '';
  return { key: `v${at}`, label, parent: -1, rows: createBitset(0) };
}

/** A table of any size up to 40 by 15, of counts from none to thousands. */
const tables: fc.Arbitrary<CrossTable> = fc
  .record({
    rows: fc.integer({ min: 1, max: 40 }),
    columns: fc.integer({ min: 1, max: 15 }),
    hasHigh: fc.boolean(),
    seed: fc.array(fc.oneof(fc.constant(0), fc.nat(12), fc.nat(9999)), {
      minLength: 1,
      maxLength: 40,
    }),
  })
  .map(({ rows, columns, hasHigh, seed }) => {
    const counts = Array.from({ length: rows }, (_, row) =>
      Array.from(
        { length: columns },
        (_, column) => seed[(row * 7 + column * 3) % seed.length] ?? 0,
      ),
    );
    const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
    return {
      rowFacet: 'country',
      columnFacet: 'objective',
      rows: counts.map((own, at) => ({ value: createValue(at), count: sum(own) })),
      columns: Array.from({ length: columns }, (_, at) => ({
        value: createValue(at),
        count: sum(counts.map((own) => own[at] ?? 0)),
      })),
      counts,
      high: hasHigh ? counts.map((own) => own.map((count) => Math.floor(count / 3))) : undefined,
      total: sum(counts.flat()),
    };
  });

const NUMBERS = new Intl.NumberFormat('en');
const sizes = fc.constantFrom<Size>('narrow', 'wide');

function listShapes(shapes: readonly (Shape | Group)[], right = 0, down = 0): Shape[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'group')
      return listShapes(shape.scene.shapes, right + shape.right, down + shape.down);
    if (shape.kind === 'link') return [shape, ...listShapes(shape.shapes, right, down)];
    return shape.kind === 'path' ? [] : [{ ...shape, x: shape.x + right, y: shape.y + down }];
  });
}

function listLinks({ shapes }: Scene): Link[] {
  return listShapes(shapes).filter((shape): shape is Link => shape.kind === 'link');
}

/** Shapes that do not lie within the drawing; of a text its estimated width counts. */
function findOutside(scene: Scene): Shape[] {
  return listShapes(scene.shapes).filter((shape) => {
    if (shape.kind === 'rect')
      return (
        shape.x < 0 ||
        shape.x + shape.width > scene.width + 2 ||
        shape.y + shape.height > scene.height + 1
      );
    if (shape.kind !== 'text') return false;
    const width = estimateWidth(shape.text, shape.size);
    const left = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor];
    const isBeside = left < -6 || left + width > scene.width + 6;
    return isBeside || shape.y > scene.height || shape.y <= 0;
  });
}

describe('drawMatrix(table, size, words)', () => {
  test('one mark for each count, which leads to its two values and tells its number', () => {
    fc.assert(
      fc.property(tables, sizes, (table, size) => {
        const marks = listLinks(drawMatrix(table, size, WORDS)).filter(
          ({ choice }) => choice.length === 2,
        );
        const wanted = table.rows.flatMap((row, at) =>
          table.columns.flatMap((column, across) => {
            const count = table.counts[at]?.[across] ?? 0;
            return count === 0 ? [] : [{ keys: [row.value.key, column.value.key], count }];
          }),
        );
        expect(marks.map(({ choice }) => choice.map(([, key]) => key))).toEqual(
          wanted.map(({ keys }) => keys),
        );
        const wrong = marks.filter(({ shapes, label, count }, at) => {
          const text = shapes.find(({ kind }) => kind === 'text');
          const number = NUMBERS.format(wanted[at]?.count ?? 0);
          const isTold = text?.kind === 'text' && text.text === number;
          return !isTold || !label.includes(`${number} outcome`) || count !== wanted[at]?.count;
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  test('marks do not touch, grow with their count, and lie within the drawing', () => {
    fc.assert(
      fc.property(tables, sizes, (table, size) => {
        const scene = drawMatrix(table, size, WORDS);
        expect(findOutside(scene)).toEqual([]);
        expect(scene.width).toBeGreaterThanOrEqual(WIDTHS[size]);
        const marks = listLinks(scene).filter(({ choice }) => choice.length === 2);
        const boxes = marks.map(({ shapes }) => shapes[0] as Rect);
        const counts = table.counts.flat().filter((count) => count > 0);
        const faults = boxes.filter((box, at) => {
          const next = boxes[at + 1];
          if (next === undefined) return false;
          const isApart =
            next.y >= box.y + box.height ||
            next.x >= box.x + box.width ||
            next.y + next.height <= box.y;
          const [own = 0, other = 0] = [counts[at], counts[at + 1]];
          const isSame = own !== other || Math.abs(next.width - box.width) < 0.01;
          // The least width leaves room for the number, so that only large differences are seen.
          const isLarger = own <= other * 4 || box.width * box.height > next.width * next.height;
          return !isApart || !isSame || !isLarger;
        });
        expect(faults).toEqual([]);
      }),
    );
  });

  test('labels of rows and columns lead to their values, and nothing leads to no outcome', () => {
    fc.assert(
      fc.property(tables, sizes, (table, size) => {
        const single = listLinks(drawMatrix(table, size, WORDS)).filter(
          ({ choice }) => choice.length === 1,
        );
        const keys = (values: readonly AxisValue[]): string[] =>
          values.filter(({ count }) => count > 0).map(({ value }) => value.key);
        const met = (facet: string): Set<string> =>
          new Set(
            single.flatMap(({ choice }) =>
              choice.flatMap(([name, key]) => (name === facet ? [key] : [])),
            ),
          );
        expect(met('country')).toEqual(new Set(keys(table.rows)));
        expect(met('objective')).toEqual(new Set(keys(table.columns)));
      }),
    );
  });
});

const values = fc
  .array(fc.nat(5000), { minLength: 1, maxLength: 20 })
  .map((counts) => counts.map((count, at) => ({ value: createValue(at), count })));

describe('drawBars and drawColumns(facet, values, size, words)', () => {
  test.each([
    ['drawBars', drawBars, 'width'],
    ['drawColumns', drawColumns, 'height'],
  ] as const)('%s: bars are as long as their counts, and lie within', (_, draw, side) => {
    fc.assert(
      fc.property(values, sizes, (given, size) => {
        const scene = draw('country', given, size, WORDS);
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

describe('drawShares(shares, total, size, words)', () => {
  const share = (yes: number, no: number): Parameters<typeof drawShares>[0][number] => ({
    facet: 'negative',
    values: [
      { value: { ...createValue(0), key: 'yes' }, count: yes },
      { value: { ...createValue(1), key: 'no' }, count: no },
    ],
  });

  test('the parts of a bar make up its whole width, in the order of the answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), sizes, (yes, no, size) => {
        const scene = drawShares([share(yes, no)], yes + no, size, WORDS);
        const bars = listLinks(scene).map(({ shapes }) => shapes[0] as Rect);
        expect(bars[1]?.x).toBeCloseTo((yes / (yes + no)) * WIDTHS[size]);
        expect(bars[0]?.width).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test('tells each answer in words, and none at all too', () => {
    const labels = listLinks(drawShares([share(1, 3)], 4, 'wide', WORDS)).map(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
    );
    expect(labels.flat()).toEqual(['Yes: 1 (25%)', 'No: 3 (75%)']);
  });
});

describe('drawMap(baseMap, facet, values, size, words)', () => {
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
      fc.property(places, sizes, (given, size) => {
        const baseMap = {
          ...{ width: 720, height: 480, land: 'M0,0', borders: '' },
          places: Object.fromEntries(given.map(({ x, y }, at) => [`v${at}`, [x, y] as const])),
        };
        const own = given.map(({ count }, at) => ({ value: createValue(at), count }));
        const scene = drawMap(baseMap, 'country', own, size, WORDS);
        const circles = listLinks(scene)
          .filter(({ shapes }) => shapes[0]?.kind === 'circle')
          .map(({ choice, shapes }) => ({
            key: choice[0]?.[1] ?? '',
            circle: shapes[0] as Circle,
          }));
        const drawn = own.filter(({ count }) => count > 0);
        expect(circles.map(({ key }) => key).toSorted()).toEqual(
          drawn.map(({ value }) => value.key).toSorted(),
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
          const count = own.find(({ value }) => value.key === key)?.count ?? 0;
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

  test('a circle that is alone stands in its place, and says its name and number', () => {
    const own = [{ value: { ...createValue(0) }, count: 12 }];
    const baseMap = {
      ...{ width: 720, height: 480, land: 'M0,0', borders: '' },
      places: { v0: [300, 200] as const },
    };
    const [link] = listLinks(drawMap(baseMap, 'country', own, 'wide', WORDS));
    expect(link?.shapes[0]).toMatchObject({ kind: 'circle', x: 300, y: 200 });
    const texts = link?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toEqual(['12', 'DR Congo']);
  });

  test('what has no place on the map is listed below it with its count', () => {
    const own = [0, 1].map((at) => ({ value: createValue(at), count: 5 - at }));
    const baseMap = {
      ...{ width: 720, height: 480, land: 'M0,0', borders: '' },
      places: { v0: [300, 200] as const },
    };
    const scene = drawMap(baseMap, 'country', own, 'narrow', WORDS);
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
