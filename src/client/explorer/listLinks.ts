import { createListPlace, formatListPlace } from '../../explorer/listPlace.ts';
import { isElsewhere } from '../isElsewhere.ts';
import { connectReturn, noteLeft } from './comeBack.ts';

/** What is listed: all rows, and the number of the first that is shown, from 1. */
interface Listed {
  readonly rows: readonly number[];
  readonly first: number;
}

/**
 * An outcome that is opened from a list is told where in the list it is, so that its page leads on
 * from there. The link says so only while it is followed: copied, it is the outcome's own.
 */
export function connectListLinks(
  root: HTMLElement,
  version: string,
  getListed: () => Listed | undefined,
): void {
  const tell = (event: MouseEvent): void => {
    const { target } = event;
    const link = target instanceof Element ? target.closest('a') : null;
    const item = link?.closest('.cards > li, tbody > tr');
    const list = item?.parentElement;
    const listed = getListed();
    // A link within a text leads somewhere else.
    if (!link || link.closest('.text__body') !== null || !item || !list || listed === undefined)
      return;
    const first = list instanceof HTMLOListElement ? list.start : listed.first;
    const position = first - 1 + Array.from(list.children).indexOf(item);
    if (listed.rows[position] === undefined) return;
    const address = `${location.pathname}${location.search}`;
    const own = link.getAttribute('href') ?? '';
    if (!isElsewhere(event)) noteLeft(link, own);
    link.href = `${own}${formatListPlace(createListPlace(listed.rows, position, { version, address }))}`;
    setTimeout(() => {
      link.setAttribute('href', own);
    });
  };
  root.addEventListener('click', tell);
  root.addEventListener('auxclick', tell);
  connectReturn(root);
}
