import type { Format } from '../../exports/format.ts';
import { FORMATS, isPainted } from '../../exports/registry.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import { escapeHtml } from '../../text/escapeHtml.ts';
import { markup } from '../../text/markup.ts';
import type { Figure } from '../createFigure.ts';
import type { SmallFigure } from '../createProfile.ts';
import type { Scene, Size } from '../draw/scene.ts';
import type { FigureTable } from '../tables.ts';
import type { Choice } from '../tabulate/table.ts';
import { formatNumber, getDirection, type FigureWords } from '../words.ts';
import { renderShapes } from './renderSvg.ts';

/** How a figure is put on its page. */
export interface FigureFrame {
  /** The address of the outcomes that a mark stands for. */
  readonly link: (choice: Choice) => string;
  /** That counts do not measure impact. */
  readonly caution: string;
  /** The address of its file of a format, by extension; nothing where the page makes its files itself. */
  readonly addressOf?: (extension: string) => string;
  /** What it can be taken away as; without it every format. */
  readonly formats?: readonly Format[];
}

const SIZES: readonly Size[] = ['wide', 'narrow'];

/**
 * A figure as HTML: title, finding, the drawing for wide and for narrow pages, of which the
 * style sheet shows one, the table with its numbers, and what a reader can take away. All text is
 * escaped, so that the build may put it into a page and a browser parse it.
 */
export function renderFigure(figure: Figure, frame: FigureFrame, words: FigureWords): string {
  const { file, title, finding, notes, opened } = figure;
  const draw = (drawing: (size: Size) => Scene): string =>
    SIZES.map((size) => renderDrawing(drawing(size), size, title, frame, words)).join('');
  return [
    `<figure class="figure" id="${file}" data-file="${file}" aria-labelledby="${file}-title">`,
    `<figcaption><h2 class="figure__title" id="${file}-title">${escapeHtml(title)}</h2>`,
    `<p class="figure__finding">${escapeHtml(finding)}</p></figcaption>`,
    draw(figure.draw),
    ...notes.map((note) => `<p class="figure__note">${escapeHtml(note)}</p>`),
    ...(opened === undefined
      ? []
      : [
          `<details class="figure__opened"><summary>${escapeHtml(opened.summary)}</summary>`,
          `${draw(opened.draw)}</details>`,
        ]),
    renderTwin(figure.table, title, words),
    `<div class="figure__foot"><p class="caution">${escapeHtml(frame.caution)}</p>`,
    `${renderDownloads(figure, frame, words)}</div></figure>`,
  ].join('');
}

/** A small figure as HTML, for pages that are about something else: title, one drawing for any width, and table. */
export function renderSmallFigure(
  { title, scene, table }: SmallFigure,
  frame: Pick<FigureFrame, 'link'>,
  words: FigureWords,
): string {
  return [
    `<figure class="small-figure"><figcaption>${escapeHtml(title)}</figcaption>`,
    renderDrawing(scene, 'small', title, frame, words),
    `${renderTwin(table, title, words)}</figure>`,
  ].join('');
}

function renderDrawing(
  scene: Scene,
  size: Size | 'small',
  title: string,
  { link }: Pick<FigureFrame, 'link'>,
  words: FigureWords,
): string {
  const direction = getDirection(words);
  const label = formatMessage(words.messages.figures.drawing, { title });
  return [
    `<div class="figure__drawing figure__drawing--${size}">`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${scene.width}" height="${scene.height}" viewBox="0 0 ${scene.width} ${scene.height}" direction="${direction}" role="group" aria-label="${escapeHtml(label)}">`,
    renderShapes(scene, { direction, link }),
    '</svg></div>',
  ].join('');
}

/** The numbers as a table, on demand. */
function renderTwin(table: FigureTable, title: string, words: FigureWords): string {
  const summary = escapeHtml(words.messages.figures.table);
  return `<details class="figure__twin"><summary>${summary}</summary>${renderTable(table, title, words)}</details>`;
}

function renderTable(
  { names, header, rows }: FigureTable,
  title: string,
  words: FigureWords,
): string {
  const show = (cell: string | number): string =>
    escapeHtml(typeof cell === 'number' ? formatNumber(cell, words) : cell);
  const body = rows.map((row) => {
    const cells = row.map((cell, index) =>
      index < names ? `<th scope="row" dir="auto">${show(cell)}</th>` : `<td>${show(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    `<section class="figure__scroll" tabindex="0" aria-label="${escapeHtml(title)}"><table>`,
    `<thead><tr>${header.map((head) => `<th scope="col" dir="auto">${show(head)}</th>`).join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table></section>`,
  ].join('');
}

/** A link to each file that there is, and a button for each that a script has to make. */
function renderDownloads(
  { title }: Figure,
  { addressOf, formats = FORMATS }: FigureFrame,
  words: FigureWords,
): string {
  const { download, downloadAs } = words.messages.figures;
  const items = formats.map((format) => {
    const { name, extension } = format;
    const label = formatMessage(downloadAs, { title, format: name });
    if (addressOf !== undefined && !isPainted(format))
      return markup`<a href="${addressOf(extension)}" download aria-label="${label}">${name}</a>`;
    // On a page that is not made by a script it waits for one.
    const hidden = addressOf !== undefined && markup` hidden`;
    return markup`<button type="button" data-format="${extension}" aria-label="${label}"${hidden}>${name}</button>`;
  });
  return markup`
    <p class="figure__downloads">
      <span>${download}</span>
      ${items}
      <span class="figure__status" role="status"></span>
    </p>`.html;
}
