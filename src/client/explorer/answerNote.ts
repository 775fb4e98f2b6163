import type { AnswerNote } from '../../explorer/describeAnswer.ts';
import { findElement } from './element.ts';
import { setNote } from './setNote.ts';

/** After so many milliseconds a reader who waits for a search is told so. */
const SLOW_SEARCH_MS = 8000;

/** Paints what a reader is told of the answer to a query; `slow` is what is said while it takes long. */
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
    findElement(root, '.explorer__texts').textContent = ids.action;
  };
}
