import { setQuery, type Change } from '../../explorer/change.ts';
import type { Found, NearWords } from '../../explorer/queryAnswer.ts';
import { describeWords } from '../../explorer/describeWords.ts';
import type { Shown } from '../../explorer/model.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import { formatMessage, formatNumber } from '../../messages/formatMessage.ts';
import { replaceWord } from '../../search/replaceWord.ts';
import { createElement, findElement } from './element.ts';
import { setNote } from './setNote.ts';

interface Context {
  readonly words: ExplorerWords;
  readonly go: (change: Change) => void;
}

/** The answer that was noted last. */
let noted: Found | undefined;

/**
 * What has to be known of the words of a question: that outcomes have some of them only, that they say nothing, and for
 * each that no outcome has the nearest that some have. These come later, and a reader chooses whether they are searched.
 */
export function showWordNotes(
  root: HTMLElement,
  found: Found | undefined,
  { rows, state }: Pick<Shown, 'rows' | 'state'>,
  context: Context,
): void {
  setNote(
    findElement(root, '.explorer__words'),
    found === undefined ? '' : describeWords(found, rows, context.words),
  );
  if (found === noted) return;
  noted = found;
  const place = findElement(root, '.explorer__near');
  place.hidden = true;
  if ((found?.unknown ?? []).length === 0) return;
  found?.loadNearest?.().then((near) => {
    if (found !== noted) return;
    place.replaceChildren(...near.map((each) => offerWords(each, state.query, context)));
    place.hidden = near.length === 0;
  }, reportError);
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
