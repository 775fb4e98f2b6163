import type { StarWords } from '../../explorer/shortlist/starWords.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import { createElement } from '../explorer/element.ts';
import { connectStars } from './stars.ts';

/** A star for every outcome that is listed within `root`, in whatever view, also for those that come later. */
export function addStars(
  root: HTMLElement,
  words: StarWords,
  say: (text: string, isProblem: boolean) => void,
): void {
  const paint = connectStars(root, words, say);
  const add = (): void => {
    let isNew = false;
    for (const element of root.querySelectorAll('.card__id, .table__id')) {
      const place = element.closest('article, th');
      if (place === null || place.querySelector('.star') !== null) continue;
      place.append(createStar(element.textContent, words));
      isNew = true;
    }
    if (isNew) paint();
  };
  add();
  new MutationObserver(add).observe(root, { childList: true, subtree: true });
}

function createStar(id: string, words: StarWords): HTMLElement {
  const label = formatMessage(words.star, { id });
  return createElement('button', {
    class: 'star',
    attributes: { type: 'button', 'data-star': id, 'aria-label': label, 'aria-pressed': 'false' },
  });
}
