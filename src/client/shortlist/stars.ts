import {
  addItems,
  isListed,
  removeItem,
  type NameNow,
} from '../../explorer/shortlist/shortlist.ts';
import { describeStar, type StarWords } from '../../explorer/shortlist/starWords.ts';
import { changeStore, readStore, watchStore } from './store.ts';

interface Context {
  readonly words: StarWords;
  /** BCP 47. */
  readonly language: string;
  /** Earlier ids as far as they are known by then. */
  readonly nameNow: NameNow;
  /** Tells what came of a press. */
  readonly say: (text: string, isProblem: boolean) => void;
}

/**
 * Lets the stars within `root` (`button[data-star]`, the id of an outcome) put their outcomes on the list of the reader and take
 * them off. Nothing is kept before the first is pressed. Gives what shows the state of stars that are new.
 */
export function connectStars(
  root: HTMLElement,
  { words, language, nameNow, say }: Context,
): () => void {
  const paint = (): void => {
    const stars = root.querySelectorAll<HTMLElement>('[data-star]');
    if (stars.length === 0) return;
    const { list } = readStore();
    for (const star of stars)
      star.ariaPressed = String(isListed(list, star.dataset['star'] ?? '', nameNow));
  };
  root.addEventListener('click', ({ target }) => {
    const star = target instanceof Element ? target.closest<HTMLElement>('[data-star]') : null;
    if (star === null) return;
    const id = star.dataset['star'] ?? '';
    const problem = changeStore((list) =>
      isListed(list, id, nameNow)
        ? removeItem(list, id, nameNow)
        : addItems(list, [{ id, note: '' }], nameNow),
    );
    const done = { problem, isListed: isListed(readStore().list, id, nameNow) };
    say(describeStar(id, done, words, language), problem !== undefined);
  });
  watchStore(paint);
  paint();
  return paint;
}
