import { renderNamed } from '../../explorer/renderName.ts';
import { findDirection } from '../../text/direction.ts';
import { escapeHtml } from '../../text/escapeHtml.ts';
import { estimateWidth } from '../draw/wrapText.ts';
import { WIDTHS } from '../draw/scene.ts';
import type { AxisValue, Cell, Choice, Legend, Mark, Matrix } from '../tabulate/table.ts';

/** What a matrix on a page needs beside its numbers. */
interface MatrixFrame {
  /** The name of the table. */
  readonly title: string;
  /** The address of the outcomes that a mark stands for. */
  readonly link: (choice: Choice) => string;
}

/** Font size (of wide fonts) and padding of the heads of columns, in CSS pixels (`figures.css`). */
const HEAD = { size: 12.5, padding: 6.5 };

/** So much room all columns have at least, below the heads of their rows on a phone and beside them. */
const ROOM = { below: WIDTHS.narrow, beside: 512 };

/**
 * A table of counts whose numbers are the marks: its cells are shaded and grow with the count, and lead
 * to what they count. One table for every width: the style sheet puts the heads of rows above their cells
 * where there is no room beside them.
 */
export function renderMatrix(matrix: Matrix, { title, link }: MatrixFrame): string {
  const { corner, foreign, rows, columns, cells, legend } = matrix;
  const heads = columns.map((column) => `<th scope="col">${renderHead(column, link)}</th>`);
  const body = rows.map((row, index) => {
    const own = (cells[index] ?? []).map((cell) => renderCell(cell, link));
    const below = row.isBelow ? ' class="matrix__below"' : '';
    return `<tr${below}><th scope="row">${renderHead(row, link)}</th>${own.join('')}</tr>`;
  });
  return [
    `<div class="figure__drawing"><table class="${listClasses(matrix).join(' ')}" aria-label="${escapeHtml(title)}">`,
    `<thead><tr><th scope="col" dir="${findDirection(corner)}">${renderNamed(corner, foreign).html}</th>${heads.join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table></div>${renderLegend(legend)}`,
  ].join('');
}

/** How the style sheet is to lay a table out: many columns have to be scrolled for, long words are turned. */
function listClasses({ rows, columns }: Matrix): string[] {
  const words = columns.flatMap(({ name }) => name.split(/[\s-]+/u));
  const longest = Math.max(0, ...words.map((word) => estimateWidth(word, HEAD.size)));
  const isTooWide = (room: number): boolean => longest + HEAD.padding > room / columns.length;
  return [
    'matrix',
    ...[6, 12, 20].flatMap((most) => (columns.length > most ? [`matrix--over-${most}`] : [])),
    ...(isTooWide(ROOM.below) ? ['matrix--turns'] : []),
    ...(isTooWide(ROOM.beside) ? ['matrix--turned'] : []),
    ...(rows.some(({ isBelow }) => isBelow) ? ['matrix--clusters'] : []),
  ];
}

function renderHead(value: AxisValue, link: MatrixFrame['link']): string {
  // The direction of the whole follows the name, which a `bdi` would keep from it.
  const name =
    value.lang === undefined
      ? escapeHtml(value.name)
      : `<span lang="${value.lang}">${escapeHtml(value.name)}</span>`;
  const direction = findDirection(value.name, value.lang);
  const content = `${name} <small>${value.digits}</small>`;
  return value.choice.length === 0
    ? `<span dir="${direction}">${content}</span>`
    : `${openMark(value, link)} dir="${direction}">${content}</a>`;
}

/**
 * A count. Its second number is written by the style sheet: the name of the link, which says both with their
 * units, has to contain the text in it (WCAG 2.2, 2.5.3).
 */
function renderCell(cell: Cell | undefined, link: MatrixFrame['link']): string {
  if (cell === undefined) return '<td>0</td>';
  const high = cell.high === undefined ? '' : ` data-high="${cell.high}"`;
  return `<td class="matrix__cell--${cell.step}">${openMark(cell, link)}${high}>${cell.digits}</a></td>`;
}

/** The beginning of a link, which the proof reads (`checkMarks`). */
function openMark({ choice, count, label }: Mark, link: MatrixFrame['link']): string {
  return `<a class="figure__mark" href="${escapeHtml(link(choice))}" data-count="${count}" aria-label="${escapeHtml(label)}"`;
}

/** Which shade is how many, and what the second number is. */
function renderLegend({ heading, steps, high }: Legend): string {
  const items = steps.map(
    ({ step, text }) => `<span class="matrix__step--${step}">${escapeHtml(text)}</span>`,
  );
  return [
    ...(items.length === 0
      ? []
      : [`<p class="matrix__legend">${escapeHtml(heading)} ${items.join(' ')}</p>`]),
    ...(high === undefined ? [] : [`<p class="figure__note">${escapeHtml(high)}</p>`]),
  ].join('');
}
