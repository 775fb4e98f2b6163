import { setQuery, type Change } from '../../explorer/change.ts';
import type { Found, NearWords } from '../../explorer/queryAnswer.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import { formatMessage, formatNumber } from '../../messages/formatMessage.ts';
import { replaceWord } from '../../search/replaceWord.ts';
import { createElement, findElement } from './element.ts';

interface Context {
  readonly words: ExplorerWords;
  readonly go: (change: Change) => void;
}

/** For each word of a question that no outcome has, the offer of the nearest ones that some have; a reader chooses whether they are searched. */
export async function createNearWords(
  found: Found,
  query: string,
  context: Context,
): Promise<HTMLElement[]> {
  const near = (await found.loadNearest?.()) ?? [];
  return near.map((each) => offerWords(each, query, context));
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
      context.go(setQuery(replaceWord(query, word, written)));
      findElement(document.body, '.explorer__sentence').focus();
    });
    return button;
  });
  const line = createElement('p', { text: `${text} ` });
  line.append(...offers.flatMap((offer) => [offer, ' ']));
  return line;
}
