import type { Axes } from '../../explorer/address.ts';
import type { Bitset } from '../../explorer/bitset.ts';
import type { Columns } from '../../explorer/columns.ts';
import type { ExportSource } from '../../exports/format.ts';
import { createChosenFigure, createFigures } from '../../figures/createFigure.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FigureKit } from '../../figures/figureKit.ts';
import { createFigureSource } from '../../figures/render/figureFiles.ts';
import { renderFigure, type FigureFrame } from '../../figures/render/renderFigure.ts';
import { paint } from './paint.ts';

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

/** The figures that can be drawn, in their order; the comparison that a reader chose takes the place of its figure. */
export function drawFigures(drawing: Drawing): Figure[] {
  const { columns, kit, within } = drawing;
  const data = { columns, within, baseMap: kit.baseMap };
  return createFigures(data, kit.words, drawing.axes);
}

/** The figure whose axes a reader may choose. */
export function drawChosen({ columns, kit, within, axes }: Drawing): Figure | undefined {
  return createChosenFigure(axes, { columns, within }, kit.words);
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

/** What a figure's files are written from when they are asked for. */
export function createDrawnSource(figure: Figure, { kit, filter }: Drawing): ExportSource {
  return createFigureSource(figure, { ...kit, provenance: { ...kit.provenance, filter } }, paint);
}
