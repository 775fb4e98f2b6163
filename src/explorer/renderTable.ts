import { findDirection, markText } from '../text/direction.ts';
import { markup, type Markup } from '../text/markup.ts';
import type { Table, TableHead, TableRow } from './createTable.ts';
import { renderMarks, renderName } from './renderName.ts';
import type { ColumnChoice } from './tableColumns.ts';

/** The table of outcomes as HTML, and before it the choice of its columns. */
export function renderTable({ name, heads, rows, notRecorded, choose, choices }: Table): Markup {
  return markup`
    <details class="explorer__columns">
      <summary>${choose}</summary>
      <ol class="chooser" role="list">${choices.map(renderChoice)}</ol>
    </details>
    <div class="table-frame" tabindex="0" role="region" aria-label="${name}">
      <table class="table" aria-label="${name}">
        <thead><tr>${heads.map(renderHead)}</tr></thead>
        <tbody>${rows.map((row) => renderRow(row, notRecorded))}</tbody>
      </table>
    </div>`;
}

function renderChoice({ facet, isShown, forward, back, ...named }: ColumnChoice): Markup {
  const moves = [
    { ...forward, by: -1, arrow: '↑' },
    { ...back, by: 1, arrow: '↓' },
  ].map(
    ({ action, isPossible, by, arrow }) => markup`
      <button class="chooser__move" type="button" data-by="${by}" aria-label="${action}"${
        !isPossible && markup` disabled`
      }>${arrow}</button>`,
  );
  const checked = isShown && markup` checked`;
  return markup`
    <li data-facet="${facet}">
      <label><input type="checkbox"${checked}> ${renderName(named)}</label>
      ${moves}
    </li>`;
}

function renderHead({ sorters, direction: own }: TableHead): Markup {
  const buttons = sorters.map(
    ({ key, action, direction, ...named }) =>
      markup`<button class="table__sort${direction && ` is-${direction}`}" type="button" title="${action}" data-facet="${key}">${renderName(named)}</button> `,
  );
  return markup`<th scope="col"${own && markup` aria-sort="${own}"`}>${buttons}</th>`;
}

function renderRow({ id, address, headline, lang, cells }: TableRow, notRecorded: string): Markup {
  const renderCell = (values: TableRow['cells'][number]): Markup =>
    values.length === 0
      ? markup`<td class="is-empty">${notRecorded}</td>`
      : markup`<td>${values.map(({ name, lang: own }) => markup`<span class="table__value"${own !== undefined && markup` lang="${own}"`} dir="${findDirection(name, own)}">${name}</span>`)}</td>`;
  return markup`
    <tr>
      <th scope="row">
        <a href="${address}"${renderMarks(markText(headline, lang))}>${headline}</a>
        <span class="table__id">${id}</span>
      </th>
      ${cells.map(renderCell)}
    </tr>`;
}
