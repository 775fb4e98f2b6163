import type { Columns } from '../../explorer/columns.ts';
import { TEXT_ORDERS, type FacetOrder } from '../../explorer/sortRows.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import { addressOf, listValues, type CardContent } from './cardList.ts';
import { createElement } from './element.ts';
import { nameOrder, type Words } from './labels.ts';

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
  /** A facet, or a text of the outcomes. */
  readonly sortBy: (key: string) => void;
}

/** The outcomes as a table: headline and id, then a column for each facet chosen, and each of these sorts. */
export function createTable(
  contents: readonly CardContent[],
  columns: Columns,
  words: Words,
  { shown, sort, query, sortBy }: TableOptions,
): HTMLElement {
  const { explorer } = words.messages;
  const direction = sort?.isDescending === true ? 'descending' : 'ascending';
  const createSorter = (key: string): HTMLElement => {
    const name = nameOrder(key, words);
    const button = createElement('button', {
      class: `table__sort${sort?.facet === key ? ` is-${direction}` : ''}`,
      attributes: { type: 'button', title: formatMessage(explorer.sortByColumn, { facet: name }) },
      text: name,
    });
    button.dataset['facet'] = key;
    button.addEventListener('click', () => {
      sortBy(key);
    });
    return button;
  };
  const heads = [TEXT_ORDERS, ...shown.map((facet) => [facet])].map((keys) => {
    const sorters = keys.flatMap((key) => [createSorter(key), ' ']);
    const head = createElement('th', { attributes: { scope: 'col' } }, ...sorters);
    if (keys.some((key) => sort?.facet === key)) head.ariaSort = direction;
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
  const head = createElement('thead', {}, createElement('tr', {}, ...heads));
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
