import { findFacetLanguage, findNameLanguage, nameValue } from '../facets/labels.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import type { ExplorerState } from './address.ts';
import type { CardContent } from './cardFiles.ts';
import type { Columns } from './columns.ts';
import { addressOf } from './createCard.ts';
import { listValues } from './listValues.ts';
import { nameOrder } from './nameChoice.ts';
import { pickLanguage, type CardValue } from './renderName.ts';
import { TEXT_ORDERS } from './sortRows.ts';
import { listColumnChoices, listTableColumns, type ColumnChoice } from './tableColumns.ts';
import { formatLine } from '../text/headline/formatLine.ts';
import type { ExplorerWords } from './words.ts';

/** A page of the table, ready to paint. */
export interface Table {
  readonly name: string;
  readonly heads: readonly TableHead[];
  readonly rows: readonly TableRow[];
  /** What a cell says where its facet is not recorded. */
  readonly notRecorded: string;
  /** What opens the choice of columns. */
  readonly choose: string;
  readonly choices: readonly ColumnChoice[];
}

type Direction = 'ascending' | 'descending';

/** The head of a column; the first one sorts by more than one thing. */
export interface TableHead {
  readonly sorters: readonly Sorter[];
  readonly direction: Direction | undefined;
}

/** With its name. */
interface Sorter extends CardValue {
  /** A facet, or a text of the outcomes. */
  readonly key: string;
  readonly action: string;
  readonly direction: Direction | undefined;
}

export interface TableRow {
  readonly id: string;
  readonly address: string;
  /** In one line. */
  readonly headline: string;
  readonly lang: string;
  /** For each column its values; none where it is not recorded. */
  readonly cells: readonly (readonly CardValue[])[];
}

/** Headline and id, then a column for each facet chosen; each of these sorts. */
export function createTable(
  contents: readonly CardContent[],
  state: ExplorerState,
  columns: Columns,
  words: ExplorerWords,
): Table {
  const { explorer, notRecorded } = words.messages;
  const shown = listTableColumns(state, columns);
  return {
    name: explorer.table,
    heads: [TEXT_ORDERS, ...shown.map((facet) => [facet])].map((keys) =>
      createHead(keys, state.sort, words),
    ),
    rows: contents.map(({ card: [id, slug, headline, , lang, cuts], row }) => ({
      ...{ id, lang },
      headline: formatLine(headline, cuts),
      address: addressOf(slug, state.query),
      cells: shown.map((facet) =>
        listValues(columns, facet, row).map((value) =>
          pickLanguage(nameValue(facet, value, words), findNameLanguage(facet, value, words)),
        ),
      ),
    })),
    notRecorded,
    choose: explorer.columns,
    choices: listColumnChoices(state, columns, words),
  };
}

function createHead(
  keys: readonly string[],
  sort: ExplorerState['sort'],
  words: ExplorerWords,
): TableHead {
  const order = sort === 'newest' ? null : sort;
  const direction = order?.isDescending === true ? 'descending' : 'ascending';
  const sorters = keys.map((key): Sorter => {
    const name = nameOrder(key, words);
    const lang = findFacetLanguage(key, words);
    const action = formatMessage(words.messages.explorer.sortByColumn, { facet: name });
    return {
      key,
      ...pickLanguage(name, lang),
      action,
      direction: order?.facet === key ? direction : undefined,
    };
  });
  const isSorted = sorters.some((sorter) => sorter.direction !== undefined);
  return { sorters, direction: isSorted ? direction : undefined };
}
