import { formatMessage } from '../../messages/formatMessage.ts';
import { listPlaces } from '../../explorer/listPages.ts';
import { createElement } from './element.ts';
import type { Words } from './labels.ts';

/** Links to the pages of a list, as the static lists have them; none for a single page. */
export function createPager(
  page: number,
  pages: number,
  words: Words,
  addressOfPage: (page: number) => string,
  open: (page: number) => void,
): HTMLElement[] {
  if (pages <= 1) return [];
  const { list, explorer } = words.messages;
  const digits = new Intl.NumberFormat(words.language);
  const link = (to: number, ...content: readonly (Node | string)[]): HTMLAnchorElement => {
    const anchor = createElement('a', { attributes: { href: addressOfPage(to) } }, ...content);
    anchor.addEventListener('click', (event) => {
      // A new tab or window is the reader's own business.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      open(to);
    });
    return anchor;
  };
  const arrow = (name: string): HTMLElement =>
    createElement('span', { class: name, attributes: { 'aria-hidden': 'true' } });
  const places = listPlaces({ page, pages }).map((place) => {
    if (place === undefined)
      return createElement('li', { attributes: { 'aria-hidden': 'true' }, text: '…' });
    const anchor = link(place, digits.format(place));
    anchor.ariaLabel = formatMessage(list.page, { page: place, pages });
    if (place === page) anchor.setAttribute('aria-current', 'page');
    return createElement('li', {}, anchor);
  });
  return [
    ...(page > 1 ? [link(page - 1, arrow('arrow-back'), ` ${explorer.previousPage}`)] : []),
    ...(page < pages ? [link(page + 1, `${explorer.nextPage} `, arrow('arrow-on'))] : []),
    createElement('ol', { class: 'pagination__pages', attributes: { role: 'list' } }, ...places),
  ];
}
