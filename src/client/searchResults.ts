import { formatCount, formatMessage } from '../messages/formatMessage.ts';
import type { Messages } from '../messages/index.ts';
import { readExcerpt } from '../search/readExcerpt.ts';
import type { IdRow } from '../search/idTable.ts';
import { href, paths } from '../urls.ts';
import { createSearchEngine, type Result, type ResultData } from './searchEngine.ts';

/** Cards painted at once. */
const BATCH = 20;
/** After this many milliseconds a reader who waits is offered the lists. */
const PATIENCE = 8000;

/**
 * `<search-results>`: answers the query in the address (`?q=`) in place of the static list of
 * outcomes, which is back as soon as there is no query. The query stays in the address, so a
 * result page can be linked to, and back and forward work.
 */
class SearchResults extends HTMLElement {
  #messages!: Messages['search'];
  #marks!: Messages['list']['marks'];
  #language = 'en';
  readonly #engine = createSearchEngine();
  #query = '';
  /** Counts queries, so that a late answer to an earlier one is dropped. */
  #run = 0;

  connectedCallback(): void {
    const { messages = '{}', marks = '{}', language = 'en' } = this.dataset;
    this.#messages = JSON.parse(messages) as Messages['search'];
    this.#marks = JSON.parse(marks) as Messages['list']['marks'];
    this.#language = language;
    for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"]')) {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        this.#navigate(new FormData(form).get('q'));
      });
    }
    this.#find('.search-results__clear').addEventListener('click', (event) => {
      event.preventDefault();
      this.#navigate('');
    });
    this.#find('.search-results__failure button').addEventListener('click', () => {
      this.#answerAddress();
    });
    addEventListener('popstate', () => {
      // A link within the page (“Skip to the content”) changes no query and keeps the results.
      if (getQuery() !== this.#query) this.#answerAddress();
    });
    this.#answerAddress();
  }

  #navigate(value: FormDataEntryValue | null): void {
    const query = typeof value === 'string' ? value.trim() : '';
    const url = new URL(location.href);
    url.search = query === '' ? '' : new URLSearchParams({ q: query }).toString();
    history.pushState(null, '', url);
    this.#answerAddress();
  }

  #answerAddress(): void {
    const query = getQuery();
    this.#query = query;
    for (const input of document.querySelectorAll<HTMLInputElement>('form[role="search"] input'))
      input.value = query;
    for (const list of document.querySelectorAll<HTMLElement>('[data-without-query]'))
      list.hidden = query !== '';
    this.hidden = query === '';
    this.#run += 1;
    if (query !== '') void this.#answer(query, this.#run);
  }

  async #answer(query: string, run: number): Promise<void> {
    this.#clear(formatMessage(this.#messages.working, { query }));
    const timer = setTimeout(() => {
      if (run === this.#run) this.#offerLists(this.#messages.slow);
    }, PATIENCE);
    try {
      const rows = await this.#engine.searchIds(query);
      if (run !== this.#run) return;
      if (rows.length > 0) {
        this.#showRows(rows, query, run);
        return;
      }
      await this.#answerFromTexts(query, run);
    } finally {
      clearTimeout(timer);
    }
  }

  async #answerFromTexts(query: string, run: number): Promise<void> {
    try {
      const results = await this.#engine.searchTexts(query);
      const first = await this.#loadCards(results, 0);
      if (run !== this.#run) return;
      this.#clear(
        results.length === 0
          ? formatMessage(this.#messages.none, { query })
          : formatCount(this.#messages.found, results.length, this.#language, { query }),
      );
      if (results.length === 0) this.#offerLists(this.#messages.noneHint);
      this.#showResults(results, 0, first, run);
    } catch (error) {
      if (run !== this.#run) return;
      this.#clear(this.#messages.failed);
      this.#offerLists(this.#messages.failedHint, true);
      // The reader is told above; whoever looks for the cause finds it here.
      reportError(error);
    }
  }

  #showRows(rows: readonly IdRow[], query: string, run: number): void {
    this.#clear(formatCount(this.#messages.foundIds, rows.length, this.#language, { query }));
    const show = (from: number): void => {
      const batch = rows.slice(from, from + BATCH);
      this.#append(
        batch.map(([id, slug, headline]) =>
          createCard({ address: href(paths.outcome(slug)), headline, facts: [id] }),
        ),
      );
      this.#offerMore(rows.length - from - batch.length, () => {
        show(from + BATCH);
      });
    };
    show(0);
    const more = document.createElement('button');
    more.type = 'button';
    more.className = 'button';
    more.textContent = formatMessage(this.#messages.searchTexts, { query });
    more.addEventListener('click', () => {
      this.#clear(formatMessage(this.#messages.working, { query }));
      void this.#answerFromTexts(query, run);
    });
    this.#find('.search-results__texts').replaceChildren(more);
  }

  #showResults(
    results: readonly Result[],
    from: number,
    cards: readonly HTMLElement[],
    run: number,
  ): void {
    this.#append(cards);
    const next = from + cards.length;
    this.#offerMore(results.length - next, () => {
      this.#loadCards(results, next).then(
        (more) => {
          if (run === this.#run) this.#showResults(results, next, more, run);
        },
        () => {
          // The button stays, so that the reader can try again.
          if (run === this.#run) this.#offerLists(this.#messages.failedHint);
        },
      );
    });
  }

  /** Asks for the results of one batch and makes their cards. */
  async #loadCards(results: readonly Result[], from: number): Promise<HTMLElement[]> {
    const batch = await Promise.all(
      results.slice(from, from + BATCH).map((result) => result.data()),
    );
    return batch.map((data) => createResultCard(data, this.#marks));
  }

  /** Adds cards; those that come later take the focus, which their button had. */
  #append(cards: readonly HTMLElement[]): void {
    const list = this.#find('ol');
    const isFirst = list.childElementCount === 0;
    list.append(...cards);
    if (!isFirst) cards[0]?.querySelector('a')?.focus();
  }

  #offerMore(left: number, show: () => void): void {
    const button = this.#find('.search-results__more');
    button.hidden = left <= 0;
    button.textContent = formatCount(this.#messages.more, Math.min(left, BATCH), this.#language);
    button.onclick = show;
  }

  #offerLists(reason: string, canRetry = false): void {
    const failure = this.#find('.search-results__failure');
    failure.hidden = false;
    this.#find('.search-results__reason').textContent = reason;
    this.#find('.search-results__failure button').hidden = !canRetry;
  }

  #clear(status: string): void {
    this.#find('.search-results__status').textContent = status;
    this.#find('.search-results__failure').hidden = true;
    this.#find('.search-results__more').hidden = true;
    this.#find('.search-results__texts').replaceChildren();
    this.#find('ol').replaceChildren();
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`<search-results> has no ${selector}.`);
    return found;
  }
}

/** The query in the address. */
function getQuery(): string {
  return (new URLSearchParams(location.search).get('q') ?? '').trim();
}

function createResultCard(
  { url, meta, excerpt }: ResultData,
  marks: Messages['list']['marks'],
): HTMLElement {
  const card = createCard({
    address: url,
    headline: meta['title'] ?? meta['id'] ?? url,
    facts: ['id', 'country', 'harvest', 'year'].flatMap((name) => meta[name] || []),
  });
  const list = card.querySelector('.card__facts');
  for (const mark of ['negative', 'unintended'] as const) {
    if (meta[mark] === undefined || list === null) continue;
    const item = list.appendChild(document.createElement('li'));
    item.className = `card__mark card__mark--${mark}`;
    item.textContent = marks[mark];
  }
  const text = document.createElement('p');
  text.className = 'card__excerpt';
  text.dir = 'auto';
  for (const part of readExcerpt(excerpt)) {
    if (part.isMatch) text.appendChild(document.createElement('mark')).textContent = part.text;
    else text.append(part.text);
  }
  card.querySelector('article')?.append(text);
  return card;
}

/** A card that looks like those of the static lists (OutcomeCard.astro). */
function createCard({
  address,
  headline,
  facts,
}: {
  address: string;
  headline: string;
  facts: readonly string[];
}): HTMLElement {
  const item = document.createElement('li');
  const card = item.appendChild(document.createElement('article'));
  card.className = 'card';
  const heading = card.appendChild(document.createElement('h3'));
  heading.className = 'card__headline';
  heading.dir = 'auto';
  const link = heading.appendChild(document.createElement('a'));
  link.href = address;
  link.textContent = headline;
  const list = card.appendChild(document.createElement('ul'));
  list.className = 'card__facts';
  list.setAttribute('role', 'list');
  for (const fact of facts) list.appendChild(document.createElement('li')).textContent = fact;
  return item;
}

customElements.define('search-results', SearchResults);
