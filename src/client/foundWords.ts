import { findWords } from '../search/findWords.ts';

/**
 * `<found-words>`: on a page that was opened from a search (`?q=`), marks the words that were
 * found in the text inside it.
 */
class FoundWords extends HTMLElement {
  connectedCallback(): void {
    const query = (new URLSearchParams(location.search).get('q') ?? '').slice(0, 200);
    if (query.trim() === '') return;
    const walker = document.createTreeWalker(this, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    }
    for (const text of texts) markText(text, query);
  }
}

/** Takes the text apart from its end, so that earlier places stay right. */
function markText(text: Text, query: string): void {
  for (const [start, end] of findWords(text.data, query).toReversed()) {
    text.splitText(end);
    const found = text.splitText(start);
    const mark = document.createElement('mark');
    found.replaceWith(mark);
    mark.append(found);
  }
}

customElements.define('found-words', FoundWords);
