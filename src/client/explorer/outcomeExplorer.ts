import { countRows, createBitset, intersect, type Bitset } from '../../explorer/bitset.ts';
import {
  asksForAnything,
  DEFAULT_STATE,
  formatAddress,
  readAddress,
  type ExplorerState,
  type Unknown,
} from '../../explorer/address.ts';
import type { Columns } from '../../explorer/columns.ts';
import { createEngine, type Engine } from '../../explorer/createEngine.ts';
import type { Selection } from '../../explorer/selection.ts';
import { FACETS } from '../../facets/registry.ts';
import { isTextOrder, sortRows, type Order } from '../../explorer/sortRows.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import { PAGE_SIZE } from '../../explorer/listPages.ts';
import { findElement } from './element.ts';
import { createExplorerFiles } from './explorerFiles.ts';
import { connectDialog, type FilterDialog } from './filterDialog.ts';
import { createFilterPanel, type FilterPanel } from './filterPanel.ts';
import { nameFacet } from '../../facets/labels.ts';
import type { Words } from './labels.ts';
import { createQueryAnswer, type QueryAnswer } from './queryAnswer.ts';
import { createRowOrder, type RowOrder } from './rowOrder.ts';
import { createResultView, type ResultView } from './resultView.ts';
import { createTextSearch, type Found } from './textSearch.ts';
import { describeSelection, listChosen } from './summary.ts';
import { createToolbar, type Toolbar } from './toolbar.ts';

/** For so many milliseconds a reader may go on typing before the search starts. */
const TYPING = 250;

/**
 * `<outcome-explorer>`: search and filters over a static list of outcomes, which stays until a
 * reader asks for something else. Everything asked for is in the address. What cannot be loaded
 * is told, and the rest goes on: filters without the text search, the search without filters,
 * and without both the static list. `data-state` is `ready` when what was asked for is shown.
 */
class OutcomeExplorer extends HTMLElement {
  #words!: Words;
  #answer!: QueryAnswer;
  #toolbar!: Toolbar;
  #view!: ResultView;
  #dialog!: FilterDialog;
  #columns: Columns = { rowCount: 0, facets: [] };
  #engine: Engine | undefined;
  #order!: RowOrder;
  #panel: FilterPanel | undefined;
  /** The outcomes of the page's own value, where it has one. */
  #scope: Bitset | undefined;
  #state: ExplorerState = DEFAULT_STATE;
  #unknown: readonly Unknown[] = [];
  /** Counts the states shown, so that of several at once only the last is painted. */
  #shown = 0;
  #input!: HTMLInputElement;
  /** The last entry of the history is a query that a reader may still be typing. */
  #isTyping = false;
  /** The page that the static list belongs to; the explorer goes on from its first page. */
  readonly #staticPath = location.pathname;

  connectedCallback(): void {
    const { words = '{}', language = 'en', version = '' } = this.dataset;
    this.#words = { messages: JSON.parse(words) as Words['messages'], language };
    const files = createExplorerFiles(version);
    this.#answer = createQueryAnswer(createTextSearch(files), () => {
      this.#paint();
    });
    this.#order = createRowOrder(files, {
      ready: () => {
        this.#toolbar.tellFailure('');
        this.#paint();
      },
      fail: (error) => {
        this.#dropSort(error);
      },
    });
    this.#toolbar = createToolbar(this, this.#words, {
      go: (change) => {
        this.#go(change);
      },
      choose: (change) => {
        this.#goSelection(change);
      },
      retry: () => {
        this.#answer.ask(this.#state.query, true);
      },
      searchTexts: () => {
        this.#answer.askTexts();
      },
    });
    this.#view = createResultView(this, files, this.#words);
    this.#dialog = connectDialog(this);
    this.#connectForm();
    addEventListener('popstate', () => {
      this.#goBack();
    });
    addEventListener('keydown', (event) => {
      this.#focusSearch(event);
    });
    if (asksForAnything(new URLSearchParams(location.search), FACETS)) this.#view.wait();
    void files.loadColumns().then(
      (columns) => {
        this.#start(columns);
      },
      (error: unknown) => {
        const { failed, failedWithin } = this.#words.messages.explorer;
        this.#toolbar.tellFailure(this.dataset['facet'] === undefined ? failed : failedWithin);
        this.#readAddress();
        // The reader is told above; whoever looks for the cause finds it here.
        reportError(error);
      },
    );
  }

  #start(columns: Columns): void {
    this.#columns = columns;
    this.#engine = createEngine(columns);
    const { facet, value } = this.dataset;
    this.#scope = columns.facets
      .find(({ key }) => key === facet)
      ?.values.find(({ key }) => key === value)?.rows;
    this.#panel = createFilterPanel(columns, facet, this.#words, (change) => {
      this.#goSelection(change);
    });
    this.#toolbar.start(this.#panel.element);
    this.#readAddress();
  }

  #connectForm(): void {
    const form = findElement(this, 'form[role="search"]', HTMLFormElement);
    const input = findElement(form, 'input', HTMLInputElement);
    this.#input = input;
    // Without a query, what stands there a reader has begun to type.
    input.value = new URLSearchParams(location.search).get('q') ?? input.value;
    // Clearing the box brings everything back, so it may be empty.
    input.required = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = (isTyping: boolean): void => {
      clearTimeout(timer);
      const query = input.value.trim();
      if (query !== this.#state.query) this.#go({ query, page: 1, sort: null }, true);
      else if (isTyping) return;
      this.#isTyping = isTyping;
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      read(false);
    });
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // One letter finds nearly everything and costs the most.
        const length = input.value.trim().length;
        if (length !== 1) read(true);
      }, TYPING);
    });
  }

  #focusSearch(event: KeyboardEvent): void {
    const isTyping =
      event.target instanceof Element &&
      event.target.closest('input:not([type="checkbox"]), select, textarea, dialog');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    event.preventDefault();
    this.#input.focus();
  }

  #goSelection(change: (selection: Selection) => Selection): void {
    this.#go({ selection: change(this.#state.selection), page: 1 });
  }

  /** Shows another state and writes it into the address; a query while it is typed is one entry of the history, and so are the choices in the dialog. */
  #go(change: Partial<ExplorerState>, isTyping = false): void {
    const state = { ...this.#state, ...change };
    const address = this.#addressOf(state);
    const isSame = address === `${location.pathname}${location.search}`;
    if (isSame || (isTyping && this.#isTyping) || this.#dialog.isOpen())
      history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#isTyping = isTyping;
    if (change.query !== undefined && change.query !== this.#input.value.trim())
      this.#input.value = change.query;
    this.#unknown = [];
    this.#show(state);
    if (change.page !== undefined && Object.keys(change).length === 1) this.#view.focusResults();
  }

  /** Back or forward in the history; what was chosen in the dialog stays when that closes it. */
  #goBack(): void {
    this.#isTyping = false;
    if (this.#dialog.isOpen()) {
      this.#dialog.closeAfterBack();
      this.#go({});
      return;
    }
    this.#readAddress();
    this.#input.value = this.#state.query;
  }

  #addressOf(state: ExplorerState): string {
    const params = formatAddress(state);
    if (this.#engine === undefined) {
      // What only the columns can explain stays, for when they are here.
      const known = new Set(['q', 'page', ...params.keys()]);
      for (const [name, value] of new URLSearchParams(location.search))
        if (!known.has(name)) params.append(name, value);
    }
    return `${this.dataset['base'] ?? ''}${params.size === 0 ? '' : `?${params.toString()}`}`;
  }

  #readAddress(): void {
    const { state, unknown } = readAddress(new URLSearchParams(location.search), this.#columns);
    this.#unknown = this.#engine === undefined ? [] : unknown;
    this.#show(state);
  }

  /** The reader sees at once that the click was taken; counts and results follow after that paint. */
  #show(state: ExplorerState): void {
    this.#state = state;
    this.dataset['state'] = 'painting';
    this.#answer.ask(state.query);
    this.#shown += 1;
    const shown = this.#shown;
    requestAnimationFrame(() => {
      setTimeout(() => {
        if (shown === this.#shown) this.#paint();
      });
    });
  }

  #paint(): void {
    const { selection, query, page } = this.#state;
    const answer = this.#answer.get();
    // What was found before stays on screen until the new answer is there.
    if (answer.state === 'working') {
      this.#toolbar.showAnswer({ state: answer.state, query });
      this.dataset['state'] = 'searching';
      return;
    }
    const found = answer.state === 'found' ? answer.found : undefined;
    const engine = this.#engine;
    const order = engine === undefined ? 'newest' : this.#order.find(this.#state.sort, found);
    if (order === undefined) {
      this.dataset['state'] = 'searching';
      return;
    }
    const { rows, total } =
      engine === undefined ? this.#listFound(found) : this.#filter(engine, found, order);
    const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
    const isDefault =
      this.#addressOf(this.#state) === this.dataset['base'] &&
      location.pathname === this.#staticPath;
    const isStatic = isDefault || (this.#engine === undefined && found === undefined);
    const asked = answer.state === 'failed' ? '' : query;
    const ids = answer.state === 'found' && answer.byId ? { ids: rows.length } : {};
    this.#toolbar.showAnswer({ state: answer.state, query, ...ids });
    this.#toolbar.update({
      state: this.#state,
      query: asked,
      isStatic,
      columns: this.#columns,
      found: rows.length,
      page: Math.min(page, pages),
      pages,
      total,
      unknown: this.#unknown.map(({ name, value }) => this.#nameUnknown(name, value)),
    });
    const shown = this.#shown;
    const view: Parameters<ResultView['update']>[0] = {
      isStatic,
      rows,
      page: Math.min(page, pages),
      pages,
      found,
      state: this.#state,
      columns: this.#engine === undefined ? undefined : this.#columns,
      emptyText:
        selection.include.size + selection.exclude.size > 0
          ? this.#words.messages.explorer.none
          : this.#words.messages.search.noneHint,
      addressOf: (state) => this.#addressOf(state),
      describe: () =>
        describeSelection(listChosen(this.#columns, selection, this.#words), asked, this.#words),
      go: (change) => {
        this.#go(change);
      },
    };
    // In a task of its own, so that neither keeps the page from answering.
    setTimeout(() => {
      if (shown === this.#shown) this.#view.update(view);
    });
  }

  /** The order that was asked for cannot be had, so the usual one takes its place. */
  #dropSort(error: unknown): void {
    const { sort } = this.#state;
    if (sort === null || sort === 'newest' || !isTextOrder(sort.facet)) return;
    this.#toolbar.tellFailure(this.#words.messages.explorer.orderFailed);
    this.#state = { ...this.#state, sort: null };
    history.replaceState(null, '', this.#addressOf(this.#state));
    this.#paint();
    reportError(error);
  }

  #filter(
    engine: Engine,
    found: Found | undefined,
    order: Order,
  ): { rows: number[]; total: number } {
    const { selection } = this.#state;
    const { rowCount } = this.#columns;
    const within = found === undefined ? this.#scope : createBitset(rowCount, found.rows);
    if (within !== undefined && within !== this.#scope && this.#scope !== undefined)
      intersect(within, this.#scope);
    const start = performance.now();
    const counts = engine.count(selection, within);
    // What npm run bench reads.
    performance.measure('recount', { start, end: performance.now() });
    this.#panel?.update(selection, counts);
    return {
      rows: sortRows(this.#columns, engine.find(selection, within), order),
      total: this.#scope === undefined ? rowCount : countRows(this.#scope),
    };
  }

  /** Without columns a search still shows what it found. */
  #listFound(found: Found | undefined): { rows: number[]; total: number } {
    const rows = [...(found?.rows ?? [])];
    return { rows, total: rows.length };
  }

  #nameUnknown(name: string, value: string): string {
    const facet = this.#columns.facets.some(({ key }) => key === name);
    const { named } = this.#words.messages.explorer;
    return formatMessage(named, { facet: facet ? nameFacet(name, this.#words) : name, value });
  }
}

customElements.define('outcome-explorer', OutcomeExplorer);
