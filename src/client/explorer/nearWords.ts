import { setQuery, type Change } from '../../explorer/change.ts';
import type { Found, NearWords } from '../../explorer/queryAnswer.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import { formatMessage, formatNumber } from '../../messages/formatMessage.ts';
import { createElement, findElement } from './element.ts';

interface Context {
  readonly words: ExplorerWords;
  readonly go: (change: Change) => void;
}

/**
 * Offers, for each word of a question that no outcome has, the nearest ones that some have, and searches only what a reader
 * chooses. They come after the answer, which does not wait for them.
 */
export function createNearWords(
  root: HTMLElement,
  context: Context,
): (found: Found | undefined, query: string) => void {
  const place = findElement(root, '.explorer__near');
  let shown: Found | undefined;
  return (found, query) => {
    if (found === shown) return;
    shown = found;
    place.hidden = true;
    place.replaceChildren();
    if (found?.loadNearest === undefined || (found.unknown ?? []).length === 0) return;
    found.loadNearest().then((near) => {
      if (found !== shown || near.length === 0) return;
      place.replaceChildren(...near.map((each) => offerWords(each, query, context)));
      place.hidden = false;
    }, reportError);
  };
}

function offerWords({ word, nearest }: NearWords, query: string, context: Context): HTMLElement {
  const { messages, language } = context.words;
  const text = formatMessage(messages.search.unknownWord, { word });
  const offers = nearest.map(({ written, count }) => {
    const label = formatMessage(messages.search.nearWord, {
      word: written,
      count: formatNumber(count, language),
    });
    const button = createElement('button', {
      class: 'button',
      text: label,
      attributes: { type: 'button', dir: 'auto' },
    });
    button.addEventListener('click', () => {
      // eslint-disable-next-line no-restricted-syntax -- of the search, whose code is here by then
      void import('../../search/replaceWord.ts').then(({ replaceWord }) => {
        context.go(setQuery(replaceWord(query, word, written)));
        findElement(document.body, '.explorer__sentence').focus();
      });
    });
    return button;
  });
  const line = createElement('p', { text: `${text} ` });
  line.append(...offers.flatMap((offer) => [offer, ' ']));
  return line;
}
