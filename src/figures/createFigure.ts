import { drawMatrix } from './drawMatrix.ts';
import { countRows, createFullBitset, type Bitset } from '../explorer/bitset.ts';
import type { Columns } from '../explorer/columns.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import { nameFacet, nameValue } from '../facets/labels.ts';
import type { BaseMap } from './baseMap.ts';
import {
  crossTabulate,
  listAxis,
  type Axis,
  type AxisValue,
  type CrossTable,
  isRecorded,
} from './crossTabulate.ts';
import { drawMap } from './drawMap.ts';
import { drawShares, type Shares } from './drawShares.ts';
import { findInMap, findInMatrix, findInShares } from './findings.ts';
import { FIGURES, type FigureSpec } from './registry.ts';
import { type Scene, type Size } from './scene.ts';
import { formatNumber, type FigureWords } from './words.ts';

/** A figure worked out: what it says, and how it is drawn. */
export interface Figure {
  /** Names its files and its place on the page. */
  readonly file: string;
  readonly title: string;
  /** Its main finding, in a sentence. */
  readonly finding: string;
  /** What else a reader has to know. */
  readonly notes: readonly string[];
  readonly draw: (size: Size) => Scene;
  /** A second drawing that opens the first one. */
  readonly opened?: { readonly summary: string; readonly draw: (size: Size) => Scene };
  /** Every number of it. */
  readonly table: FigureTable;
  /** The same, one number a line, for a file. */
  readonly records: FigureTable;
}

export interface FigureTable {
  /** So many cells at the head of each row are names; the others are numbers. */
  readonly names: number;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What figures are made from. */
export interface FigureData {
  readonly columns: Columns;
  /** The outcomes to draw; without it all. */
  readonly within?: Bitset | undefined;
  /** Nothing where no outcome is of a country. */
  readonly baseMap?: BaseMap | undefined;
}

/** Every figure that can be drawn, in the order of the registry. */
export function createFigures(data: FigureData, words: FigureWords): Figure[] {
  return FIGURES.flatMap((spec) => createFigure(spec, data, words) ?? []);
}

/** Works a figure out; nothing where there is no map to draw on. */
export function createFigure(
  spec: FigureSpec,
  data: FigureData,
  words: FigureWords,
): Figure | undefined {
  const title = words.messages.figures.titles[spec.key];
  const { file } = spec;
  if (spec.kind === 'matrix') return createMatrixFigure({ ...spec, title }, data, words);
  if (spec.kind === 'map') {
    const { baseMap } = data;
    const values = listAxis(data.columns, { facet: spec.facet, order: 'total' }, data.within);
    if (baseMap === undefined) return undefined;
    return {
      ...{ file, title, finding: findInMap(spec.facet, values, getTotal(data), words) },
      notes: [words.messages.figures.mapSource],
      draw: (size) => drawMap(baseMap, spec.facet, values, size, words),
      ...createValueTables(spec.facet, values, words),
    };
  }
  const shares: Shares[] = spec.facets.map((facet) => ({
    facet,
    values: listAxis(data.columns, { facet }, data.within),
  }));
  const total = getTotal(data);
  const rows = shares.flatMap(({ facet, values }) =>
    values.map((each) => [
      nameFacet(facet, words),
      nameValue(facet, each.value, words),
      each.count,
    ]),
  );
  const { question, reply, outcomes } = words.messages.figures;
  const table = { names: 2, header: [question, reply, outcomes], rows };
  return {
    ...{
      file,
      title,
      finding: findInShares(shares, total, words),
      notes: [],
      table,
      records: table,
    },
    draw: (size) => drawShares(shares, total, size, words),
  };
}

/** What a table compares, under which title, and which finding is told of it. */
export interface MatrixSpec {
  readonly file: string;
  readonly title: string;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly finding: 'cell' | 'ratings' | 'axes' | 'rows';
  readonly opens?: true;
}

export function createMatrixFigure(
  spec: MatrixSpec,
  { columns, within }: FigureData,
  words: FigureWords,
): Figure {
  const shown = crossTabulate(columns, spec, within);
  const level = spec.opens === true ? ({ level: 'all' } as const) : {};
  const open = crossTabulate(columns, { ...spec, rows: { ...spec.rows, ...level } }, within);
  const whole = crossTabulate(
    columns,
    {
      rows: { ...spec.rows, ...level, most: Infinity },
      columns: { ...spec.columns, most: Infinity },
    },
    within,
  );
  const isOpen = open.rows.length > shown.rows.length;
  const { opened } = words.messages.figures;
  return {
    file: spec.file,
    title: spec.title,
    finding: findInMatrix(spec.finding, whole, shown, words),
    notes: [
      ...noteMost(spec.rows.facet, shown.rows, whole.rows, words),
      ...noteMost(spec.columns.facet, shown.columns, whole.columns, words),
    ],
    draw: (size) => drawMatrix(shown, size, words),
    ...(isOpen
      ? { opened: { summary: opened, draw: (size: Size) => drawMatrix(open, size, words) } }
      : {}),
    ...createMatrixTables(whole, words),
  };
}

/** That a drawing does not have all values of a facet, where it has not. */
function noteMost(
  facet: string,
  shown: readonly AxisValue[],
  whole: readonly AxisValue[],
  words: FigureWords,
): string[] {
  const count = (values: readonly AxisValue[]): number =>
    values.filter((each) => isRecorded(each) && each.value.parent < 0).length;
  const [most, all] = [count(shown), count(whole)];
  if (most === all) return [];
  return [
    formatMessage(words.messages.figures.mostOf, {
      ...{ most: formatNumber(most, words), all: formatNumber(all, words) },
      facet: nameFacet(facet, words),
    }),
  ];
}

/** The numbers of values of one facet, as a table. */
export function createValueTables(
  facet: string,
  values: readonly AxisValue[],
  words: FigureWords,
): { table: FigureTable; records: FigureTable } {
  const table = {
    names: 1,
    header: [nameFacet(facet, words), words.messages.figures.outcomes],
    rows: values.map((each) => [nameValue(facet, each.value, words), each.count]),
  };
  return { table, records: table };
}

function createMatrixTables(
  { rowFacet, columnFacet, rows, columns, counts, high }: CrossTable,
  words: FigureWords,
): { table: FigureTable; records: FigureTable } {
  const { figures } = words.messages;
  const nameRow = ({ value }: AxisValue): string => nameValue(rowFacet, value, words);
  const nameColumn = ({ value }: AxisValue): string => nameValue(columnFacet, value, words);
  const cell = (row: number, column: number): string | number => {
    const count = counts[row]?.[column] ?? 0;
    const second = high?.[row]?.[column];
    if (second === undefined || count === 0) return count;
    return `${formatNumber(count, words)} (${formatNumber(second, words)})`;
  };
  const axes = [nameFacet(rowFacet, words), nameFacet(columnFacet, words)];
  return {
    table: {
      names: 1,
      header: [axes.join(' / '), ...columns.map(nameColumn), figures.total],
      rows: rows.map((row, at) => [
        nameRow(row),
        ...columns.map((_, across) => cell(at, across)),
        row.count,
      ]),
    },
    records: {
      names: 2,
      header: [...axes, figures.outcomes, ...(high === undefined ? [] : [figures.high])],
      rows: rows.flatMap((row, at) =>
        columns.map((column, across) => [
          ...[nameRow(row), nameColumn(column), counts[at]?.[across] ?? 0],
          ...(high === undefined ? [] : [high[at]?.[across] ?? 0]),
        ]),
      ),
    },
  };
}

function getTotal({ columns, within }: FigureData): number {
  return countRows(within ?? createFullBitset(columns.rowCount));
}
