import type { AxisValue } from '../tabulate/table.ts';
import {
  createHit,
  createLink,
  createText,
  type Scene,
  type Shape,
  type Size,
  WIDTHS,
} from './scene.ts';
import { estimateWidth, wrapText } from './wrapText.ts';

const MAX_COLUMN_HEIGHT = 96;
const MIN_STEP = 30;
const MAX_STEP = 56;
const TEXT = 13;
const SMALL = 12;
const LINE = 17;

/** Counts side by side over a line, for values with short names that have an order: years. */
export function drawColumns(values: readonly AxisValue[], size: Size): Scene {
  const max = Math.max(0, ...values.map(({ count }) => count));
  const room = Math.floor(WIDTHS[size] / Math.max(1, values.length));
  const step = Math.min(MAX_STEP, Math.max(MIN_STEP, room));
  // Beside a name there are years, which are narrow: a word that is a little wider stays whole.
  const lines = values.map(({ name }) => wrapText(name, step + 2, SMALL));
  const depth = Math.max(1, ...lines.map(({ length }) => length));
  const base = 18 + MAX_COLUMN_HEIGHT;
  const width = Math.max(WIDTHS[size], step * values.length);
  const shapes = values.map((value, index): Shape => {
    const height = max === 0 ? 0 : (value.count / max) * MAX_COLUMN_HEIGHT;
    const middle = step * (index + 0.5);
    return createLink(value, [
      createHit(step * index, 0, step, base + 8 + depth * 14),
      {
        ...{ kind: 'rect', look: 'bar', x: step * index + 3, width: step - 6 },
        ...{ y: base - height, height },
      },
      createText(value.digits, middle, base - height - 5, {
        ...{ size: SMALL, anchor: 'middle', isStrong: true },
      }),
      ...(lines[index] ?? []).map((line, row) =>
        createText(line, middle, base + 15 + row * 14, {
          ...{ size: SMALL, anchor: 'middle', ink: 'ink-soft', lang: value.lang },
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
export function drawBars(values: readonly AxisValue[], size: Size): Scene {
  const max = Math.max(0, ...values.map(({ count }) => count));
  const width = WIDTHS[size];
  const widest = Math.max(0, ...values.map(({ name }) => estimateWidth(name, TEXT) + 10));
  const left = Math.min(size === 'narrow' ? 140 : 260, widest);
  const number = Math.max(0, ...values.map(({ digits }) => estimateWidth(digits, TEXT))) + 10;
  let y = 0;
  const shapes: Shape[] = [];
  for (const value of values) {
    const lines = wrapText(value.name, left - 8, TEXT);
    const height = Math.max(1, lines.length) * LINE + 9;
    const bar = max === 0 ? 0 : (value.count / max) * (width - left - number);
    const middle = y + height / 2;
    shapes.push(
      createLink(value, [
        createHit(0, y, width, height),
        ...lines.map((line, row) =>
          createText(line, 0, middle + 4.5 + (row - (lines.length - 1) / 2) * LINE, {
            lang: value.lang,
          }),
        ),
        { kind: 'rect', x: left, y: middle - 8, width: Math.max(1, bar), height: 16, look: 'bar' },
        createText(value.digits, left + bar + 6, middle + 4.5, { isStrong: true }),
      ]),
    );
    y += height;
  }
  return { width, height: Math.max(1, y), shapes };
}
