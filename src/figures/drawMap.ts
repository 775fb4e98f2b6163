import { nameValue } from '../facets/labels.ts';
import type { BaseMap } from './baseMap.ts';
import type { AxisValue } from './crossTabulate.ts';
import { drawBars } from './drawBars.ts';
import { linkValue } from './linkValue.ts';
import { createText, type Group, type Scene, type Shape, WIDTHS, type Size } from './scene.ts';
import { formatNumber, type FigureWords } from './words.ts';
import { estimateWidth } from './wrapText.ts';

const TEXT = 12;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Symbol {
  readonly each: AxisValue;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * Circles over a map, whose areas are the counts, with the places below it that have none
 * there: regions, “international”, “not recorded”.
 */
export function drawMap(
  { width, height, land, borders, places }: BaseMap,
  facet: string,
  values: readonly AxisValue[],
  size: Size,
  words: FigureWords,
): Scene {
  const scale = WIDTHS[size] / width;
  const max = Math.max(0, ...values.map(({ count }) => count));
  const drawn = values.filter(({ value, count }) => count > 0 && places[value.key] !== undefined);
  // Many circles have to be small ones, or none would stand in its place.
  const largest = (size === 'narrow' ? 20 : 34) * Math.min(1, Math.sqrt(12 / drawn.length));
  const symbols = drawn
    .map((each): Symbol => {
      const [x, y] = places[each.value.key] ?? [0, 0];
      const radius = Math.max(3, largest * Math.sqrt(each.count / max));
      return { each, x: x * scale, y: y * scale, radius };
    })
    .toSorted((a, b) => b.radius - a.radius);
  const mapHeight = Math.round(height * scale);
  const drawing = drawSymbols(
    facet,
    moveApart(symbols),
    { width: WIDTHS[size], height: mapHeight },
    words,
  );
  const map: Group = {
    ...{ kind: 'group', right: 0, down: 0 },
    scene: {
      ...{ width: WIDTHS[size], height: mapHeight, keepsSides: true },
      shapes: [
        { kind: 'path', path: land, look: 'land', scale },
        { kind: 'path', path: borders, look: 'border', scale },
        ...drawing.shapes,
      ],
    },
  };
  const { elsewhere, crowded } = words.messages.figures;
  const lists = [
    { heading: elsewhere, own: values.filter(({ value }) => places[value.key] === undefined) },
    { heading: crowded, own: values.filter((each) => drawing.unnumbered.has(each)) },
  ].filter(({ own }) => own.length > 0);
  const shapes: (Shape | Group)[] = [map];
  let bottom = mapHeight;
  for (const { heading, own } of lists) {
    const bars = drawBars(facet, own, size, words);
    shapes.push(createText(heading, 0, bottom + 28, { isStrong: true }), {
      kind: 'group',
      right: 0,
      down: bottom + 38,
      scene: bars,
    });
    bottom += 38 + bars.height;
  }
  return { width: WIDTHS[size], height: bottom, shapes };
}

/** The circles with their names and numbers, and those for whose number there is no room. */
function drawSymbols(
  facet: string,
  symbols: readonly Symbol[],
  map: { readonly width: number; readonly height: number },
  words: FigureWords,
): { shapes: readonly Shape[]; unnumbered: ReadonlySet<AxisValue> } {
  const unnumbered = new Set<AxisValue>();
  const taken: Box[] = symbols.map(({ x, y, radius }) => ({
    ...{ left: x - radius * 0.8, right: x + radius * 0.8 },
    ...{ top: y - radius * 0.8, bottom: y + radius * 0.8 },
  }));
  const shapes = symbols.map(({ each, x, y, radius }): Shape => {
    const name = nameValue(facet, each.value, words);
    const count = formatNumber(each.count, words);
    const isInside = estimateWidth(count, TEXT) + 4 <= radius * 2;
    const choices = [isInside ? name : `${name} ${count}`, isInside ? '' : count];
    const label = placeLabel(choices, { x, y, radius }, taken, map);
    if (!isInside && label.length === 0) unnumbered.add(each);
    return linkValue(facet, each, words, [
      { kind: 'circle', x, y, radius, look: 'symbol' },
      ...(isInside
        ? [
            createText(count, x, y + 4, {
              ...{ size: TEXT, anchor: 'middle', ink: 'ink-light', isStrong: true },
            } as const),
          ]
        : []),
      ...label,
    ]);
  });
  return { shapes, unnumbered };
}

/** Rounds of moving; enough for a dozen neighbours, and the drawing is the same in every one. */
const ROUNDS = 60;

/** Circles that would lie on each other stand beside each other, each as near to its place as it can. */
function moveApart(symbols: readonly Symbol[]): Symbol[] {
  const moved = symbols.map((symbol) => ({ ...symbol }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, one] of moved.entries()) {
      for (const other of moved.slice(at + 1)) {
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

/** The first text that has room right, left, below or above of a circle; nothing where none has. */
function placeLabel(
  choices: readonly string[],
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  taken: Box[],
  map: { readonly width: number; readonly height: number },
): Shape[] {
  const half = TEXT / 2 + 1;
  for (const text of choices) {
    if (text === '') continue;
    const width = estimateWidth(text, TEXT);
    const starts = [
      { left: x + radius + 3, top: y - half },
      { left: x - radius - 3 - width, top: y - half },
      { left: x - width / 2, top: y + radius + 2 },
      { left: x - width / 2, top: y - radius - 2 - half * 2 },
    ];
    for (const { left, top } of starts) {
      const box = { left, right: left + width, top, bottom: top + half * 2 };
      const isOut = box.left < 0 || box.right > map.width || box.top < 0 || box.bottom > map.height;
      if (isOut || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      const middle = left + width / 2;
      return [
        createText(text, middle, top + TEXT - 0.5, { size: TEXT, anchor: 'middle', hasRim: true }),
      ];
    }
  }
  return [];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
