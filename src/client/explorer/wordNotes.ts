import type { Found, NearWords } from '../../explorer/queryAnswer.ts';
import { describeWords } from '../../explorer/describeWords.ts';
import type { Shown } from '../../explorer/model.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import { formatMessage, formatNumber } from '../../messages/formatMessage.ts';
import { replaceWord } from '../../search/replaceWord.ts';
import { createElement, findElement } from './element.ts';
import { setNote } from './setNote.ts';

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
  words: ExplorerWords,
): void {
  setNote(
    findElement(root, '.explorer__words'),
    found === undefined ? '' : describeWords(found, rows, words),
  );
  if (found === noted) return;
  noted = found;
  const place = findElement(root, '.explorer__near');
  place.hidden = true;
  if ((found?.unknown ?? []).length === 0) return;
  found?.loadNearest?.().then((near) => {
    if (found !== noted) return;
    place.replaceChildren(...near.map((each) => offerWords(root, each, state.query, words)));
    place.hidden = near.length === 0;
  }, reportError);
}

function offerWords(
  root: HTMLElement,
  { word, nearest }: NearWords,
  query: string,
  { messages, language }: ExplorerWords,
): HTMLElement {
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
      // As if the reader had typed it.
      const input = findElement(root, '#explorer-search', HTMLInputElement);
      input.value = replaceWord(query, word, written);
      input.form?.requestSubmit();
      findElement(root, '.explorer__sentence').focus();
    });
    return button;
  });
  const line = createElement('p', { text: `${text} ` });
  line.append(...offers.flatMap((offer) => [offer, ' ']));
  return line;
}
