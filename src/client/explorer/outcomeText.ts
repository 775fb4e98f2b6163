import { findContinuation } from '../../text/headline/findContinuation.ts';
import { createElement } from './element.ts';

/**
 * The texts and the classification of an outcome from its page, for a place among others: without
 * ids, below its headline in the outline, and without what is not recorded. A headline that the description begins
 * with stands above it, so it goes on from there.
 */
export async function loadText(
  address: string,
  headline: string,
  signal: AbortSignal,
): Promise<DocumentFragment> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const parts = [...page.querySelectorAll('.outcome__text .part')];
  if (parts.length === 0) throw new Error(`${address} is no page of an outcome.`);
  const facts = page.querySelector('.outcome__aside .facts');
  const text = document.createDocumentFragment();
  for (const part of parts) {
    if (part.querySelector('.narrative') === null && !hasRating(part)) continue;
    text.append(lower(document.importNode(part, true)));
  }
  goOn(text.querySelector('.part'), headline);
  if (facts !== null) text.append(keepRecorded(document.importNode(facts, true), page));
  // What the page says speaks its own language, which need not be that of the place.
  for (const part of text.children) part.setAttribute('lang', page.documentElement.lang);
  return text;
}

function hasRating(part: Element): boolean {
  return part.querySelector('.part__rating:not(.is-empty)') !== null;
}

/** Among other outcomes no part can be led to, and its heading is below the headline. */
function lower(part: Element): Element {
  part.removeAttribute('id');
  part.removeAttribute('aria-labelledby');
  for (const heading of part.querySelectorAll('h2')) {
    const lowered = createElement('h4', { class: heading.className });
    lowered.append(...heading.childNodes);
    heading.replaceWith(lowered);
  }
  return part;
}

/** Leaves out of a part the headline that its text begins with, and then its heading too; all of it where nothing is left. */
function goOn(part: Element | null, headline: string): void {
  const narrative = part?.querySelector('.narrative') ?? null;
  if (part === null || narrative === null) return;
  const content = narrative.textContent;
  let left = findContinuation(content, headline);
  if (left === 0) return;
  if (content.slice(left).trim() === '') {
    part.remove();
    return;
  }
  const walker = document.createTreeWalker(narrative, NodeFilter.SHOW_TEXT);
  const beginning = document.createRange();
  beginning.setStart(narrative, 0);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const { length } = currentNode.textContent ?? '';
    if (left <= length) {
      beginning.setEnd(currentNode, left);
      break;
    }
    left -= length;
  }
  beginning.deleteContents();
  for (const paragraph of narrative.querySelectorAll(':scope > p'))
    if (paragraph.textContent.trim() === '') paragraph.remove();
  part.querySelector('h4')?.remove();
}

/** What the page says of it runs as the page does: its names before their values, whichever way the texts run. */
function keepRecorded(facts: Element, page: Document): Element {
  facts.setAttribute('dir', page.documentElement.dir);
  for (const row of facts.querySelectorAll('.facts__row'))
    if (row.querySelector('dd:not(.is-empty)') === null) row.remove();
  return facts;
}
