import type { Group, Scene, Shape, Size } from '../../src/figures/draw/scene.ts';
import { estimateWidth } from '../../src/figures/draw/wrapText.ts';
import type { AxisValue, CrossTable, NamedAxis } from '../../src/figures/tabulate/table.ts';
import { fc } from './properties.ts';

export type Link = Extract<Shape, { kind: 'link' }>;
export type Rect = Extract<Shape, { kind: 'rect' }>;
export type Circle = Extract<Shape, { kind: 'circle' }>;

export const LABELS = [
  'DR Congo',
  'Renforcement des capacités des organisations de la société civile',
  'تعزيز قدرات منظمات المجتمع المدني في مجال حقوق الإنسان',
  'Öffentlichkeitsarbeitsmaßnahmenkatalog',
  'Law',
];

export const NUMBERS = new Intl.NumberFormat('en');

/** A value as an axis has it, with a name of any length and script. */
export function createAxisValue(index: number, count: number, facet = 'country'): AxisValue {
  const name = LABELS[index % LABELS.length] ?? '';
  const key = `v${index}`;
  return {
    ...{ key, name, count, isBelow: false, isRecorded: true, isHigh: false },
    digits: NUMBERS.format(count),
    label: `${name}: ${NUMBERS.format(count)} outcomes`,
    choice: count === 0 ? [] : [[facet, key]],
  };
}

function createAxis(facet: string, counts: readonly number[]): NamedAxis {
  const values = counts.map((count, index) => createAxisValue(index, count, facet));
  return { facet, name: facet, values };
}

/** A table of any size up to 40 by 15, of counts from none to thousands. */
export const someTables: fc.Arbitrary<CrossTable> = fc
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
      rows: createAxis('country', counts.map(sum)),
      columns: createAxis(
        'objective',
        Array.from({ length: columns }, (_, index) => sum(counts.map((own) => own[index] ?? 0))),
      ),
      counts,
      high: hasHigh ? counts.map((own) => own.map((count) => Math.floor(count / 3))) : undefined,
      total: sum(counts.flat()),
    };
  });

export const someSizes = fc.constantFrom<Size>('narrow', 'wide');

/** Every shape of a drawing, where it is in the whole. */
export function listShapes(shapes: readonly (Shape | Group)[], right = 0, down = 0): Shape[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'group')
      return listShapes(shape.scene.shapes, right + shape.right, down + shape.down);
    if (shape.kind === 'link') return [shape, ...listShapes(shape.shapes, right, down)];
    return shape.kind === 'path' ? [] : [{ ...shape, x: shape.x + right, y: shape.y + down }];
  });
}

export function listLinks({ shapes }: Scene): Link[] {
  return listShapes(shapes).filter((shape): shape is Link => shape.kind === 'link');
}

/** Shapes that do not lie within the drawing; of a text its estimated width counts. */
export function findOutside(scene: Scene): Shape[] {
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
