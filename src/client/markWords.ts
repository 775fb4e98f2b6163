import { findWords } from '../search/findWords.ts';

/** Marks the words of a question in the text inside an element, each by the endings of its language. */
export function markWords(element: HTMLElement, query: string): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  }
  for (const text of texts) markText(text, query);
}

/** Takes the text apart from its end, so that earlier places stay right. */
function markText(text: Text, query: string): void {
  const language = text.parentElement?.closest('[lang]')?.getAttribute('lang') || undefined;
  for (const [start, end] of findWords(text.data, query, language).toReversed()) {
    text.splitText(end);
    const found = text.splitText(start);
    const mark = document.createElement('mark');
    found.replaceWith(mark);
    mark.append(found);
  }
}
