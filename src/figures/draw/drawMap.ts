import type { BaseMap } from '../map/baseMap.ts';
import type { AxisValue } from '../tabulate/table.ts';
import {
  createHit,
  createLink,
  createText,
  type Group,
  type Scene,
  type Shape,
  WIDTHS,
  type Size,
} from './scene.ts';
import { estimateWidth, wrapText } from './wrapText.ts';

const TEXT = 12;
const LINE = 17;
/** A finger needs so much. */
const MIN_ROW = 26;
/** Of a circle around the number in it, and between a circle and the name of another. */
const RIM = 2;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Circle extends Disc {
  readonly value: AxisValue;
}

/**
 * Circles over a map, whose areas are the counts, with the places below it that have none
 * there: regions, “international”, “not recorded”. Those are circles as well, on the same scale.
 */
export function drawMap(
  { width, height, land, borders, places }: BaseMap,
  values: readonly AxisValue[],
  headings: { readonly elsewhere: string; readonly crowded: string },
  size: Size,
): Scene {
  const scale = WIDTHS[size] / width;
  const max = Math.max(0, ...values.map(({ count }) => count));
  const drawn = values.filter(({ key, count }) => count > 0 && places[key] !== undefined);
  // Many circles have to be small ones, or none would be in its place.
  const largest = (size === 'narrow' ? 20 : 34) * Math.min(1, Math.sqrt(12 / drawn.length));
  const getRadius = ({ count }: AxisValue): number => Math.max(3, largest * Math.sqrt(count / max));
  const circles = drawn
    .map((value): Circle => {
      const [x, y] = places[value.key] ?? [0, 0];
      return { value, x: x * scale, y: y * scale, radius: getRadius(value) };
    })
    .toSorted((a, b) => b.radius - a.radius);
  const mapHeight = Math.round(height * scale);
  const drawing = drawCircles(moveApart(circles), { width: WIDTHS[size], height: mapHeight });
  const map: Group = {
    ...{ kind: 'group', right: 0, down: 0 },
    scene: {
      ...{ width: WIDTHS[size], height: mapHeight, keepsSides: true },
      shapes: [
        { kind: 'path', path: land, look: 'land', scale },
        ...(borders === ''
          ? []
          : [{ kind: 'path', path: borders, look: 'border', scale } as const]),
        ...drawing.shapes,
      ],
    },
  };
  const lists = [
    { heading: headings.elsewhere, own: values.filter(({ key }) => places[key] === undefined) },
    { heading: headings.crowded, own: values.filter((value) => drawing.crowded.has(value)) },
  ].filter(({ own }) => own.length > 0);
  const shapes: (Shape | Group)[] = [map];
  let bottom = mapHeight;
  for (const { heading, own } of lists) {
    const list = drawList(own, getRadius, WIDTHS[size]);
    shapes.push(createText(heading, 0, bottom + 28, { isStrong: true }), {
      kind: 'group',
      right: 0,
      down: bottom + 38,
      scene: list,
    });
    bottom += 38 + list.height;
  }
  return { width: WIDTHS[size], height: bottom, shapes };
}

/** Places below each other: circle, number, name. */
function drawList(
  values: readonly AxisValue[],
  getRadius: (value: AxisValue) => number,
  width: number,
): Scene {
  const middle = Math.max(...values.map(getRadius)) + 1;
  const number = middle * 2 + 8;
  const left = number + Math.max(...values.map(({ digits }) => estimateWidth(digits, 13))) + 10;
  let y = 0;
  const shapes = values.map((value): Shape => {
    const lines = wrapText(value.name, width - left, 13);
    const radius = getRadius(value);
    const height = Math.max(MIN_ROW, radius * 2 + 4, lines.length * LINE + 8);
    const base = y + height / 2 + 4.5;
    const link = createLink(value, [
      createHit(0, y, width, height),
      ...(value.count === 0
        ? []
        : [{ kind: 'circle', x: middle, y: y + height / 2, radius, look: 'symbol' } as const]),
      createText(value.digits, number, base, { isStrong: true }),
      ...lines.map((line, row) =>
        createText(line, left, base + (row - (lines.length - 1) / 2) * LINE, { lang: value.lang }),
      ),
    ]);
    y += height;
    return link;
  });
  return { width, height: y, shapes };
}

/** The circles with their names and numbers, and those for whose name there is no room. */
function drawCircles(
  circles: readonly Circle[],
  map: { readonly width: number; readonly height: number },
): { shapes: readonly Shape[]; crowded: ReadonlySet<AxisValue> } {
  const crowded = new Set<AxisValue>();
  const taken: Box[] = [];
  const shapes = circles.map(({ value, x, y, radius }): Shape => {
    const { name, digits } = value;
    const isInside = Math.hypot(estimateWidth(digits, TEXT) / 2, TEXT * 0.36) + RIM <= radius;
    const label = placeLabel(
      isInside ? name : `${name} ${digits}`,
      { x, y, radius },
      { taken, circles },
      map,
    );
    if (label.length === 0) crowded.add(value);
    return createLink(value, [
      { kind: 'circle', x, y, radius, look: 'symbol' },
      // However small a circle is, a finger finds it.
      ...(radius < 12 ? [createHit(x - 12, y - 12, 24, 24)] : []),
      ...(isInside
        ? [
            createText(digits, x, y + 4, {
              ...{ size: TEXT, anchor: 'middle', ink: 'ink-light', isStrong: true },
            } as const),
          ]
        : []),
      ...label,
    ]);
  });
  return { shapes, crowded };
}

/** Rounds of moving; enough for a dozen neighbours, and the drawing is the same in every one. */
const ROUNDS = 60;

/** Circles that would lie on each other are moved beside each other, each as near to its place as it can. */
function moveApart(circles: readonly Circle[]): Circle[] {
  const moved = circles.map((circle) => ({ ...circle }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, one] of moved.entries()) {
      for (const other of moved.slice(index + 1)) {
        const distance = Math.hypot(other.x - one.x, other.y - one.y);
        const missing = one.radius + other.radius + 1 - distance;
        if (missing <= 0) continue;
        // Two in one place are moved apart sideways.
        const [right, down] =
          distance === 0 ? [1, 0] : [(other.x - one.x) / distance, (other.y - one.y) / distance];
        // The larger one stays nearer to its place.
        const share = one.radius ** 2 / (one.radius ** 2 + other.radius ** 2);
        one.x -= right * missing * (1 - share);
        one.y -= down * missing * (1 - share);
        other.x += right * missing * share;
        other.y += down * missing * share;
      }
    }
  }
  return moved;
}

/** A text where it has room right, left, below or above of a circle, or aslant; nothing where it has none. */
function placeLabel(
  text: string,
  { x, y, radius }: Disc,
  { taken, circles }: { readonly taken: Box[]; readonly circles: readonly Disc[] },
  map: { readonly width: number; readonly height: number },
): Shape[] {
  const half = TEXT / 2 + 1;
  const width = estimateWidth(text, TEXT);
  const [right, left] = [x + radius + 3, x - radius - 3 - width];
  const [below, above] = [y + radius + 2, y - radius - 2 - half * 2];
  const slant = (radius + 2) * Math.SQRT1_2;
  const starts = [
    ...[right, left].map((at) => ({ left: at, top: y - half })),
    ...[below, above].map((at) => ({ left: x - width / 2, top: at })),
    ...[y + slant, y - slant - half * 2].flatMap((at) =>
      [x + slant, x - slant - width].map((start) => ({ left: start, top: at })),
    ),
  ];
  for (const start of starts) {
    const box = { ...start, right: start.left + width, bottom: start.top + half * 2 };
    const isOut = box.left < 0 || box.right > map.width || box.top < 0 || box.bottom > map.height;
    if (isOut || taken.some((other) => overlap(box, other))) continue;
    if (circles.some((circle) => cover(circle, box))) continue;
    taken.push(box);
    const middle = start.left + width / 2;
    return [
      createText(text, middle, start.top + TEXT - 0.5, {
        ...{ size: TEXT, anchor: 'middle', hasRim: true },
      } as const),
    ];
  }
  return [];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a circle, rim included, and a box have a point in common. */
function cover({ x, y, radius }: Disc, { left, right, top, bottom }: Box): boolean {
  const nearest = [
    Math.min(Math.max(x, left), right) - x,
    Math.min(Math.max(y, top), bottom) - y,
  ] as const;
  return Math.hypot(...nearest) < radius + RIM;
}
