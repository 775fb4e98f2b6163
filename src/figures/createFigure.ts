import { countRows, createFullBitset, type Bitset } from '../explorer/bitset.ts';
import type { Axes } from '../explorer/address.ts';
import type { Columns } from '../explorer/columns.ts';
import { drawMap } from './draw/drawMap.ts';
import { drawMatrix } from './draw/drawMatrix.ts';
import { drawShares } from './draw/drawShares.ts';
import type { Scene, Size } from './draw/scene.ts';
import { findInMap, findInMatrix, findInShares } from './findings.ts';
import type { BaseMap } from './map/baseMap.ts';
import { createAxesSpec, getUsualAxes, hasFacet } from './axesSpec.ts';
import { FIGURES, GAP_MAP, listSpecFacets, type FigureSpec, type MatrixSpec } from './registry.ts';
import {
  createAxisTable,
  createMatrixTables,
  createShareTable,
  type FigureTables,
} from './tables.ts';
import { createMatrix } from './tabulate/createMatrix.ts';
import { countAny } from './tabulate/countAny.ts';
import { crossTabulate } from './tabulate/crossTabulate.ts';
import { tabulateAxis } from './tabulate/nameAxis.ts';
import { selectPart } from './tabulate/selectPart.ts';
import { tabulateShares } from './tabulate/tabulateShares.ts';
import { formatFinding, tellLimit } from './formatFinding.ts';
import type { FigureWords } from './words.ts';

/** A figure worked out: what it says, its numbers, and how it is drawn. */
export interface Figure extends FigureTables {
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
}

/** What figures are made from. */
export interface FigureData {
  readonly columns: Columns;
  /** The outcomes to draw; without it all. */
  readonly within?: Bitset | undefined;
  /** Nothing where no outcome is of a country. */
  readonly baseMap?: BaseMap | undefined;
}

/** Every figure that can be drawn, in the order of the registry; the one that a reader may choose with its axes. */
export function createFigures(
  data: FigureData,
  words: FigureWords,
  axes: Axes | null = null,
): Figure[] {
  return FIGURES.flatMap((spec) => {
    const figure =
      spec === GAP_MAP ? createChosenFigure(axes, data, words) : createFigure(spec, data, words);
    return figure ?? [];
  });
}

/** Whether there is any figure that `createFigures` would draw. */
export function hasFigures({ columns, baseMap }: FigureData): boolean {
  return FIGURES.some((spec) =>
    spec === GAP_MAP ? getUsualAxes(columns) !== undefined : canDraw(spec, columns, baseMap),
  );
}

/** Whether the site has the facets of a figure, and a map to draw on. */
function canDraw(spec: FigureSpec, columns: Columns, baseMap: BaseMap | undefined): boolean {
  const facets = listSpecFacets(spec);
  if (spec.kind === 'shares') return facets.some((facet) => hasFacet(columns, facet));
  const isWhole = facets.every((facet) => hasFacet(columns, facet));
  return isWhole && (spec.kind === 'matrix' || baseMap !== undefined);
}

/**
 * Works a figure out: columns → numbers with their names → sentence, table and drawing. What is
 * drawn is finished before. Nothing where there is no map to draw on, or where the site does not have
 * its facets.
 */
export function createFigure(
  spec: FigureSpec,
  data: FigureData,
  words: FigureWords,
): Figure | undefined {
  const title = words.messages.figures.titles[spec.key];
  const { file } = spec;
  if (!canDraw(spec, data.columns, data.baseMap)) return undefined;
  if (spec.kind === 'matrix') return createMatrixFigure({ ...spec, title }, data, words);
  const { columns, baseMap, within = createFullBitset(columns.rowCount) } = data;
  const total = countRows(within);
  if (spec.kind === 'map') {
    if (baseMap === undefined) return undefined;
    const places = tabulateAxis(columns, { facet: spec.facet, order: 'total' }, words, within);
    const table = createAxisTable(places, words);
    return {
      ...{ file, title, table, records: table },
      finding: formatFinding(
        findInMap(places, total, (keys) => countAny(columns, spec.facet, keys, within)),
        words,
      ),
      notes: [words.messages.figures.mapSource],
      draw: (size) => drawMap(baseMap, places.values, words.messages.figures, size),
    };
  }
  const facets = listSpecFacets(spec).filter((facet) => hasFacet(columns, facet));
  const shares = facets.map((facet) => tabulateShares(columns, facet, words, within, total));
  const table = createShareTable(shares, words);
  return {
    ...{ file, title, table, records: table, notes: [] },
    finding: formatFinding(findInShares(shares, total), words),
    draw: (size) => drawShares(shares, size),
  };
}

/**
 * The figure whose axes a reader may choose, with those (`null`: the usual ones). Nothing where the
 * site has fewer than two facets to compare.
 */
export function createChosenFigure(
  chosen: Axes | null,
  data: FigureData,
  words: FigureWords,
): Figure | undefined {
  const { columns } = data;
  if (chosen === null && listSpecFacets(GAP_MAP).every((facet) => hasFacet(columns, facet)))
    return createMatrixFigure(
      { ...GAP_MAP, title: words.messages.figures.titles[GAP_MAP.key] },
      data,
      words,
    );
  const axes = chosen ?? getUsualAxes(columns);
  if (axes === undefined) return undefined;
  return createMatrixFigure(createAxesSpec(GAP_MAP.file, axes, columns, words), data, words);
}

/** Counts once: what is drawn is a part of the table that a reader can open below it. */
export function createMatrixFigure(
  { file, title, rows, columns, finding, opens }: MatrixSpec,
  data: FigureData,
  words: FigureWords,
): Figure {
  const axes = {
    rows: { ...rows, most: Infinity, level: opens === true ? 'all' : 'top' },
    columns: { ...columns, most: Infinity },
  } as const;
  const whole = crossTabulate(data.columns, axes, words, data.within);
  const shown = selectPart(whole, { rows: { most: rows.most, isTop: true }, columns });
  const open = selectPart(whole, { rows: { most: rows.most }, columns });
  const isOpen = open.rows.values.length > shown.rows.values.length;
  const matrix = createMatrix(shown, words);
  const openMatrix = isOpen ? createMatrix(open, words) : undefined;
  const { opened: summary } = words.messages.figures;
  return {
    ...{ file, title },
    finding: formatFinding(findInMatrix(finding, whole, shown), words),
    notes: [
      ...tellLimit(shown.rows, whole.rows, words),
      ...tellLimit(shown.columns, whole.columns, words),
    ],
    ...createMatrixTables(whole, words),
    draw: (size) => drawMatrix(matrix, size),
    ...(openMatrix && { opened: { summary, draw: (size) => drawMatrix(openMatrix, size) } }),
  };
}
