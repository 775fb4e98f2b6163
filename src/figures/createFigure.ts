import { countRows, createFullBitset } from '../explorer/bitset.ts';
import type { Axes } from '../explorer/address.ts';
import { listForeign } from '../explorer/renderName.ts';
import type { Columns } from '../explorer/columns.ts';
import { drawMap } from './draw/drawMap.ts';
import { drawShares } from './draw/drawShares.ts';
import { findInMap, findInShares } from './findings.ts';
import { createMatrixFigure } from './createMatrixFigure.ts';
import { SIZES, type Figure, type FigureData } from './figure.ts';
import type { BaseMap } from './map/baseMap.ts';
import { createAxesSpec, getUsualAxes, hasFacet } from './axesSpec.ts';
import { FIGURES, GAP_MAP, listSpecFacets, type FigureSpec } from './registry.ts';
import { createAxisTable, createShareTable } from './tables.ts';
import { countAny } from './tabulate/countAny.ts';
import { listForeignNames, tabulateAxis } from './tabulate/nameAxis.ts';
import { tabulateShares } from './tabulate/tabulateShares.ts';
import { formatFinding } from './formatFinding.ts';
import type { FigureWords } from './words.ts';

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
      ...{ file, title, table, records: table, foreign: listForeignNames([places]) },
      // One place is found on a small map as well.
      view: { kind: 'drawing', sizes: places.values.length === 1 ? ['narrow'] : SIZES },
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
    foreign: listForeign(shares.flatMap((each) => [each, ...each.parts])),
    finding: formatFinding(findInShares(shares, total), words),
    view: total === 1 ? { kind: 'none' } : { kind: 'drawing', sizes: SIZES },
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
