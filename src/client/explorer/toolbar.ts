import type { ExplorerState, View } from '../../explorer/address.ts';
import type { Columns } from '../../explorer/columns.ts';
import { EMPTY_SELECTION, type Selection } from '../../explorer/selection.ts';
import { formatCount, formatMessage, formatNumber } from '../../messages/formatMessage.ts';
import { createElement, findElement } from './element.ts';
import { nameOrder, type Words } from './labels.ts';
import {
  createChips,
  createQueryChip,
  describeCount,
  describeSelection,
  listChosen,
} from './summary.ts';

/** What a reader does here. */
interface Actions {
  readonly go: (change: Partial<ExplorerState>) => void;
  readonly choose: (change: (selection: Selection) => Selection) => void;
  readonly retry: () => void;
  readonly searchTexts: () => void;
}

/** How the query is answered. */
interface AnswerShown {
  readonly state: 'none' | 'working' | 'failed' | 'found';
  readonly query: string;
  /** How many outcomes are shown because of their id; nothing where their texts were searched. */
  readonly ids?: number;
}

interface Shown {
  readonly state: ExplorerState;
  /** What was searched for; empty where the search failed. */
  readonly query: string;
  /** The page's own list, which has a count of its own, shows what is asked for. */
  readonly isStatic: boolean;
  readonly columns: Columns;
  readonly found: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** What of the address means nothing. */
  readonly unknown: readonly string[];
}

/** What stands around the results: views, order, what is chosen, and what went wrong. */
export interface Toolbar {
  /** Lets the controls work, once the filters are there. */
  readonly start: (panel: HTMLElement) => void;
  readonly tellFailure: (text: string) => void;
  readonly showAnswer: (answer: AnswerShown) => void;
  readonly update: (shown: Shown) => void;
}

/** The orders that every view offers. */
const SORTS = {
  relevance: null,
  newest: 'newest',
  country: { facet: 'country', isDescending: false },
  significance: { facet: 'significanceRating', isDescending: true },
  contribution: { facet: 'contributionRating', isDescending: true },
} as const satisfies Record<string, ExplorerState['sort']>;

/** After so many milliseconds a reader who waits for a search is told so. */
const PATIENCE = 8000;

/** The element's own markup is in Explorer.astro. */
export function createToolbar(root: HTMLElement, words: Words, actions: Actions): Toolbar {
  const find = (name: string): HTMLElement => findElement(root, `.explorer__${name}`);
  const sort = findElement(root, '.explorer__sort', HTMLSelectElement);
  const views = [...root.querySelectorAll<HTMLButtonElement>('[data-view]')];
  sort.addEventListener('change', () => {
    actions.go({ sort: SORTS[sort.value as keyof typeof SORTS], page: 1 });
  });
  for (const button of views) {
    button.addEventListener('click', () => {
      actions.go({ view: button.dataset['view'] as View });
    });
  }
  find('clear').addEventListener('click', () => {
    actions.go({ selection: EMPTY_SELECTION, query: '', page: 1 });
    find('sentence').focus();
  });
  // These buttons go away, so whoever is on one goes on from the sentence.
  find('retry').addEventListener('click', () => {
    actions.retry();
    find('sentence').focus();
  });
  find('texts').addEventListener('click', () => {
    actions.searchTexts();
    find('sentence').focus();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    start: (panel) => {
      find('panel').replaceChildren(panel);
      find('panel').hidden = false;
      find('browse').hidden = true;
      for (const control of [
        sort,
        ...views,
        findElement(root, '.explorer__open', HTMLButtonElement),
      ])
        control.disabled = false;
    },
    tellFailure: (text) => {
      setNote(find('failure'), text);
    },
    showAnswer: ({ state, query, ids }) => {
      const { search } = words.messages;
      clearTimeout(timer);
      setNote(
        find('searching'),
        state === 'working' ? formatMessage(search.working, { query }) : '',
      );
      if (state === 'working') {
        timer = setTimeout(() => {
          setNote(find('searching'), search.slow);
        }, PATIENCE);
      }
      find('search-failure').hidden = state !== 'failed';
      find('ids').hidden = ids === undefined;
      if (ids === undefined) return;
      find('ids-text').textContent = formatCount(search.foundIds, ids, words.language, { query });
      find('texts').textContent = formatMessage(search.searchTexts, { query });
    },
    update: (shown) => {
      showSelection(find, shown, words, actions);
      showSort(sort, shown.state.sort, shown.query, words);
      const view = getView(shown.state, shown.columns);
      // Figures have an order of their own.
      find('sorting').hidden = view === 'figures';
      for (const button of views) button.ariaPressed = String(button.dataset['view'] === view);
    },
  };
}

/** Without columns there is only the list, whatever the address says. */
function getView({ view }: ExplorerState, { facets }: Columns): View {
  return facets.length === 0 ? 'list' : view;
}

/** What is chosen, as chips and as a sentence, and how many outcomes it leaves. */
function showSelection(
  find: (name: string) => HTMLElement,
  { state, query, isStatic, columns, found, page, pages, total, unknown }: Shown,
  words: Words,
  { choose, go }: Actions,
): void {
  const { explorer } = words.messages;
  const chosen = listChosen(columns, state.selection, words);
  announce([find('count'), find('dialog-count')], describeCount(found, total, words), isStatic);
  find('description').textContent = describeSelection(chosen, query, words);
  find('page').textContent =
    pages > 1 && getView(state, columns) !== 'figures'
      ? formatMessage(words.messages.list.page, { page, pages })
      : '';
  // Only out of sight: it is announced, and focus goes to it.
  find('sentence').classList.toggle('visually-hidden', isStatic);
  setNote(
    find('unknown'),
    unknown.length === 0 ? '' : formatMessage(explorer.unknown, { values: unknown.join(', ') }),
  );
  const focused =
    document.activeElement instanceof HTMLElement
      ? document.activeElement.dataset['chip']
      : undefined;
  const chips = find('chips');
  const place = [...chips.querySelectorAll('[data-chip]')].findIndex(
    (chip) => chip instanceof HTMLElement && chip.dataset['chip'] === focused,
  );
  const list = findElement(chips, 'ul');
  list.replaceChildren(
    ...(state.query === '' ? [] : [createQueryChip(state.query, words, go)]),
    ...createChips(chosen, words, choose),
  );
  chips.hidden = chosen.length === 0 && state.query === '';
  if (focused !== undefined) {
    const left = [...list.querySelectorAll<HTMLElement>('[data-chip]')];
    (left[place] ?? left.at(-1) ?? find('sentence')).focus();
  }
  find('show').textContent = formatCount(explorer.show, found, words.language);
  const size = chosen.length;
  find('open-count').textContent = size === 0 ? '' : ` (${formatNumber(size, words.language)})`;
}

/**
 * Only the number is announced, in a dialog too, which keeps a reader from what is outside. It is
 * not announced again when it stays the same, nor is the one with which the page opens.
 */
function announce(places: readonly HTMLElement[], count: string, isStatic: boolean): void {
  for (const place of places) {
    const isFirst = isStatic && place.textContent === '';
    if (!isFirst && place.textContent !== count) place.textContent = count;
  }
}

function setNote(note: HTMLElement, text: string): void {
  note.textContent = text;
  note.hidden = text === '';
}

/** The order in use; one that only the table offers gets an entry of its own. */
function showSort(
  select: HTMLSelectElement,
  sort: ExplorerState['sort'],
  query: string,
  words: Words,
): void {
  select.querySelector('[value="other"]')?.remove();
  const relevance = findElement(select, '[value="relevance"]', HTMLOptionElement);
  relevance.hidden = query === '';
  relevance.disabled = query === '';
  const wanted = JSON.stringify(sort ?? (query === '' ? 'newest' : null));
  const name = Object.entries(SORTS).find(([, order]) => JSON.stringify(order) === wanted)?.[0];
  if (name === undefined && sort !== null && sort !== 'newest') {
    const order = nameOrder(sort.facet, words);
    select.append(
      createElement('option', {
        text: `${order} ${sort.isDescending ? '↓' : '↑'}`,
        attributes: { value: 'other' },
      }),
    );
  }
  select.value = name ?? 'other';
}
