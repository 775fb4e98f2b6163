import type { AnswerNote } from '../../explorer/describeAnswer.ts';
import { findElement } from './element.ts';
import { setNote } from './setNote.ts';

/** A search that takes longer than this is said to be slow. */
const SLOW_SEARCH_MS = 8000;

/** Paints the note on the answer to a query; `slow` is shown while it takes long. */
export function createAnswerNote(root: HTMLElement, slow: string): (note: AnswerNote) => void {
  const searching = findElement(root, '.explorer__searching');
  let timer: ReturnType<typeof setTimeout> | undefined;
  return ({ working, hasFailed, ids }) => {
    clearTimeout(timer);
    setNote(searching, working);
    if (working !== '') {
      timer = setTimeout(() => {
        setNote(searching, slow);
      }, SLOW_SEARCH_MS);
    }
    findElement(root, '.explorer__search-failure').hidden = !hasFailed;
    findElement(root, '.explorer__ids').hidden = ids === undefined;
    if (ids === undefined) return;
    findElement(root, '.explorer__ids-text').textContent = ids.text;
    const texts = findElement(root, '.explorer__texts');
    texts.textContent = ids.action;
    texts.hidden = ids.action === '';
  };
}
