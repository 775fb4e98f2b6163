import { addItems, isListed, MAX_LISTED, removeItem } from '../../explorer/shortlist/shortlist.ts';
import type { StarWords } from '../../explorer/shortlist/starWords.ts';
import { changeStore, readStore, watchStore } from './store.ts';

/**
 * Lets the stars within `root` (`button[data-star]`, the id of an outcome) put their outcomes on the list of the reader and take
 * them off. Nothing is kept before the first is pressed. `say` tells what came of it. Gives what shows the state of stars that are new.
 */
export function connectStars(
  root: HTMLElement,
  words: StarWords,
  say: (text: string, isProblem: boolean) => void,
): () => void {
  const paint = (): void => {
    const stars = root.querySelectorAll<HTMLElement>('[data-star]');
    if (stars.length === 0) return;
    const { list } = readStore();
    for (const star of stars) star.ariaPressed = String(isListed(list, star.dataset['star'] ?? ''));
  };
  root.addEventListener('click', ({ target }) => {
    const star = target instanceof Element ? target.closest<HTMLElement>('[data-star]') : null;
    if (star === null) return;
    const id = star.dataset['star'] ?? '';
    const problem = changeStore((list) =>
      isListed(list, id) ? removeItem(list, id) : addItems(list, [{ id, note: '' }]),
    );
    const done = isListed(readStore().list, id) ? words.added : words.removed;
    const text = problem === undefined ? done : words.problems[problem];
    say(text.replace('{id}', id).replace('{max}', String(MAX_LISTED)), problem !== undefined);
  });
  watchStore(paint);
  paint();
  return paint;
}
