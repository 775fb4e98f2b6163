import type { ExplorerState } from '../../explorer/address.ts';
import type { CardContent } from '../../explorer/cardFiles.ts';
import { removeAsked, setPage, type Change } from '../../explorer/change.ts';
import type { Columns } from '../../explorer/columns.ts';
import { createRowCard } from '../../explorer/createCard.ts';
import type { Shown } from '../../explorer/model.ts';
import type { Found } from '../../explorer/queryAnswer.ts';
import { renderCoins } from '../../explorer/renderCoins.ts';
import { renderCard, renderCards } from '../../explorer/renderCard.ts';
import type { PrintKind } from '../../explorer/printing/printKit.ts';
import { renderPager } from '../../explorer/renderPager.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import { isElsewhere } from '../isElsewhere.ts';
import { parseMarkup } from '../parseMarkup.ts';
import type { PrintOrder } from '../printing/printOrder.ts';
import { createPrinter } from '../printing/runPrint.ts';
import { createElement, findElement } from './element.ts';
import { showExcerpts } from './excerpts.ts';
import type { ExplorerFiles } from './explorerFiles.ts';
import type { FigureView } from './figureView.ts';
import { goToTop, showResults } from './showResults.ts';
import type { TableView } from './tableView.ts';
import type { TextsView } from './textsView.ts';

/** What the page around the results knows and does. */
interface Context {
  readonly files: ExplorerFiles;
  readonly words: ExplorerWords;
  readonly getColumns: () => Columns | undefined;
  readonly addressOf: (state: ExplorerState) => string;
  readonly go: (change: Change) => void;
  /** The same, to the top of the results. */
  readonly lead: (change: Change) => void;
  readonly say: (text: string) => void;
  /** What a printed list says of itself. */
  readonly describe: (shown: Shown, ...asked: Parameters<PrintOrder['describe']>) => string[];
}

type Paint = () => void;

/** The outcomes of a page. */
interface Contents {
  readonly contents: readonly CardContent[];
  /** What reference managers read of them. */
  readonly coins: readonly Node[];
}

/** The list, texts, table or figures of what was asked for. */
export interface ResultView {
  /** Takes the static list away, which the address does not ask for, and brings what will be in its place into view. */
  readonly wait: () => void;
  readonly update: (shown: Shown, found: Found | undefined) => void;
  /** Prints all that is listed, with its whole texts or as cards, and then shows again what was shown. */
  readonly print: (kind: PrintKind, shown: Shown, found: Found | undefined) => void;
}

export function createResultView(root: HTMLElement, context: Context): ResultView {
  const { files, words, getColumns, lead, say, describe } = context;
  const results = findElement(root, '.explorer__results');
  const fixed = findElement(root, '.explorer__static');
  const pager = findElement(root, '.explorer__pager');
  /** Counts updates, so that what comes late for an earlier one is dropped. */
  let run = 0;
  connectPager(pager, (page) => {
    lead(setPage(page));
  });

  const loadCards = async (rows: readonly number[]): Promise<CardContent[]> => {
    const cards = await files.loadCards(rows);
    return cards.map((card, index) => ({ card, row: rows[index] ?? -1 }));
  };

  const loadContents = async ({ pager: pages, pageRows }: Shown): Promise<Contents> => {
    pager.replaceChildren(...(pages ? [parseMarkup(renderPager(pages))] : []));
    pager.hidden = pages === undefined;
    const contents = await loadCards(pageRows);
    const cards = contents.map((content) => createRowCard(content, getColumns(), '', words));
    const { source } = words.messages;
    const coins =
      source === undefined ? [] : [parseMarkup(renderCoins(cards, source, location.origin))];
    return { contents, coins };
  };

  const showList = async (shown: Shown, found: Found | undefined): Promise<Paint> => {
    const { contents, coins } = await loadContents(shown);
    const columns = getColumns();
    const { query } = shown.state;
    const cards = contents.map((content) => createRowCard(content, columns, query, words));
    return () => {
      results.replaceChildren(
        parseMarkup(
          renderCards(
            cards.map((card) => renderCard(card)),
            shown.first,
          ),
        ),
        ...coins,
      );
      if (found !== undefined) showExcerpts(results, contents, found, words);
    };
  };

  let tables: TableView | undefined;
  /** Most readers never ask for a table or for figures, so their code comes when they do. */
  const showTable = async (shown: Shown, columns: Columns): Promise<Paint> => {
    const [{ createTableView }, { contents, coins }] = await Promise.all([
      // eslint-disable-next-line no-restricted-syntax -- of this folder, so of this zone
      import('./tableView.ts'),
      loadContents(shown),
    ]);
    tables ??= createTableView(results, columns, context);
    const view = tables;
    return () => {
      view.update(shown, contents);
      results.append(...coins);
    };
  };

  let texts: TextsView | undefined;
  const loadTextsView = async (): Promise<TextsView> => {
    // eslint-disable-next-line no-restricted-syntax -- of this folder, so of this zone
    const { createTextsView } = await import('./textsView.ts');
    texts ??= createTextsView(results, words);
    return texts;
  };
  const showTexts = async (shown: Shown): Promise<Paint> => {
    const [view, { contents, coins }] = await Promise.all([loadTextsView(), loadContents(shown)]);
    return () => {
      const { first, state } = shown;
      void view.show({ contents, columns: getColumns(), query: state.query, first });
      results.append(...coins);
    };
  };

  let figures: FigureView | undefined;
  const drawFigures = async (shown: Shown, columns: Columns): Promise<Paint> => {
    pager.hidden = true;
    const [{ createFigureView }, kit] = await Promise.all([
      // eslint-disable-next-line no-restricted-syntax -- of this folder, so of this zone
      import('./figureView.ts'),
      files.loadFigures(),
    ]);
    figures ??= createFigureView(results, columns, kit, context);
    const view = figures;
    return () => {
      view.update(shown);
    };
  };

  const preparePaint = (shown: Shown, found: Found | undefined): Promise<Paint> => {
    const columns = getColumns();
    if (shown.rows.length === 0) {
      pager.hidden = true;
      const none = createElement('p', { class: 'list__empty', text: shown.none });
      const offers = shown.removals.map(({ label, asked }) => {
        const button = createElement('button', {
          class: 'button',
          text: label,
          attributes: { type: 'button' },
        });
        button.addEventListener('click', () => {
          lead(removeAsked(asked));
        });
        return button;
      });
      return Promise.resolve(() => {
        results.replaceChildren(none, createElement('p', { class: 'removals' }, ...offers));
      });
    }
    if (columns === undefined || shown.view === 'list') return showList(shown, found);
    if (shown.view === 'texts') return showTexts(shown);
    return shown.view === 'table' ? showTable(shown, columns) : drawFigures(shown, columns);
  };

  /** The static list is there still, and is not what is shown. */
  const tellManagers = (isStatic: boolean): void => {
    for (const span of fixed.querySelectorAll('.coins > span'))
      span.className = isStatic ? 'Z3988' : '';
    document.dispatchEvent(new Event('ZoteroItemUpdated'));
  };

  const finish = (): void => {
    results.ariaBusy = 'false';
    // A search may have begun since, and then what is asked for is not shown yet.
    if (root.dataset['state'] === 'painting') root.dataset['state'] = 'ready';
  };

  const createAlert = (text: string): HTMLElement =>
    createElement('p', { class: 'search-note', attributes: { role: 'alert' }, text });
  /** Why nothing was printed; it goes with what it is about. */
  let note: HTMLElement | undefined;
  const printer = createPrinter(root, { place: results, files, words });

  const update: ResultView['update'] = (shown, found) => {
    run += 1;
    const own = run;
    texts?.stop();
    printer.stop();
    note?.remove();
    fixed.hidden = !shown.isStatic;
    results.hidden = shown.isStatic;
    root.dataset['state'] = shown.isStatic ? 'ready' : 'painting';
    root.dataset['density'] = shown.state.density;
    if (shown.isStatic) {
      pager.hidden = true;
      pager.replaceChildren();
      results.replaceChildren();
      tellManagers(true);
      return;
    }
    results.ariaBusy = 'true';
    void preparePaint(shown, found).then(
      (paint) => {
        if (own !== run) return;
        paint();
        tellManagers(false);
        finish();
      },
      (error: unknown) => {
        if (own !== run) return;
        results.replaceChildren(createAlert(words.messages.explorer.failedOutcomes));
        finish();
        reportError(error);
      },
    );
  };

  const print: ResultView['print'] = (kind, shown, found) => {
    printer.print({
      ...{ kind, count: shown.rows.length },
      load: async () => ({
        ...{ contents: await loadCards(shown.rows), columns: getColumns() },
        describe: (...asked) => ({ title: '', selection: describe(shown, ...asked) }),
      }),
      begin: () => {
        run += 1;
        texts?.stop();
        note?.remove();
        fixed.hidden = true;
        results.hidden = false;
        pager.hidden = true;
        say(words.messages.explorer.loadingText);
        findElement(root, '.explorer__count').textContent = shown.count;
      },
      back: () => {
        update(shown, found);
      },
      tell: (problem) => {
        note = createAlert(problem);
        fixed.before(note);
      },
    });
  };

  return {
    ...{ update, print },
    wait: () => {
      const text = words.messages.explorer.waiting;
      results.replaceChildren(createElement('p', { class: 'explorer__waiting', text }));
      results.hidden = false;
      fixed.hidden = true;
      // Whoever comes back to where they were stays there.
      if (scrollY === 0) showResults(root);
    },
  };
}

function connectPager(pager: HTMLElement, goTo: (page: number) => void): void {
  pager.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || isElsewhere(event)) return;
    event.preventDefault();
    goTo(Number(new URL(link.href).searchParams.get('page') ?? 1));
  });
}

/**
 * Pages of a static list that this language of the site does not have are listed here, and not there in another one.
 * `go` makes the change that a reader asks for.
 */
export function connectStaticPager(root: HTMLElement, go: (change: Change) => void): void {
  const pager = root.querySelector<HTMLElement>('.explorer__static .pagination');
  pager?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || isElsewhere(event) || link.pathname.startsWith(location.pathname)) return;
    event.preventDefault();
    go(setPage(Number(/\/page\/(\d+)\/$/.exec(link.pathname)?.[1] ?? 1)));
    goToTop(root);
  });
}
