import { escapeHtml } from '../../text/escapeHtml.ts';
import type { Figure } from '../figure.ts';
import { createText, type Group, type Scene, type Shape } from '../draw/scene.ts';
import { wrapText } from '../draw/wrapText.ts';
import { getDirection, type FigureWords } from '../words.ts';
import { listProvenance, type Provenance } from './provenance.ts';
import { FILE_PAINT, renderShapes, type Paint } from './renderSvg.ts';

const MARGIN = 24;

/** A figure as an SVG file of its own, with its title, finding and provenance in it. */
export function renderSvgFile(
  figure: Figure,
  provenance: Provenance,
  words: FigureWords,
  colours: Paint = FILE_PAINT,
): string {
  const scene = frame(figure, provenance);
  const direction = getDirection(words);
  const shapes = renderShapes(scene, { direction, paint: colours });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${scene.width}" height="${scene.height}" viewBox="0 0 ${scene.width} ${scene.height}" direction="${direction}" font-family="sans-serif">`,
    `<title>${escapeHtml(figure.title)}</title>`,
    `<desc>${escapeHtml([...figure.finding.sentences, ...listProvenance(provenance)].join(' '))}</desc>`,
    `<rect width="100%" height="100%" fill="#fcfbf7"/>${shapes}</svg>\n`,
  ].join('');
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
  write(figure.finding.sentences.join(' '), 13, {});
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
