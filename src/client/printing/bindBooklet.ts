import { createRowCard } from '../../explorer/createCard.ts';
import type { PrintKit } from '../../explorer/printing/printKit.ts';
import { getPlaceId, renderCited, renderCover } from '../../explorer/printing/renderBooklet.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import { createElement } from '../explorer/element.ts';
import { parseMarkup } from '../parseMarkup.ts';
import type { PrintOrder } from './printOrder.ts';

/** Makes a booklet of the texts in a place: gives them a cover and contents, and each how it is cited. */
export function bindBooklet(
  place: HTMLElement,
  { contents, columns, describe }: PrintOrder,
  words: ExplorerWords,
  kit: PrintKit & { readonly site: string },
): HTMLElement {
  const outcomes = contents.map((content) => ({
    ...createRowCard(content, columns, '', words),
    slug: content.card[1],
  }));
  for (const [index, article] of [...place.querySelectorAll('article')].entries()) {
    const outcome = outcomes[index];
    if (outcome === undefined) continue;
    article.id = getPlaceId(index);
    article.append(parseMarkup(renderCited(outcome, kit)));
  }
  const cover = parseMarkup(renderCover(describe(kit.taking, kit.site), outcomes, kit));
  return createElement('div', { class: 'printed booklet' }, cover, ...place.childNodes);
}
