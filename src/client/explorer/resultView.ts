import type { ExplorerState } from '../../explorer/address.ts';
import type { Columns } from '../../explorer/columns.ts';
import { createCard, renderExcerpt, type CardContent } from './cardList.ts';
import { createColumnChooser } from './columnChooser.ts';
import { PAGE_SIZE } from '../../explorer/listPages.ts';
import { createElement, findElement } from './element.ts';
import type { ExplorerFiles } from './explorerFiles.ts';
import type { Words } from './labels.ts';
import { createTable, USUAL_COLUMNS } from './outcomeTable.ts';
import { createPager } from './pager.ts';
import type { FigureView } from './figureView.ts';
import type { Found } from './textSearch.ts';

interface Shown {
  /** The outcomes that fit, in words; empty for all. */
  readonly describe: () => string;
  /** The page's own list shows what is asked for. */
  readonly isStatic: boolean;
  /** Every row that fits, in order. */
  readonly rows: readonly number[];
  readonly page: number;
  readonly pages: number;
  readonly found: Found | undefined;
  readonly state: ExplorerState;
  readonly columns: Columns | undefined;
  /** What a reader is told where nothing fits. */
  readonly emptyText: string;
  readonly addressOf: (state: ExplorerState) => string;
  readonly go: (change: Partial<ExplorerState>) => void;
}

/** The list or table of what was asked for. */
export interface ResultView {
  /** Takes the static list away, which the address does not ask for. */
  readonly wait: () => void;
  readonly update: (shown: Shown) => void;
  /** After paging: to the top of the new page, for eyes and for the keyboard. */
  readonly focusResults: () => void;
}

export function createResultView(
  root: HTMLElement,
  files: ExplorerFiles,
  words: Words,
): ResultView {
  const results = findElement(root, '.explorer__results');
  const fixed = findElement(root, '.explorer__static');
  const pager = findElement(root, '.explorer__pager');
  const template = findElement(root, '.explorer__card', HTMLTemplateElement);
  /** Counts updates, so that cards that come late for an earlier one are dropped. */
  let run = 0;

  const paint = (shown: Shown, contents: readonly CardContent[]): void => {
    const { columns, state, page, emptyText } = shown;
    if (contents.length === 0) {
      results.replaceChildren(createElement('p', { class: 'list__empty', text: emptyText }));
    } else if (state.view === 'table' && columns !== undefined) {
      showTable(results, shown, columns, contents, words);
    } else {
      const cards = contents.map((content) =>
        createElement('li', {}, createCard(template, content, columns, words, state.query)),
      );
      const attributes = { role: 'list', start: String((page - 1) * PAGE_SIZE + 1) };
      results.replaceChildren(createElement('ol', { class: 'cards', attributes }, ...cards));
    }
  };
  const showPager = ({ state, page, pages, addressOf, go }: Shown): void => {
    const open = (to: number): void => {
      go({ page: to });
    };
    const address = (to: number): string => addressOf({ ...state, page: to });
    pager.replaceChildren(...createPager(page, pages, words, address, open));
    pager.hidden = pages <= 1;
  };
  const finish = (): void => {
    results.ariaBusy = 'false';
    // A search may have begun since, and then what is asked for is not shown yet.
    if (root.dataset['state'] === 'painting') root.dataset['state'] = 'ready';
  };

  let figures: FigureView | undefined;
  /** Most readers never ask for figures, so their code comes when they do. */
  const drawFigures = async (shown: Shown & { readonly columns: Columns }): Promise<() => void> => {
    const [{ createFigureView }, kit] = await Promise.all([
      // eslint-disable-next-line no-restricted-syntax -- of this folder, so of this zone
      import('./figureView.ts'),
      files.loadFigures(),
    ]);
    figures ??= createFigureView(results, kit);
    const view = figures;
    return () => {
      view.update(shown);
    };
  };

  return {
    wait: () => {
      const text = words.messages.explorer.waiting;
      results.replaceChildren(createElement('p', { class: 'explorer__waiting', text }));
      results.hidden = false;
      fixed.hidden = true;
    },
    update: (shown) => {
      const { isStatic, rows, page, found, state } = shown;
      run += 1;
      const own = run;
      fixed.hidden = !isStatic;
      results.hidden = isStatic;
      root.dataset['state'] = isStatic ? 'ready' : 'painting';
      if (isStatic) {
        pager.hidden = true;
        pager.replaceChildren();
        results.replaceChildren();
        return;
      }
      const fail = (error: unknown): void => {
        if (own !== run) return;
        const text = words.messages.explorer.failedOutcomes;
        const attributes = { role: 'alert' };
        results.replaceChildren(createElement('p', { class: 'search-note', attributes, text }));
        finish();
        reportError(error);
      };
      if (state.view === 'figures' && shown.columns !== undefined && rows.length > 0) {
        results.ariaBusy = 'true';
        pager.hidden = true;
        void drawFigures({ ...shown, columns: shown.columns }).then((draw) => {
          if (own !== run) return;
          draw();
          finish();
        }, fail);
        return;
      }
      const visible = rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
      results.ariaBusy = 'true';
      showPager(shown);
      void loadContents(visible, files).then((contents) => {
        if (own !== run) return;
        paint(shown, contents);
        finish();
        if (found !== undefined && state.view !== 'table') showExcerpts(results, contents, found);
      }, fail);
    },
    focusResults: () => {
      const sentence = findElement(root, '.explorer__sentence');
      sentence.focus({ preventScroll: true });
      sentence.scrollIntoView();
    },
  };
}

async function loadContents(rows: readonly number[], files: ExplorerFiles): Promise<CardContent[]> {
  const cards = await files.loadCards(rows);
  return cards.flatMap((card, at) => {
    const row = rows[at];
    return row === undefined ? [] : [{ card, row }];
  });
}

/**
 * Puts the places where the words stand into the cards. Each costs a request, so it is asked
 * for when its card comes near the screen.
 */
function showExcerpts(results: HTMLElement, contents: readonly CardContent[], found: Found): void {
  const cards = [...results.querySelectorAll('.card')];
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        const row = contents[cards.indexOf(target)]?.row;
        if (row !== undefined) void showExcerpt(target, row, found);
      }
    },
    { rootMargin: '50% 0px' },
  );
  for (const card of cards) observer.observe(card);
}

async function showExcerpt(card: Element, row: number, found: Found): Promise<void> {
  // A place that cannot be fetched leaves the card with its own excerpt.
  const parts = await found.loadExcerpt(row).catch(() => undefined);
  if (parts === undefined) return;
  const text = findElement(card, '.card__excerpt');
  text.replaceChildren(...renderExcerpt(parts));
  text.hidden = false;
}

function showTable(
  results: HTMLElement,
  { state, go }: Shown,
  columns: Columns,
  contents: readonly CardContent[],
  words: Words,
): void {
  const isOpen = results.querySelector('details')?.open ?? false;
  const control = findControl(results);
  const shown = (state.columns ?? USUAL_COLUMNS).filter((key) =>
    columns.facets.some((facet) => facet.key === key),
  );
  const sort = state.sort === null || state.sort === 'newest' ? undefined : state.sort;
  const chooser = createElement(
    'details',
    { class: 'explorer__columns' },
    createElement('summary', { text: words.messages.explorer.columns }),
    createColumnChooser(columns, shown, words, (wanted) => {
      go({ columns: wanted });
    }),
  );
  chooser.open = isOpen;
  const table = createTable(contents, columns, words, {
    shown,
    sort,
    query: state.query,
    sortBy: (facet) => {
      const isDescending = sort?.facet === facet && !sort.isDescending;
      go({ sort: { facet, isDescending }, page: 1 });
    },
  });
  results.replaceChildren(chooser, table);
  // The control that was used is another one now; whoever used it by keyboard goes on from there.
  if (control === undefined) return;
  const again = results.querySelector<HTMLElement>(control);
  again?.focus();
  // A facet at the end of the row of columns can be moved no further.
  if (again !== document.activeElement)
    again?.closest('li')?.querySelector<HTMLElement>('input')?.focus();
}

/** A selector of the control that has the focus, if it is one of a facet. */
function findControl(results: HTMLElement): string | undefined {
  const { activeElement } = document;
  const part = activeElement?.closest<HTMLElement>('[data-facet]');
  if (!activeElement || !part || !results.contains(part)) return undefined;
  const own = `[data-facet="${part.dataset['facet'] ?? ''}"]`;
  const place = [...part.children].indexOf(activeElement) + 1;
  if (activeElement === part) return `.table ${own}`;
  return `.chooser ${own} > ${place === 0 ? 'label > input' : `:nth-child(${place})`}`;
}
