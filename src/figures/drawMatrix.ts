import { formatMessage } from '../messages/formatMessage.ts';
import { nameValue } from '../facets/labels.ts';
import type { AxisValue, CrossTable } from './crossTabulate.ts';
import { drawLegend } from './drawLegend.ts';
import { linkValue } from './linkValue.ts';
import {
  createHit,
  createText,
  moveShapes,
  WIDTHS,
  type Scene,
  type Shape,
  type Size,
} from './scene.ts';
import { getInk, getLook, getStep } from './shade.ts';
import { formatNumber, formatOutcomes, type FigureWords } from './words.ts';
import { estimateWidth, wrapText } from './wrapText.ts';

const TEXT = 13;
const LINE = 17;
const HEAD = 12;
const HEAD_LINE = 15;
const SMALL = 12;
const GAP = 3;
const INDENT = 14;
/** A finger needs so much; narrower cells make the drawing wider than the page, which then scrolls. */
const LEAST = 27;
const MOST = 132;
/** Heads up to this width make their columns as wide as they need. */
const SHORT_HEAD = 34;

interface Layout {
  readonly table: CrossTable;
  readonly words: FigureWords;
  readonly width: number;
  /** Of it a reader sees so much at once, where the rest has to be scrolled for. */
  readonly room: number;
  /** Where the cells begin, and how large one is. */
  readonly left: number;
  readonly cell: { readonly width: number; readonly height: number };
  readonly max: number;
  readonly isStacked: boolean;
  /** Column heads have no room for their words: they are numbers, and a key says what they mean. */
  readonly hasKey: boolean;
}

/**
 * A table of counts as marks whose area and shade grow with the count. Row labels stand beside
 * the cells, on a narrow page above them.
 */
export function drawMatrix(table: CrossTable, size: Size, words: FigureWords): Scene {
  const layout = arrange(table, size, words);
  const head = drawHead(layout);
  const rows = drawRows(layout, head.height);
  const key = drawKey(layout, rows.height);
  const legend = drawLegend({ ...layout, hasHigh: table.high !== undefined }, key.height + 10);
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

function arrange(table: CrossTable, size: Size, words: FigureWords): Layout {
  const isStacked = size === 'narrow';
  const labels = table.rows.map((row) => nameAxisValue(table.rowFacet, row, words));
  const widest = Math.max(90, ...labels.map((label) => estimateWidth(label, TEXT) + 12));
  const left = isStacked ? 0 : Math.min(200, widest);
  const heads = table.columns.map((column) => nameAxisValue(table.columnFacet, column, words));
  const longest = Math.max(
    0,
    ...heads.flatMap((head) => head.split(/\s+/u).map((word) => estimateWidth(word, HEAD))),
  );
  const numbers = [...table.counts.flat(), ...table.columns.map(({ count }) => count)];
  const number = formatNumber(Math.max(0, ...numbers), words);
  const least = Math.max(
    LEAST,
    estimateWidth(number, SMALL) + GAP + 2,
    // A year says more than a number that stands for it.
    longest <= SHORT_HEAD ? longest + 6 : 0,
  );
  const share = (WIDTHS[size] - left) / Math.max(1, table.columns.length);
  const width = Math.floor(Math.min(MOST, Math.max(least, share)));
  return {
    table,
    words,
    left,
    room: WIDTHS[size],
    width: Math.max(WIDTHS[size], Math.ceil(left + width * table.columns.length)),
    cell: { width, height: table.high === undefined ? 34 : 44 },
    max: Math.max(0, ...table.counts.flat()),
    isStacked,
    hasKey: longest > width - 2,
  };
}

function nameAxisValue(facet: string, { value }: AxisValue, words: FigureWords): string {
  return nameValue(facet, value, words);
}

/** Column heads end on one line, above the cells. */
function drawHead({ table, words, left, cell, hasKey }: Layout): Part {
  const lines = table.columns.map((column, at) =>
    hasKey
      ? [formatNumber(at + 1, words)]
      : wrapText(nameAxisValue(table.columnFacet, column, words), cell.width - 2, HEAD, 7),
  );
  const most = Math.max(1, ...lines.map(({ length }) => length));
  const height = (most + 1) * HEAD_LINE + 6;
  const shapes = table.columns.map((column, at): Shape => {
    const own = lines[at] ?? [];
    const middle = left + cell.width * (at + 0.5);
    const texts = own.map((line, row) =>
      createText(line, middle, (most - own.length + row + 1) * HEAD_LINE - 3, {
        ...{ size: HEAD, anchor: 'middle' },
      }),
    );
    const count = createText(formatNumber(column.count, words), middle, height - 9, {
      ...{ size: SMALL, anchor: 'middle', ink: 'ink-soft' },
    });
    const hit = createHit(left + cell.width * at, 0, cell.width, height - 1);
    return linkValue(table.columnFacet, column, words, [hit, ...texts, count]);
  });
  return { shapes, height };
}

function drawRows(layout: Layout, top: number): Part {
  const { table, words, left, width, cell, isStacked } = layout;
  const hasClusters = table.rows.some(({ value }) => value.parent >= 0);
  const shapes: Shape[] = [];
  let y = top;
  for (const [at, row] of table.rows.entries()) {
    shapes.push({ kind: 'rect', x: 0, y, width, height: 1, look: 'rule' });
    // What stands below a cluster is set in from it.
    const indent = row.value.parent < 0 ? 0 : INDENT;
    const isStrong = hasClusters && indent === 0;
    const lines = wrapText(
      nameAxisValue(table.rowFacet, row, words),
      (isStacked ? width - 50 : left - 10) - indent,
      TEXT,
      3,
    );
    const count = isStacked
      ? { x: width, y: 0, anchor: 'end' as const }
      : { x: indent, y: lines.length * LINE - 1, anchor: 'start' as const };
    const label = [
      ...lines.map((line, turn) => createText(line, indent, turn * LINE, { isStrong })),
      createText(formatNumber(row.count, words), count.x, count.y, {
        ...{ size: SMALL, ink: 'ink-soft', anchor: count.anchor },
      }),
    ];
    const high = (isStacked ? lines.length : lines.length + 1) * LINE;
    const height = isStacked ? high + cell.height + 10 : Math.max(cell.height + 8, high + 8);
    const labelTop = isStacked ? y + LINE : y + (height - high) / 2 + LINE - 4;
    const hit = isStacked
      ? createHit(0, y + 1, width, high + 3)
      : createHit(0, y + 1, left - 4, height - 2);
    shapes.push(linkValue(table.rowFacet, row, words, [hit, ...moveShapes(label, 0, labelTop)]));
    const cellTop = isStacked ? y + high + 6 : y + (height - cell.height) / 2;
    for (const [across, column] of table.columns.entries()) {
      const place = { x: left + cell.width * across, y: cellTop };
      shapes.push(drawCell(layout, at, across, { row, column }, place));
    }
    y += height;
  }
  shapes.push({ kind: 'rect', x: 0, y, width, height: 1, look: 'rule' });
  return { shapes, height: y + 1 };
}

function drawCell(
  { table, words, cell, max }: Layout,
  at: number,
  across: number,
  { row, column }: { readonly row: AxisValue; readonly column: AxisValue },
  { x, y }: { readonly x: number; readonly y: number },
): Shape {
  const count = table.counts[at]?.[across] ?? 0;
  const inner = { width: cell.width - GAP, height: cell.height - GAP };
  const step = getStep(count, max);
  if (step === 0) {
    const mark = { width: Math.min(inner.width, 10), height: 1 };
    return {
      ...{ kind: 'rect', look: 'empty', ...mark },
      ...{ x: x + (cell.width - mark.width) / 2, y: y + cell.height / 2 },
    };
  }
  const high = table.high?.[at]?.[across];
  const text = formatNumber(count, words);
  const second = high === undefined ? undefined : formatNumber(high, words);
  const scale = Math.sqrt(count / max);
  const least = {
    width: Math.min(inner.width, Math.max(24, estimateWidth(text, TEXT) + 6)),
    height: second === undefined ? 22 : 33,
  };
  const size = {
    width: least.width + (inner.width - least.width) * scale,
    height: least.height + (inner.height - least.height) * scale,
  };
  const ink = getInk(step);
  const middle = { x: x + cell.width / 2, y: y + cell.height / 2 };
  const fits = estimateWidth(text, TEXT) <= inner.width;
  const label = formatMessage(words.messages.figures.cell, {
    row: nameAxisValue(table.rowFacet, row, words),
    column: nameAxisValue(table.columnFacet, column, words),
    count: formatOutcomes(count, words),
  });
  return {
    kind: 'link',
    choice: [
      [table.rowFacet, row.value.key],
      [table.columnFacet, column.value.key],
    ],
    count,
    label:
      second === undefined
        ? label
        : formatMessage(words.messages.figures.cellHigh, { cell: label, high: second }),
    shapes: [
      {
        ...{ kind: 'rect', look: getLook(step), ...size },
        ...{ x: middle.x - size.width / 2, y: middle.y - size.height / 2 },
      },
      createText(text, middle.x, middle.y + (second === undefined ? 5 : -1), {
        ...{ size: fits ? TEXT : SMALL, anchor: 'middle', ink, isStrong: true },
      }),
      ...(second === undefined
        ? []
        : [createText(second, middle.x, middle.y + 13, { size: SMALL, anchor: 'middle', ink })]),
    ],
  };
}

/** What the numbers above the columns mean. */
function drawKey({ table, words, room, hasKey }: Layout, top: number): Part {
  if (!hasKey) return { shapes: [], height: top };
  const shapes: Shape[] = [];
  let y = top + 8;
  for (const [at, column] of table.columns.entries()) {
    const name = nameAxisValue(table.columnFacet, column, words);
    const lines = wrapText(name, room - 26, HEAD);
    const texts = lines.map((line, row) =>
      createText(line, 26, y + (row + 1) * LINE, { size: HEAD }),
    );
    const number = createText(formatNumber(at + 1, words), 0, y + LINE, { size: HEAD });
    const hit = createHit(0, y + 2, room, lines.length * LINE + 3);
    shapes.push(linkValue(table.columnFacet, column, words, [hit, number, ...texts]));
    y += lines.length * LINE + 4;
  }
  return { shapes, height: y };
}
