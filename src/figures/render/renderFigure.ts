import type { Format } from '../../exports/format.ts';
import { FORMATS, isPainted } from '../../exports/registry.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import { renderMarks, renderNamed } from '../../explorer/renderName.ts';
import { findDirection } from '../../text/direction.ts';
import { escapeHtml } from '../../text/escapeHtml.ts';
import { markup } from '../../text/markup.ts';
import type { SmallFigure } from '../createProfile.ts';
import type { Scene, Size } from '../draw/scene.ts';
import type { FigureEmbed } from '../embed.ts';
import type { Figure, FigureView } from '../figure.ts';
import type { Choice } from '../tabulate/table.ts';
import { formatNumber, getDirection, type FigureWords } from '../words.ts';
import { renderMatrix } from './renderMatrix.ts';
import { renderShapes, type Rendering } from './renderSvg.ts';

/** How a figure is put on its page. */
export interface FigureFrame {
  /** The address of the outcomes that a mark stands for. */
  readonly link: (choice: Choice) => string;
  /** The address of its file of a format, by extension; nothing where the page makes its files itself. */
  readonly addressOf?: (extension: string) => string;
  /** What it can be taken away as; without it every format. */
  readonly formats?: readonly Format[];
  /** How another site shows it, where it may. */
  readonly embed?: FigureEmbed | undefined;
  /** That of its heading in the outline; 2 by default. */
  readonly level?: 2 | 3;
}

/**
 * A figure as HTML: its finding as the heading, what it shows, the table with its numbers where it is not
 * one itself, and what a reader can take away. All text is escaped, so that the build may put it into a
 * page and a browser parse it.
 */
export function renderFigure(figure: Figure, frame: FigureFrame, words: FigureWords): string {
  const { file, notes, foreign } = figure;
  return [
    `<figure class="figure${isSmall(figure) ? ' figure--small' : ''}" id="${file}" data-file="${file}" aria-labelledby="${file}-title">`,
    `<figcaption>${renderHeading(figure, frame.level ?? 2)}`,
    ...notes.map((note) => `<p class="figure__note">${show(note, foreign)}</p>`),
    `</figcaption>${renderView(figure, frame, words)}`,
    `${renderDownloads(figure, frame, words)}${renderEmbed(frame)}</figure>`,
  ].join('');
}

/** The title, which is the heading where nothing else can be said for certain; then what is said. */
function renderHeading(
  { file, title, foreign, finding: { heading, sentences } }: Figure,
  level: 2 | 3,
): string {
  const more = heading === undefined ? sentences : sentences.slice(1);
  const id = `id="${file}-title"`;
  const open = `<h${level} class="figure__finding"`;
  return [
    heading === undefined
      ? `${open} ${id}>${show(title, foreign)}</h${level}>`
      : `<p class="figure__title" ${id}>${show(title, foreign)}</p>${open}>${show(heading, foreign)}</h${level}>`,
    ...(more.length === 0 ? [] : [`<p>${show(more.join(' '), foreign)}</p>`]),
  ].join('');
}

/** A text of a figure, with its names of another language. */
function show(text: string, foreign: Figure['foreign']): string {
  return renderNamed(text, foreign).html;
}

/** Whether it needs no more room than a phone has. */
function isSmall({ view }: Figure): boolean {
  return view.kind === 'none' || (view.kind === 'drawing' && view.sizes.length === 1);
}

function renderView(figure: Figure, frame: FigureFrame, words: FigureWords): string {
  const { view } = figure;
  if (view.kind === 'none') return '';
  const content =
    view.kind === 'drawing'
      ? renderDrawings(figure, view.sizes, frame, words)
      : renderTable(figure, view, frame, words);
  return `<div class="figure__view">${content}</div>`;
}

function renderDrawings(
  figure: Figure,
  sizes: readonly Size[],
  frame: FigureFrame,
  words: FigureWords,
): string {
  const { title } = figure;
  const drawn = { file: figure.file, byData: new Map() };
  const drawings = sizes.map((size) => {
    const name = isSmall(figure) ? 'small' : size;
    return renderDrawing(figure.draw(size), name, title, { ...frame, drawn }, words);
  });
  return drawings.join('') + renderTwin(figure, words);
}

function renderTable(
  figure: Figure,
  { matrix, opened, isWhole }: Extract<FigureView, { kind: 'matrix' }>,
  frame: FigureFrame,
  words: FigureWords,
): string {
  return [
    // The style sheet shows what is below the clusters of the table that follows.
    ...(opened === undefined
      ? []
      : [`<details class="figure__opened"><summary>${escapeHtml(opened)}</summary></details>`]),
    renderMatrix(matrix, { title: figure.title, link: frame.link }),
    ...(isWhole ? [] : [renderTwin(figure, words)]),
  ].join('');
}

/** A small figure as HTML, for pages that are about something else: title, one drawing for any width, and table. */
export function renderSmallFigure(
  figure: SmallFigure,
  frame: Pick<FigureFrame, 'link'>,
  words: FigureWords,
): string {
  const { title, scene, foreign } = figure;
  return [
    `<figure class="small-figure"><figcaption>${show(title, foreign)}</figcaption>`,
    renderDrawing(scene, 'small', title, frame, words),
    `${renderTwin(figure, words)}</figure>`,
  ].join('');
}

function renderDrawing(
  scene: Scene,
  size: Size | 'small',
  title: string,
  { link, drawn }: Pick<Rendering, 'drawn'> & Pick<FigureFrame, 'link'>,
  words: FigureWords,
): string {
  const direction = getDirection(words);
  const label = formatMessage(words.messages.figures.drawing, { title });
  return [
    `<div class="figure__drawing figure__drawing--${size}">`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${scene.width}" height="${scene.height}" viewBox="0 0 ${scene.width} ${scene.height}" direction="${direction}" role="group" aria-label="${escapeHtml(label)}">`,
    renderShapes(scene, { direction, link, drawn }),
    '</svg></div>',
  ].join('');
}

type Numbers = Pick<Figure, 'title' | 'foreign' | 'table'>;

/** The numbers as a table, on demand. */
function renderTwin(figure: Numbers, words: FigureWords): string {
  const summary = escapeHtml(words.messages.figures.table);
  return `<details class="figure__twin"><summary>${summary}</summary>${renderNumbers(figure, words)}</details>`;
}

function renderNumbers(
  { title, foreign, table: { names, header, rows } }: Numbers,
  words: FigureWords,
): string {
  const langOf = new Map(foreign.map(({ name, lang }) => [name, lang]));
  const showCell = (cell: string | number): string =>
    escapeHtml(typeof cell === 'number' ? formatNumber(cell, words) : cell);
  const showHead = (scope: 'row' | 'col', cell: string | number): string => {
    const lang = langOf.get(String(cell));
    const marks = renderMarks({
      ...(lang === undefined ? {} : { lang }),
      dir: findDirection(String(cell), lang),
    });
    return `<th scope="${scope}"${marks.html}>${showCell(cell)}</th>`;
  };
  const body = rows.map((row) => {
    const cells = row.map((cell, index) =>
      index < names ? showHead('row', cell) : `<td>${showCell(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    `<section class="figure__scroll" tabindex="0" aria-label="${escapeHtml(title)}"><table aria-label="${escapeHtml(title)}">`,
    `<thead><tr>${header.map((head) => showHead('col', head)).join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table></section>`,
  ].join('');
}

/** A link to each file that there is, and a button for each that a script has to make. */
function renderDownloads(
  { title }: Figure,
  { addressOf, formats = FORMATS }: FigureFrame,
  words: FigureWords,
): string {
  if (formats.length === 0) return '';
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

/** The line that shows the figure on another site, on demand; on pages that draw themselves with a button that copies it. */
function renderEmbed({ embed, addressOf }: FigureFrame): string {
  if (embed === undefined) return '';
  const { heading, figureHint, copy } = embed.words;
  const button =
    addressOf === undefined &&
    markup`<p class="figure__downloads"><button type="button">${copy}</button><span role="status"></span></p>`;
  return markup`
    <details class="figure__twin figure__embed">
      <summary>${heading}</summary>
      <p class="figure__note">${figureHint}</p>
      <p class="cite__text" dir="ltr"><code>${embed.code}</code></p>
      ${button}
    </details>`.html;
}
