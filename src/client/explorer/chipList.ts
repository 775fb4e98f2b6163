import type { Change } from '../../explorer/change.ts';
import { removeChip, renderChips, type Chip } from '../../explorer/createChips.ts';
import { parseMarkup } from '../parseMarkup.ts';
import { findElement } from './element.ts';

/** Paints what was asked for as chips, each of which takes it away. */
export function createChipList(
  root: HTMLElement,
  go: (change: Change) => void,
): (chips: readonly Chip[]) => void {
  const box = findElement(root, '.explorer__chips');
  const list = findElement(box, 'ul');
  let current: readonly Chip[] = [];
  const find = (element: Element | null): number => {
    const name = element?.closest<HTMLElement>('[data-chip]')?.dataset['chip'];
    return current.findIndex((chip) => chip.name === name);
  };
  list.addEventListener('click', ({ target }) => {
    const chip = current[find(target instanceof Element ? target : null)];
    if (chip !== undefined) go(removeChip(chip));
  });
  return (chips) => {
    const focused = list.contains(document.activeElement) ? find(document.activeElement) : -1;
    current = chips;
    list.replaceChildren(parseMarkup(renderChips(chips)));
    box.hidden = chips.length === 0;
    if (focused === -1) return;
    // Taking one away leads to the next, and from the last to the one before it.
    const left = [...list.querySelectorAll<HTMLElement>('[data-chip]')];
    (left[focused] ?? left.at(-1))?.focus();
  };
}
