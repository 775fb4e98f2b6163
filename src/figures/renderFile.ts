import { escapeHtml } from '../text/escapeHtml.ts';
import type { Figure } from './createFigure.ts';
import { FILE_PAINT, renderShapes } from './renderSvg.ts';
import { createText, type Group, type Scene, type Shape } from './scene.ts';
import { getDirection, type FigureWords } from './words.ts';
import { wrapText } from './wrapText.ts';

/** What a file says of where its numbers come from, since it is read far from the site. */
export interface Provenance {
  /** The programme whose outcomes these are. */
  readonly source: string;
  /** The day of the data, or the years that it covers. */
  readonly date: string;
  /** Which outcomes were drawn; empty for all. */
  readonly filter: string;
  readonly licence: string;
  /** That counts do not measure impact. */
  readonly caution: string;
}

const MARGIN = 24;

/** A figure as an SVG file of its own, with its title, finding and provenance in it. */
export function renderSvgFile(figure: Figure, provenance: Provenance, words: FigureWords): string {
  const scene = frame(figure, provenance);
  const direction = getDirection(words);
  const shapes = renderShapes(scene, { direction, paint: FILE_PAINT });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${scene.width}" height="${scene.height}" viewBox="0 0 ${scene.width} ${scene.height}" direction="${direction}" font-family="sans-serif">`,
    `<title>${escapeHtml(figure.title)}</title>`,
    `<desc>${escapeHtml([figure.finding, ...listProvenance(provenance)].join(' '))}</desc>`,
    `<rect width="100%" height="100%" fill="#fcfbf7"/>${shapes}</svg>\n`,
  ].join('');
}

/** The lines of a CSV file: provenance first, one cell a line, then a blank line, the header and the numbers. */
export function listFileRows(
  { title, finding, records }: Figure,
  provenance: Provenance,
): (readonly (string | number)[])[] {
  return [
    ...[title, finding, ...listProvenance(provenance)].map((line) => [line]),
    [],
    records.header,
    ...records.rows,
  ];
}

function listProvenance({ source, date, filter, licence, caution }: Provenance): string[] {
  return [source, filter, date, caution, licence].filter((line) => line !== '');
}

/** The drawing between its title and its provenance. */
function frame(figure: Figure, provenance: Provenance): Scene {
  const drawing = figure.draw('wide');
  const shapes: (Shape | Group)[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, parts: Parameters<typeof createText>[3]): void => {
    for (const line of wrapText(text, drawing.width, size)) {
      y += Math.round(size * 1.35);
      shapes.push(createText(line, MARGIN, y, { size, ...parts }));
    }
  };
  write(figure.title, 18, { isStrong: true });
  y += 4;
  write(figure.finding, 13, {});
  y += 16;
  shapes.push({ kind: 'group', right: MARGIN, down: y, scene: drawing });
  y += drawing.height + 12;
  for (const line of [...figure.notes, ...listProvenance(provenance)])
    write(line, 11, { ink: 'ink-soft' });
  return {
    width: drawing.width + MARGIN * 2,
    height: y + MARGIN,
    shapes,
  };
}
