import { renderName } from '../../explorer/renderName.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import { markup, type Markup } from '../../text/markup.ts';
import type { Comparison } from '../createComparison.ts';
import type { Choice } from '../tabulate/table.ts';
import { formatOutcomes, type FigureWords } from '../words.ts';

type Facet = Comparison['groups'][number];
type Count = Facet['rows'][number]['sides'][number];

/** Two sides beside each other, facet by facet, as tables of which each row has a bar for either side; `link` is where a count leads. */
export function renderComparison(
  { names, groups }: Comparison,
  link: (choice: Choice) => string,
  words: FigureWords,
): Markup {
  return markup`<div class="compared">${groups.map((group) => renderFacet(group, names, link, words))}</div>`;
}

function renderFacet(
  { bases, rows, ...named }: Facet,
  names: Comparison['names'],
  link: (choice: Choice) => string,
  words: FigureWords,
): Markup {
  const { recorded } = words.messages.figures.compare;
  const heads = names.map((side, index) => {
    const base = formatMessage(recorded, { count: bases[index] ?? '' });
    return markup`<th scope="col">${renderName(side)} <small>${base}</small></th>`;
  });
  const body = rows.map(
    (row) => markup`
      <tr>
        <th scope="row">${renderName(row)}${renderBars(row.sides)}</th>
        ${row.sides.map((side) => markup`<td>${renderCount(side, link, words)} <small>${side.share}</small></td>`)}
      </tr>`,
  );
  return markup`
    <table aria-label="${named.name}">
      <thead><tr><th scope="col">${renderName(named)}</th>${heads}</tr></thead>
      <tbody>${body}</tbody>
    </table>`;
}

/** The bar of the first side above that of the second, on one scale. */
function renderBars(sides: readonly Count[]): Markup {
  const bars = sides.map(
    ({ length }, index) =>
      markup`<rect y="${index * 50}%" width="${Number((length * 100).toFixed(1))}%" height="50%"/>`,
  );
  return markup`<svg class="bar" aria-hidden="true">${bars}</svg>`;
}

/** The proof counts again what a count leads to; a reader hears it with its unit. */
function renderCount(
  { count, digits, choice }: Count,
  link: (choice: Choice) => string,
  words: FigureWords,
): Markup {
  if (choice.length === 0) return markup`${digits}`;
  const spoken = formatOutcomes(count, words);
  return markup`<a class="counted" href="${link(choice)}" data-count="${count}" aria-label="${spoken}">${digits}</a>`;
}
