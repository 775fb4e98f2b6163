import { asksForAnything, DEFAULT_STATE, type ExplorerState } from '../../explorer/address.ts';
import { clearAll, setQuery, toggleSlash, type Change } from '../../explorer/change.ts';
import type { Columns } from '../../explorer/columns.ts';
import { createEngine, type Engine } from '../../explorer/createEngine.ts';
import { describeTaken } from '../../explorer/describeTaken.ts';
import {
  createModel,
  type ExplorerModel,
  type Question,
  type Shown,
} from '../../explorer/model.ts';
import { createQueryAnswer, type Found, type QueryAnswer } from '../../explorer/queryAnswer.ts';
import { isTextOrder } from '../../explorer/sortRows.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import { locate } from '../../urls.ts';
import { keepFocus } from '../keepFocus.ts';
import { pause } from '../pause.ts';
import { createAnnouncer } from './announcer.ts';
import { findElement } from './element.ts';
import { connectDownloads } from './downloads.ts';
import { createExplorerFiles, type ExplorerFiles } from './explorerFiles.ts';
import { connectDialog, type FilterDialog } from './filterDialog.ts';
import { createFilterPanel, type FilterPanel } from './filterPanel.ts';
import { createLazySearch } from './lazySearch.ts';
import { createRankings, type Rankings } from './rankings.ts';
import { connectOwnLinks } from './ownLinks.ts';
import { connectStaticPager, createResultView, type ResultView } from './resultView.ts';
import { createPageTitle } from './pageTitle.ts';
import { connectSearchForm } from './searchForm.ts';
import { setSlash } from './setSlash.ts';
import { goToSentence, goToTop, showResults } from './showResults.ts';
import { createToolbar, type Toolbar } from './toolbar.ts';
import type { showWordNotes } from './wordNotes.ts';

/**
 * `<outcome-explorer>`: search and filters over a static list of outcomes, which stays until a
 * reader asks for something else. What is shown is worked out by the model; this keeps the
 * state, which is in the address, fetches what is needed and paints. What cannot be loaded is
 * reported, and the rest goes on: filters without the text search, the search without filters, and
 * without both the static list. `data-state` is `ready` when what was asked for is shown.
 */
class OutcomeExplorer extends HTMLElement {
  #words!: ExplorerWords;
  #model!: ExplorerModel;
  #answer!: QueryAnswer;
  #rankings!: Rankings;
  #toolbar!: Toolbar;
  #view!: ResultView;
  #showTitle!: (shown: Shown) => void;
  #showDownloads!: (shown: Shown) => void;
  /** What is said of words is fetched when there is something to say. */
  #notes: Promise<{ readonly showWordNotes: typeof showWordNotes }> | undefined;
  #dialog!: FilterDialog;
  #input!: HTMLInputElement;
  /** What was last shown, once there are columns. */
  #listed: Shown | undefined;
  #columns: Columns | undefined;
  #panel: FilterPanel | undefined;
  #asked: Pick<Question, 'state' | 'unknown'> = { state: DEFAULT_STATE, unknown: [] };
  /** Counts the states shown, so that of several at once only the last is painted. */
  #shown = 0;
  /** The reader is led to the results when they are there. */
  #isLed = false;
  /** The last entry of the history is a query that a reader may still be typing. */
  #isTyping = false;
  /** The page that the static list belongs to; the explorer goes on from its first page. */
  readonly #staticPath = location.pathname;

  connectedCallback(): void {
    const { words = '{}', language = 'en', version = '', indexes, kit } = this.dataset;
    this.#words = { messages: JSON.parse(words) as ExplorerWords['messages'], language };
    this.#model = this.#createModel();
    const files = createExplorerFiles(version, kit);
    const paint = (): void => {
      this.#paint();
    };
    const go = (change: Change): void => {
      this.#go(change);
    };
    const lead = (change: Change): void => {
      this.#isLed = true;
      this.#go(change);
    };
    const say = createAnnouncer(this);
    keepFocus(this, () => {
      goToSentence(this);
    });
    const search = createLazySearch(files, indexes !== undefined);
    // The reader sees what failed; the cause is in the console.
    this.#answer = createQueryAnswer(search, { change: paint, fail: reportError });
    this.#rankings = createRankings(files, {
      ready: () => {
        this.#toolbar.showFailure('');
        this.#paint();
      },
      fail: (error) => {
        this.#dropSort(error);
      },
    });
    this.#toolbar = createToolbar(this, this.#words, {
      ...{ go, say },
      clear: () => {
        this.#go(clearAll);
        this.#input.value = '';
      },
      print: (kind) => {
        const listed = this.#listed;
        if (listed !== undefined) this.#view.print(kind, listed, this.#getFound());
      },
      retry: () => {
        this.#answer.ask(this.#asked.state.query, true);
      },
      searchTexts: () => {
        this.#answer.askTexts();
      },
      getAddress: () => this.#getAddress(this.#asked.state),
    });
    this.#showDownloads = connectDownloads(this, {
      ...{ files, words: this.#words, getShown: () => this.#listed },
      describe: (shown, taking) => this.#describe(shown, taking),
    });
    this.#showTitle = createPageTitle(this.#words);
    this.#view = createResultView(this, {
      ...{ files, words: this.#words, go, lead, say },
      describe: (shown, taking, site) => this.#describe(shown, taking, site),
      getColumns: () => this.#columns,
      addressOf: (state) => this.#model.addressOf(state, location.search),
    });
    this.#connectLists(version);
    if (kit !== undefined) connectStaticPager(this, go);
    this.#dialog = connectDialog(this);
    this.#input = connectSearchForm(
      this,
      (query, isTyping) => {
        const isAsked = query === this.#asked.state.query;
        if (!isAsked) this.#go(setQuery(query), true);
        else if (isTyping) return;
        this.#isTyping = isTyping;
        if (isTyping) return;
        showResults(this);
        // What is found is there already, and many stops of the keyboard away.
        if (isAsked && query !== '') goToSentence(this);
      },
      () => this.#asked.state.hasSlash,
    );
    findElement(this, '.explorer__slash button').addEventListener('click', () => {
      this.#go(toggleSlash);
    });
    connectOwnLinks({
      base: this.dataset['base'] ?? '',
      lead: () => {
        goToTop(this);
      },
      open: (asked) => {
        if (this.#columns === undefined) return false;
        const { state } = this.#model.read(asked);
        lead(() => state);
        return true;
      },
    });
    this.#input.addEventListener('focus', () => {
      search.prepare();
    });
    if (this.#input.value !== '') search.prepare();
    this.#offerSuggestions(files, go, say);
    addEventListener('popstate', () => {
      this.#goBack();
    });
    const facets = Object.keys(this.#words.messages.facet).map((key) => ({ key }));
    if (asksForAnything(new URLSearchParams(location.search), facets)) this.#view.wait();
    void files.loadColumns().then(
      (columns) => {
        void this.#start(columns, go, say).then(() => this.#addStars(files, say));
      },
      (error: unknown) => {
        const { failed, failedWithin } = this.#words.messages.explorer;
        this.#toolbar.showFailure(this.dataset['facet'] === undefined ? failed : failedWithin);
        this.#readAddress();
        reportError(error);
      },
    );
  }

  /** Its code is there before there is a list to go on from. */
  #connectLists(version: string): void {
    // eslint-disable-next-line no-restricted-syntax -- of this folder, so of this zone
    void import('./listLinks.ts').then(({ connectListLinks }) => {
      connectListLinks(this, version, () => this.#listed);
    }, reportError);
  }

  /** Their code comes with the first letter, beside that of the search. */
  #offerSuggestions(
    files: ExplorerFiles,
    go: (change: Change) => void,
    say: (text: string) => void,
  ): void {
    for (const [name, value] of COMBOBOX) this.#input.setAttribute(name, value);
    const connect = async (): Promise<void> => {
      const meanwhile = { isAsked: false };
      const note = (): void => {
        meanwhile.isAsked = true;
      };
      this.#input.form?.addEventListener('submit', note, { once: true });
      // eslint-disable-next-line no-restricted-syntax -- of this folder, so of this zone
      const { connectSuggestions } = await import('./suggestions.ts');
      const offer = connectSuggestions(this.#input, {
        ...{ files, go, say, words: this.#words, fixed: this.dataset['facet'] },
        getState: () => this.#asked.state,
      });
      // Who has asked meanwhile looks at what was found.
      if (!meanwhile.isAsked && this.#input.value.trim() !== '') offer();
    };
    // The search works without them.
    this.#input.addEventListener('input', () => void connect().catch(reportError), { once: true });
  }

  #createModel(columns?: Columns): ExplorerModel {
    const { facet, value = '', base = '' } = this.dataset;
    return createModel({
      ...{ columns, base, words: this.#words },
      ...(columns && { engine: measureCounts(createEngine(columns)) }),
      fixed: facet === undefined ? undefined : { facet, value },
    });
  }

  /** Each step is a task of its own, so that none keeps the page from answering long. */
  async #start(
    columns: Columns,
    go: (change: Change) => void,
    say: (text: string) => void,
  ): Promise<void> {
    await pause();
    const model = this.#createModel(columns);
    await pause();
    const panel = createFilterPanel(model.filters, this.#words, { go, say });
    await pause();
    this.#columns = columns;
    this.#model = model;
    this.#panel = panel;
    // A selector that looks for it (`:has`) would be tried again with every count that changes.
    if (panel.element.childElementCount === 0) this.dataset['filters'] = 'none';
    this.#toolbar.start(panel.element);
    this.#readAddress();
  }

  /** Most readers never star anything, so the code comes when everything else is there. */
  async #addStars({ loadIds }: ExplorerFiles, say: (text: string) => void): Promise<void> {
    const { messages, language } = this.#words;
    const { star: words } = messages;
    if (words === undefined) return;
    // eslint-disable-next-line no-restricted-syntax -- of this zone
    const { addStars } = await import('../shortlist/listStars.ts');
    await addStars(this, {
      ...{ words, language, loadIds },
      say: (text, isProblem) => {
        say(text);
        this.#toolbar.showFailure(isProblem ? text : '');
      },
    });
  }

  /** Shows another state and writes it into the address; a query while it is typed is one entry of the history, and so are the choices in the dialog. */
  #go(change: Change, isTyping = false): void {
    const { query } = this.#asked.state;
    const state = change(this.#asked.state);
    const address = this.#model.addressOf(state, location.search);
    const isSame = address === `${location.pathname}${location.search}`;
    if (isSame || (isTyping && this.#isTyping) || this.#dialog.isOpen())
      history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#isTyping = isTyping;
    if (state.query !== query && state.query !== this.#input.value.trim())
      this.#input.value = state.query;
    this.#show({ state, unknown: [] });
    if (!isTyping && !this.#dialog.isOpen()) showResults(this);
  }

  /** Back or forward in the history; what was chosen in the dialog stays when that closes it. */
  #goBack(): void {
    this.#isTyping = false;
    if (this.#dialog.isOpen()) {
      this.#dialog.closeAfterBack();
      this.#go((state) => state);
      return;
    }
    this.#readAddress();
    this.#input.value = this.#asked.state.query;
  }

  #readAddress(): void {
    this.#show(this.#model.read(location.search));
  }

  /** The reader sees at once that the click was taken; counts and results follow after that paint. */
  #show(asked: Pick<Question, 'state' | 'unknown'>): void {
    this.#asked = asked;
    setSlash(this, asked.state.hasSlash, this.#words.messages.explorer.slash);
    this.dataset['state'] = 'painting';
    this.#answer.ask(asked.state.query);
    this.#shown += 1;
    const shown = this.#shown;
    requestAnimationFrame(() => {
      setTimeout(() => {
        if (shown === this.#shown) this.#paint();
      });
    });
  }

  #paint(): void {
    const answer = this.#answer.get();
    const shown = this.#model.show({
      ...this.#asked,
      ...{ answer, rankings: this.#rankings.loaded, search: location.search },
      isOnOwnPage: location.pathname === this.#staticPath,
    });
    // What was shown before stays on screen until the answer is there.
    if (!shown.isReady) {
      if (shown.answer !== undefined) this.#toolbar.showAnswer(shown.answer);
      if (shown.ranking !== undefined) this.#rankings.load(shown.ranking);
      this.dataset['state'] = 'searching';
      return;
    }
    this.#listed = shown;
    void this.#paintAround(shown);
  }

  /** Counts, what is around the results, and these, each in a task of its own, so that none keeps the page from answering. */
  async #paintAround(shown: Shown): Promise<void> {
    const own = this.#shown;
    const isOld = (): boolean => own !== this.#shown || shown !== this.#listed;
    await pause();
    if (isOld()) return;
    this.#panel?.update(shown.filters);
    this.#toolbar.update(shown);
    this.#showTitle(shown);
    this.#showDownloads(shown);
    this.#showNotes(shown);
    if (this.#isLed) goToTop(this);
    this.#isLed = false;
    await nextFrame();
    if (!isOld()) this.#view.update(shown, this.#getFound());
  }

  #showNotes(shown: Shown): void {
    const found = this.#getFound();
    // eslint-disable-next-line no-restricted-syntax -- of this folder, so of this zone
    if (found?.hasNotes) this.#notes ??= import('./wordNotes.ts');
    void this.#notes?.then((notes) => {
      notes.showWordNotes(this, found, shown, this.#words);
    });
  }

  #getFound(): Found | undefined {
    const answer = this.#answer.get();
    return answer.state === 'found' ? answer.found : undefined;
  }

  /** The whole address that shows a state to others, who have a key of their own to switch off. */
  #getAddress(asked: ExplorerState): string {
    const state = { ...asked, hasSlash: true };
    return new URL(this.#model.addressOf(state, location.search), location.href).href;
  }

  /** Which outcomes are taken away; `site`: where their address leads, if not to this host. */
  #describe(
    shown: Shown,
    taking: Parameters<typeof describeTaken>[2],
    site = location.origin,
  ): string[] {
    const { facet, value = '' } = this.dataset;
    const { pathname, search } = new URL(this.#getAddress({ ...shown.state, page: 1 }));
    return describeTaken(
      shown,
      {
        ...{ columns: this.#columns, words: this.#words },
        fixed: facet === undefined ? undefined : { facet, value },
        address: locate(pathname + search, site),
      },
      taking,
    );
  }

  /** The order that was asked for cannot be had, so the usual one takes its place. */
  #dropSort(error: unknown): void {
    const { state } = this.#asked;
    if (state.sort === null || state.sort === 'newest' || !isTextOrder(state.sort.facet)) return;
    this.#toolbar.showFailure(this.#words.messages.explorer.orderFailed);
    const usual: ExplorerState = { ...state, sort: null };
    this.#asked = { ...this.#asked, state: usual };
    history.replaceState(null, '', this.#model.addressOf(usual, location.search));
    this.#paint();
    reportError(error);
  }
}

/**
 * What was changed is painted before what comes next, so that the browser lays out one after the other. A page that is not in sight has
 * no frames, and does not wait for one.
 */
function nextFrame(): Promise<void> {
  if (document.hidden) return pause();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}

/** What the search box is to assistive technology from the start, so that it does not change under who types. */
const COMBOBOX = [
  ['role', 'combobox'],
  ['aria-autocomplete', 'list'],
  ['aria-expanded', 'false'],
] as const;

/** What `npm run bench` reads. */
function measureCounts(engine: Engine): Engine {
  return {
    ...engine,
    count: (...question) => {
      const start = performance.now();
      const counts = engine.count(...question);
      performance.measure('recount', { start, end: performance.now() });
      return counts;
    },
  };
}

customElements.define('outcome-explorer', OutcomeExplorer);
