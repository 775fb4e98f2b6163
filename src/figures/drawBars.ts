import { nameValue } from '../facets/labels.ts';
import type { AxisValue } from './crossTabulate.ts';
import { linkValue } from './linkValue.ts';
import { createHit, createText, type Scene, type Shape, type Size, WIDTHS } from './scene.ts';
import { formatNumber, type FigureWords } from './words.ts';
import { estimateWidth, wrapText } from './wrapText.ts';

/** Height of the tallest column. */
const TALLEST = 96;
const LEAST = 30;
const WIDEST = 56;
const TEXT = 13;
const SMALL = 12;
const LINE = 17;

/** Counts side by side over a line, for values with short names that have an order: years. */
export function drawColumns(
  facet: string,
  values: readonly AxisValue[],
  size: Size,
  words: FigureWords,
): Scene {
  const max = getMax(values);
  const names = values.map(({ value }) => nameValue(facet, value, words));
  const room = Math.floor(WIDTHS[size] / Math.max(1, values.length));
  const step = Math.min(WIDEST, Math.max(LEAST, room));
  const lines = names.map((name) => wrapText(name, step - 2, SMALL, 3));
  const depth = Math.max(1, ...lines.map(({ length }) => length));
  const base = 18 + TALLEST;
  const width = Math.max(WIDTHS[size], step * values.length);
  const shapes = values.map((each, at): Shape => {
    const height = max === 0 ? 0 : (each.count / max) * TALLEST;
    const middle = step * (at + 0.5);
    return linkValue(facet, each, words, [
      createHit(step * at, 0, step, base + 8 + depth * 14),
      {
        ...{ kind: 'rect', look: 'bar', x: step * at + 3, width: step - 6 },
        ...{ y: base - height, height },
      },
      createText(formatNumber(each.count, words), middle, base - height - 5, {
        ...{ size: SMALL, anchor: 'middle', isStrong: true },
      }),
      ...(lines[at] ?? []).map((line, row) =>
        createText(line, middle, base + 15 + row * 14, {
          ...{ size: SMALL, anchor: 'middle', ink: 'ink-soft' },
        }),
      ),
    ]);
  });
  return {
    width,
    height: base + 8 + depth * 14,
    shapes: [
      { kind: 'rect', x: 0, y: base, width: step * values.length, height: 1, look: 'rule' },
      ...shapes,
    ],
  };
}

/** Counts below each other, for values with names of any length. */
export function drawBars(
  facet: string,
  values: readonly AxisValue[],
  size: Size,
  words: FigureWords,
): Scene {
  const max = getMax(values);
  const width = WIDTHS[size];
  const names = values.map(({ value }) => nameValue(facet, value, words));
  const widest = Math.max(0, ...names.map((name) => estimateWidth(name, TEXT) + 10));
  const left = Math.min(size === 'narrow' ? 140 : 260, widest);
  const number = estimateWidth(formatNumber(max, words), TEXT) + 10;
  let y = 0;
  const shapes: Shape[] = [];
  for (const [at, each] of values.entries()) {
    const lines = wrapText(names[at] ?? '', left - 8, TEXT, 4);
    const height = Math.max(1, lines.length) * LINE + 9;
    const bar = max === 0 ? 0 : (each.count / max) * (width - left - number);
    const middle = y + height / 2;
    shapes.push(
      linkValue(facet, each, words, [
        createHit(0, y, width, height),
        ...lines.map((line, row) =>
          createText(line, 0, middle + 4.5 + (row - (lines.length - 1) / 2) * LINE),
        ),
        { kind: 'rect', x: left, y: middle - 8, width: Math.max(1, bar), height: 16, look: 'bar' },
        createText(formatNumber(each.count, words), left + bar + 6, middle + 4.5, {
          isStrong: true,
        }),
      ]),
    );
    y += height;
  }
  return { width, height: Math.max(1, y), shapes };
}

function getMax(values: readonly AxisValue[]): number {
  return Math.max(0, ...values.map(({ count }) => count));
}
