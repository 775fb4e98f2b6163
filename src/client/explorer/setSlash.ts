import type { ExplorerWords } from '../../explorer/words.ts';
import { findElement } from './element.ts';

/** Tells of the key `/`, and offers to switch it off, or on again (WCAG 2.1.4). */
export function setSlash(
  root: HTMLElement,
  isOn: boolean,
  { off, on }: ExplorerWords['messages']['explorer']['slash'],
): void {
  const told = findElement(root, '.explorer__slash');
  told.hidden = false;
  told.classList.toggle('is-off', !isOn);
  findElement(told, 'button').textContent = isOn ? off : on;
}
