import type { Cell, Matrix } from '../tabulate/table.ts';
import { drawLegend } from './drawLegend.ts';
import {
  createHit,
  createLink,
  createText,
  moveShapes,
  WIDTHS,
  type Scene,
  type Shape,
} from './scene.ts';
import { getInk, getLook } from './shade.ts';
import { estimateWidth, wrapText } from './wrapText.ts';

const TEXT = 13;
const LINE = 17;
const HEAD = 12;
const HEAD_LINE = 15;
const SMALL = 12;
const GAP = 3;
const INDENT = 14;
/** Narrower cells make the drawing wider. */
const MIN_CELL_WIDTH = 27;
const MAX_CELL_WIDTH = 132;
/** Labels of rows have at most so much. */
const MAX_LABEL_WIDTH = 300;
/** Heads up to this width make their columns as wide as they need. */
const SHORT_HEAD = 34;

interface Layout {
  readonly matrix: Matrix;
  readonly width: number;
  /** Of it legend and key take so much. */
  readonly room: number;
  /** Where the cells begin, and how large one is. */
  readonly left: number;
  readonly cell: { readonly width: number; readonly height: number };
  /** Column heads have no room for their words: they are numbers, and a key says what they mean. */
  readonly hasKey: boolean;
}

/**
 * A table of counts as marks whose area and shade grow with the count, for a file: a page has a table of
 * HTML instead (`renderMatrix`), which says the same.
 */
export function drawMatrix(matrix: Matrix): Scene {
  const layout = arrange(matrix);
  const head = drawHead(layout);
  const rows = drawRows(layout, head.height);
  const key = drawKey(layout, rows.height);
  const legend = drawLegend(matrix.legend, layout.room, key.height + 10);
  return {
    width: layout.width,
    height: Math.ceil(legend.height),
    shapes: [...head.shapes, ...rows.shapes, ...key.shapes, ...legend.shapes],
  };
}

interface Part {
  readonly shapes: readonly Shape[];
  /** Where it ends. */
  readonly height: number;
}

function arrange(matrix: Matrix): Layout {
  const { rows, columns, legend } = matrix;
  const widest = Math.max(90, ...rows.map(({ name }) => estimateWidth(name, TEXT) + 12));
  const word = measureWord(rows, TEXT) + INDENT + 12;
  const left = Math.min(MAX_LABEL_WIDTH, Math.max(word, Math.min(200, widest)));
  const longest = measureWord(columns, HEAD);
  // No cell has more outcomes than its column.
  const number = Math.max(0, ...columns.map(({ digits }) => estimateWidth(digits, SMALL)));
  const least = Math.max(
    MIN_CELL_WIDTH,
    number + GAP + 2,
    // A year says more than a number that stands for it.
    longest <= SHORT_HEAD ? longest + 6 : 0,
  );
  const share = (WIDTHS.wide - left) / Math.max(1, columns.length);
  const width = Math.floor(Math.min(MAX_CELL_WIDTH, Math.max(least, share)));
  return {
    matrix,
    left,
    room: WIDTHS.wide,
    width: Math.max(WIDTHS.wide, Math.ceil(left + width * columns.length)),
    cell: { width, height: legend.high === undefined ? 34 : 44 },
    hasKey: longest > width - 2,
  };
}

/** How wide the longest word of some names is. */
function measureWord(values: readonly { readonly name: string }[], size: number): number {
  const words = values.flatMap(({ name }) => name.split(/\s+/u));
  return Math.max(0, ...words.map((word) => estimateWidth(word, size)));
}

/** Column heads end on one line, above the cells. */
function drawHead({ matrix: { columns }, left, cell, hasKey }: Layout): Part {
  const lines = columns.map(({ name, ordinal }) =>
    hasKey ? [ordinal] : wrapText(name, cell.width - 2, HEAD),
  );
  const most = Math.max(1, ...lines.map(({ length }) => length));
  const height = (most + 1) * HEAD_LINE + 6;
  const shapes = columns.map((column, index): Shape => {
    const own = lines[index] ?? [];
    const middle = left + cell.width * (index + 0.5);
    const texts = own.map((line, row) =>
      createText(line, middle, (most - own.length + row + 1) * HEAD_LINE - 3, {
        ...{ size: HEAD, anchor: 'middle', lang: hasKey ? undefined : column.lang },
      }),
    );
    const count = createText(column.digits, middle, height - 9, {
      ...{ size: SMALL, anchor: 'middle', ink: 'ink-soft' },
    });
    const hit = createHit(left + cell.width * index, 0, cell.width, height - 1);
    return createLink(column, [hit, ...texts, count]);
  });
  return { shapes, height };
}

function drawRows(layout: Layout, top: number): Part {
  const { matrix, left, width, cell } = layout;
  const hasClusters = matrix.rows.some(({ isBelow }) => isBelow);
  const shapes: Shape[] = [];
  let y = top;
  for (const [index, row] of matrix.rows.entries()) {
    shapes.push({ kind: 'rect', x: 0, y, width, height: 1, look: 'rule' });
    // What is below a cluster is set in from it.
    const indent = row.isBelow ? INDENT : 0;
    const isStrong = hasClusters && indent === 0;
    const lines = wrapText(row.name, left - 10 - indent, TEXT);
    const label = [
      ...lines.map((line, turn) =>
        createText(line, indent, turn * LINE, { isStrong, lang: row.lang }),
      ),
      createText(row.digits, indent, lines.length * LINE - 1, { size: SMALL, ink: 'ink-soft' }),
    ];
    const high = (lines.length + 1) * LINE;
    const height = Math.max(cell.height + 8, high + 8);
    const labelTop = y + (height - high) / 2 + LINE - 4;
    const hit = createHit(0, y + 1, left - 4, height - 2);
    shapes.push(createLink(row, [hit, ...moveShapes(label, 0, labelTop)]));
    const cellTop = y + (height - cell.height) / 2;
    for (const [across, own] of (matrix.cells[index] ?? []).entries())
      shapes.push(drawCell(own, cell, left + cell.width * across, cellTop));
    y += height;
  }
  shapes.push({ kind: 'rect', x: 0, y, width, height: 1, look: 'rule' });
  return { shapes, height: y + 1 };
}

function drawCell(own: Cell | undefined, cell: Layout['cell'], x: number, y: number): Shape {
  const inner = { width: cell.width - GAP, height: cell.height - GAP };
  if (own === undefined) {
    const mark = { width: Math.min(inner.width, 10), height: 1 };
    return {
      ...{ kind: 'rect', look: 'empty', ...mark },
      ...{ x: x + (cell.width - mark.width) / 2, y: y + cell.height / 2 },
    };
  }
  const { digits, high, step } = own;
  const scale = Math.sqrt(own.share);
  const least = {
    width: Math.min(inner.width, Math.max(24, estimateWidth(digits, TEXT) + 6)),
    height: high === undefined ? 22 : 33,
  };
  const size = {
    width: least.width + (inner.width - least.width) * scale,
    height: least.height + (inner.height - least.height) * scale,
  };
  const ink = getInk(step);
  const middle = { x: x + cell.width / 2, y: y + cell.height / 2 };
  const fits = estimateWidth(digits, TEXT) <= inner.width;
  return createLink(own, [
    {
      ...{ kind: 'rect', look: getLook(step), ...size },
      ...{ x: middle.x - size.width / 2, y: middle.y - size.height / 2 },
    },
    createText(digits, middle.x, middle.y + (high === undefined ? 5 : -1), {
      ...{ size: fits ? TEXT : SMALL, anchor: 'middle', ink, isStrong: true },
    }),
    ...(high === undefined
      ? []
      : [createText(high, middle.x, middle.y + 13, { size: SMALL, anchor: 'middle', ink })]),
  ]);
}

/** What the numbers above the columns mean. */
function drawKey({ matrix, room, hasKey }: Layout, top: number): Part {
  if (!hasKey) return { shapes: [], height: top };
  const shapes: Shape[] = [];
  let y = top + 8;
  for (const column of matrix.columns) {
    const lines = wrapText(column.name, room - 26, HEAD);
    const texts = lines.map((line, row) =>
      createText(line, 26, y + (row + 1) * LINE, { size: HEAD, lang: column.lang }),
    );
    const number = createText(column.ordinal, 0, y + LINE, { size: HEAD });
    const hit = createHit(0, y + 2, room, lines.length * LINE + 3);
    shapes.push(createLink(column, [hit, number, ...texts]));
    y += lines.length * LINE + 4;
  }
  return { shapes, height: y };
}
