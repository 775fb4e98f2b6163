import { formatCount, formatMessage, formatNumber } from '../messages/formatMessage.ts';
import {
  formatAddress,
  readAddress,
  type ExplorerState,
  type Unknown,
  type View,
} from './address.ts';
import type { Columns } from './columns.ts';
import { createChips, type Chip } from './createChips.ts';
import { createEngine, type Engine } from './createEngine.ts';
import { createFilters, type FilterGroup } from './createFilters.ts';
import { createPager, type Pager } from './createPager.ts';
import { describeAnswer, type AnswerNote } from './describeAnswer.ts';
import { describeRemovals, type RemovalOffer } from './describeRemovals.ts';
import {
  describeCount,
  describeParts,
  describeSelection,
  listChosen,
} from './describeSelection.ts';
import { filterRows, findOrder, findScope } from './filterRows.ts';
import type { Removal } from './findRemovals.ts';
import { countPages, PAGE_SIZE } from './listPages.ts';
import { nameUnknown } from './nameChoice.ts';
import type { Answer } from './queryAnswer.ts';
import { EMPTY_SELECTION } from './selection.ts';
import { createSortOptions, type SortOptions } from './sortOptions.ts';
import type { Order, TextOrder } from './sortRows.ts';
import type { ExplorerWords } from './words.ts';

/** What a page of the explorer is made of. */
export interface ExplorerData {
  /** Nothing as long as they are not there. */
  readonly columns?: Columns | undefined;
  /** The value whose outcomes the page lists; without one it lists all. */
  readonly fixed?: { readonly facet: string; readonly value: string } | undefined;
  /** Address of the first page of its list. */
  readonly base: string;
  readonly words: ExplorerWords;
  /** Counts in the engine's place, for whoever measures it. */
  readonly engine?: Engine;
}

/** What a reader asks for, and what is known for an answer. */
export interface Question {
  readonly state: ExplorerState;
  /** What of the address means nothing. */
  readonly unknown: readonly Unknown[];
  /** What the text search says of the query. */
  readonly answer: Answer;
  /** The orders of texts that are loaded: rows, the first first. */
  readonly rankings: ReadonlyMap<TextOrder, readonly number[]>;
  /** The query of the page's address. Without columns, what only they can explain of it is kept. */
  readonly search: string;
  /** Whether the page's own list holds the outcomes that `base` shows. */
  readonly isOnOwnPage: boolean;
}

/** Something is still to come; until then the page stays as it is. */
interface Waiting {
  readonly isReady: false;
  /** Set while the text search works. */
  readonly answer?: AnswerNote;
  /** The order that is to be loaded. */
  readonly ranking?: TextOrder;
}

/** Everything that is shown, ready to paint. */
export interface Shown {
  readonly isReady: true;
  readonly state: ExplorerState;
  /** The page's own list shows what is asked for. */
  readonly isStatic: boolean;
  readonly view: View;
  /** Every row that fits, in order. */
  readonly rows: readonly number[];
  /** Those on the page that is shown. */
  readonly pageRows: readonly number[];
  /** Number of the first of them among all, from 1. */
  readonly first: number;
  readonly pager: Pager | undefined;
  /** The only text that is announced: `37 of 612 outcomes`. */
  readonly count: string;
  /** What was asked for, in words; empty for everything. */
  readonly description: string;
  /** `Page 2 of 7`; empty where there is one. */
  readonly place: string;
  readonly answer: AnswerNote;
  /** What is said of an address of which something means nothing; empty for any other. */
  readonly unknown: string;
  readonly chips: readonly Chip[];
  readonly filters: readonly FilterGroup[];
  /** How many things are chosen: ` (2)`; empty for none. */
  readonly chosen: string;
  /** The same with its unit, to be said. */
  readonly spokenChosen: string;
  /** What closes the filters of a narrow screen: `Show 37 outcomes`. */
  readonly show: string;
  /** Nothing in a view that has an order of its own. */
  readonly sorts: SortOptions | undefined;
  /** What is said where nothing fits. */
  readonly none: string;
  /** What may be taken away then, with what that would bring. */
  readonly removals: readonly RemovalOffer[];
  /** What the title of the page says after its name: `DR Congo, harvest 2`; empty for everything. */
  readonly title: string;
}

/** The explorer without a page: addresses → states → what is shown. */
export interface ExplorerModel {
  /** What a query of an address asks for; what means nothing is reported once there are columns. */
  readonly read: (search: string) => Pick<Question, 'state' | 'unknown'>;
  /** The address of a state on this page, whose own query is `search`. */
  readonly addressOf: (state: ExplorerState, search: string) => string;
  readonly show: (question: Question) => Waiting | Shown;
  /** The filters before anything is counted; none without columns. */
  readonly filters: readonly FilterGroup[];
}

const NO_COLUMNS: Columns = { rowCount: 0, facets: [] };

/**
 * ```ts
 * const model = createModel({ columns, base: '/outcomes/', words });
 * const asked = model.read('?country=kenya');
 * model.show({ ...asked, answer: { state: 'none' }, rankings, search, isOnOwnPage: true });
 * // count: '37 of 612 outcomes', description: 'Kenya', …
 * ```
 */
export function createModel(data: ExplorerData): ExplorerModel {
  const { columns = NO_COLUMNS, base, words } = data;
  const selector = data.columns && createSelector(data, data.columns);

  const addressOf: ExplorerModel['addressOf'] = (state, search) => {
    const params = formatAddress(state);
    if (selector === undefined) keepUnread(params, search);
    return `${base}${params.size === 0 ? '' : `?${params.toString()}`}`;
  };

  const show = (question: Question, order: Order): Shown => {
    const { state, answer, search } = question;
    const { explorer, list } = words.messages;
    const found = answer.state === 'found' ? answer.found.rows : undefined;
    const { rows, total, filters, removals } =
      selector?.select(state, found, order) ?? listFound(found);
    const query = answer.state === 'failed' ? '' : state.query;
    const chosen = listChosen(columns, state.selection, words);
    const view = selector === undefined ? 'list' : state.view;
    const pages = countPages(rows.length);
    const page = Math.min(state.page, pages);
    const isOwnList = addressOf(state, search) === base && question.isOnOwnPage;
    return {
      isReady: true,
      isStatic: isOwnList || (selector === undefined && found === undefined),
      ...{ state, view, rows, filters },
      pageRows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
      first: (page - 1) * PAGE_SIZE + 1,
      pager: createPager({ page, pages }, (to) => addressOf({ ...state, page: to }, search), {
        ...{ previous: explorer.previousPage, next: explorer.nextPage, page: list.page },
        language: words.language,
      }),
      count: describeCount(rows.length, total, words),
      description: describeSelection(chosen, query, words),
      place: pages > 1 && view !== 'figures' ? formatMessage(list.page, { page, pages }) : '',
      answer: describeAnswer(answer, state.query, rows.length, words),
      unknown: describeUnknown(question.unknown, columns, words),
      chips: createChips(state.query, chosen, words),
      chosen: chosen.length === 0 ? '' : ` (${formatNumber(chosen.length, words.language)})`,
      spokenChosen:
        chosen.length === 0 ? '' : formatCount(explorer.chosenCount, chosen.length, words.language),
      show: formatCount(explorer.show, rows.length, words.language),
      sorts: view === 'figures' ? undefined : createSortOptions(state.sort, query, words),
      none: chosen.length > 0 ? explorer.none : words.messages.search.noneHint,
      removals: describeRemovals(removals, chosen, query, words),
      title: [
        describeParts(chosen, query, words).join(explorer.listed),
        page > 1 ? `(${formatMessage(list.page, { page, pages })})` : '',
      ]
        .filter(Boolean)
        .join(' '),
    };
  };

  return {
    addressOf,
    filters: selector?.filters ?? [],
    read: (search) => {
      const { state, unknown } = readAddress(new URLSearchParams(search), columns);
      return { state, unknown: selector === undefined ? [] : unknown };
    },
    show: (question) => {
      const { state, answer, rankings } = question;
      // What was found before stays on screen until the new answer is there.
      if (answer.state === 'working')
        return { isReady: false, answer: describeAnswer(answer, state.query, 0, words) };
      if (selector === undefined) return show(question, 'newest');
      const found = answer.state === 'found' ? answer.found.rows : undefined;
      const order = findOrder(state.sort, found, rankings);
      const isMissing = typeof order === 'object' && 'missing' in order;
      return isMissing ? { isReady: false, ranking: order.missing } : show(question, order);
    },
  };
}

interface Selected {
  readonly rows: readonly number[];
  readonly total: number;
  readonly filters: readonly FilterGroup[];
  readonly removals: readonly Removal[];
}

interface Selector {
  readonly select: (
    state: ExplorerState,
    found: readonly number[] | undefined,
    order: Order,
  ) => Selected;
  readonly filters: readonly FilterGroup[];
}

/** Answers by the columns; what does not change is worked out once. */
function createSelector({ fixed, words, engine }: ExplorerData, columns: Columns): Selector {
  const source = {
    columns,
    engine: engine ?? createEngine(columns),
    scope: findScope(columns, fixed),
  };
  const list = createFilters(columns, fixed?.facet, words);
  return {
    select: (state, found, order) => {
      const { rows, total, counts, removals } = filterRows(source, state, found, order);
      return { rows, total, removals, filters: list(state.selection, counts) };
    },
    filters: list(EMPTY_SELECTION, { total: 0, byFacet: new Map(), bases: new Map() }),
  };
}

/** Without columns a search still shows what it found. */
function listFound(rows: readonly number[] = []): Selected {
  return { rows, total: rows.length, filters: [], removals: [] };
}

/** What only the columns can explain stays in the address, for when they are here. */
function keepUnread(params: URLSearchParams, search: string): void {
  const known = new Set(['q', 'page', ...params.keys()]);
  for (const [name, value] of new URLSearchParams(search))
    if (!known.has(name)) params.append(name, value);
}

function describeUnknown(
  unknown: readonly Unknown[],
  columns: Columns,
  words: ExplorerWords,
): string {
  if (unknown.length === 0) return '';
  const { listed } = words.messages.explorer;
  const values = unknown.map((each) => nameUnknown(each, columns, words)).join(listed);
  return formatMessage(words.messages.explorer.unknown, { values });
}
