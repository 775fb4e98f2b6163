import { MAX_QUERY } from '../search/queryLimits.ts';

/**
 * `<found-words>`: on a page that was opened from a search (`?q=`), marks the words that were
 * found in the text inside it. How words are found is fetched only then.
 */
class FoundWords extends HTMLElement {
  connectedCallback(): void {
    const query = (new URLSearchParams(location.search).get('q') ?? '').slice(0, MAX_QUERY);
    if (query.trim() === '') return;
    // eslint-disable-next-line no-restricted-syntax -- of this folder, so of this zone
    void import('./markWords.ts').then(({ markWords }) => {
      markWords(this, query);
    }, reportError);
  }
}

customElements.define('found-words', FoundWords);
