import type { Columns } from '../../facets/columns.ts';
import type { FacetOrder } from '../../facets/sortRows.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import { addressOf, listValues, type CardContent } from './cardList.ts';
import { createElement } from './element.ts';
import { nameFacet, type Words } from './labels.ts';

/** Columns of the table until a reader chooses others. */
export const USUAL_COLUMNS: readonly string[] = [
  'country',
  'harvest',
  'year',
  'changeType',
  'significanceRating',
  'contributionRating',
];

interface TableOptions {
  /** Facets, in order. */
  readonly shown: readonly string[];
  readonly sort: FacetOrder | undefined;
  readonly query: string;
  readonly sortBy: (facet: string) => void;
}

/** The outcomes as a table: the headline, then a column for each facet chosen, each of which sorts. */
export function createTable(
  contents: readonly CardContent[],
  columns: Columns,
  words: Words,
  { shown, sort, query, sortBy }: TableOptions,
): HTMLElement {
  const { explorer } = words.messages;
  const heads = shown.map((facet) => {
    const name = nameFacet(facet, words);
    const button = createElement('button', {
      class: 'table__sort',
      attributes: { type: 'button', title: formatMessage(explorer.sortByColumn, { facet: name }) },
      text: name,
    });
    button.dataset['facet'] = facet;
    button.addEventListener('click', () => {
      sortBy(facet);
    });
    const head = createElement('th', { attributes: { scope: 'col' } }, button);
    if (sort?.facet === facet) head.ariaSort = sort.isDescending ? 'descending' : 'ascending';
    return head;
  });
  const rows = contents.map(({ card: [id, slug, headline, , lang], row }) => {
    const link = createElement('a', {
      attributes: { href: addressOf(slug, query), dir: 'auto', lang },
      text: headline,
    });
    return createElement(
      'tr',
      {},
      createElement(
        'th',
        { attributes: { scope: 'row' } },
        link,
        createElement('span', { class: 'table__id', text: id }),
      ),
      ...shown.map((facet) => createCell(listValues(columns, facet, row, words), words)),
    );
  });
  const head = createElement(
    'thead',
    {},
    createElement(
      'tr',
      {},
      createElement('th', { attributes: { scope: 'col' }, text: words.messages.explorer.outcome }),
      ...heads,
    ),
  );
  const table = createElement(
    'table',
    { class: 'table' },
    head,
    createElement('tbody', {}, ...rows),
  );
  return createElement(
    'div',
    {
      class: 'table-frame',
      attributes: { tabindex: '0', role: 'region', 'aria-label': explorer.table },
    },
    table,
  );
}

function createCell(values: readonly string[], { messages }: Words): HTMLElement {
  if (values.length === 0) {
    return createElement('td', { class: 'is-empty', text: messages.notRecorded });
  }
  return createElement(
    'td',
    {},
    ...values.map((text) =>
      createElement('span', { class: 'table__value', text, attributes: { dir: 'auto' } }),
    ),
  );
}
