import type { Axes } from '../../facets/address.ts';
import type { Bitset } from '../../facets/bitset.ts';
import type { Columns } from '../../facets/columns.ts';
import { createAxesSpec } from '../../figures/axesSpec.ts';
import { createFigure, createMatrixFigure, type Figure } from '../../figures/createFigure.ts';
import type { FigureKit } from '../../figures/figureKit.ts';
import { formatCsv } from '../../figures/formatCsv.ts';
import { FIGURES, type FigureSpec } from '../../figures/registry.ts';
import { listFileRows, renderSvgFile } from '../../figures/renderFile.ts';
import { renderFigure, type FigureFrame } from '../../figures/renderFigure.ts';
import type { FigureFiles } from './downloads.ts';

/** What a browser draws figures from. */
export interface Drawing {
  readonly columns: Columns;
  readonly kit: FigureKit;
  /** The outcomes to draw; without it all. */
  readonly within?: Bitset | undefined;
  /** Which outcomes these are, in words; empty for all. */
  readonly filter: string;
  readonly axes: Axes | null;
}

/** The figure that compares what a reader chose stands in the place of this one. */
export const CHOSEN: FigureSpec['key'] = 'gapMap';

export function drawFigure(spec: FigureSpec, drawing: Drawing): Figure | undefined {
  const { columns, kit, within, axes } = drawing;
  const data = { columns, within, baseMap: kit.baseMap };
  return spec.key === CHOSEN && axes !== null
    ? createMatrixFigure(createAxesSpec(spec.file, axes, columns, kit.words), data, kit.words)
    : createFigure(spec, data, kit.words);
}

/** The figures that can be drawn, in their order. */
export function drawFigures(drawing: Drawing): Figure[] {
  return FIGURES.flatMap((spec) => drawFigure(spec, drawing) ?? []);
}

/** A figure as an element of this page. `renderFigure` has escaped what comes from records. */
export function createFigureElement(
  figure: Figure,
  frame: FigureFrame,
  { words }: FigureKit,
): HTMLElement {
  const parsed = new DOMParser().parseFromString(renderFigure(figure, frame, words), 'text/html');
  const element = parsed.querySelector('figure');
  if (element === null) throw new Error('A figure renders as a figure.');
  return document.importNode(element, true);
}

/** A figure's files, made when they are asked for. */
export function createFigureFiles(figure: Figure, { kit, filter }: Drawing): FigureFiles {
  const provenance = { ...kit.provenance, filter };
  return {
    svg: () => Promise.resolve(renderSvgFile(figure, provenance, kit.words)),
    csv: () => Promise.resolve(formatCsv(listFileRows(figure, provenance))),
  };
}
