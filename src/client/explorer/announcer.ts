import { createElement, findElement } from './element.ts';

/** So long a text may still be replaced by a later one, or be made needless by the focus. */
const ANNOUNCE_DELAY_MS = 150;
/** After that who reads on through the page does not come upon it. */
const ANNOUNCED_MS = 5000;

/**
 * The one voice of the explorer: what a reader hears who does not see what changed. Who is led to the
 * sentence hears that, and nothing else. A dialog keeps a reader from what is outside, so it has a
 * place of its own.
 */
export function createAnnouncer(root: HTMLElement): (text: string) => void {
  const places = [...root.querySelectorAll('.explorer__said')];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = (): void => {
    for (const place of places) place.replaceChildren();
  };
  findElement(root, '.explorer__sentence').addEventListener('focus', () => {
    clearTimeout(timer);
    clear();
  });
  return (text) => {
    if (text === '') return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // An element of its own, so that the same text is heard again.
      for (const place of places) place.replaceChildren(createElement('span', { text }));
      timer = setTimeout(clear, ANNOUNCED_MS);
    }, ANNOUNCE_DELAY_MS);
  };
}
