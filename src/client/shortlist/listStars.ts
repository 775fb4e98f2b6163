import { createNameNow, type IdTable } from '../../explorer/idTable.ts';
import type { NameNow } from '../../explorer/shortlist/shortlist.ts';
import type { StarWords } from '../../explorer/shortlist/starWords.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import { createElement } from '../explorer/element.ts';
import { connectStars } from './stars.ts';
import { readStore, watchStore } from './store.ts';

interface Context {
  readonly words: StarWords;
  /** BCP 47. */
  readonly language: string;
  readonly loadIds: () => Promise<IdTable>;
  readonly say: (text: string, isProblem: boolean) => void;
}

/**
 * A star for every outcome that is listed within `root`, in whatever view, also for those that come later. Whoever has a list has
 * them once it is known by which ids outcomes were listed before; nobody else needs to know.
 */
export async function addStars(
  root: HTMLElement,
  { words, language, loadIds, say }: Context,
): Promise<void> {
  let names: NameNow | undefined;
  const learn = async (): Promise<void> => {
    if (names !== undefined || readStore().list.items.length === 0) return;
    // Without them stars know the ids of today.
    const table = await loadIds().catch(reportError);
    if (table !== undefined) names = createNameNow(table);
  };
  await learn();
  const nameNow: NameNow = (id) => names?.(id) ?? id;
  const paint = connectStars(root, { words, language, nameNow, say });
  watchStore(() => void learn().then(paint));
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
