import { findTyped } from '../../explorer/findValues.ts';

/** So long after a letter the next one belongs to the same word, if no other key comes between. */
const TYPED_TOGETHER_MS = 1000;

/**
 * On a filter or one of its values, letters lead to the next whose name has a word that begins with
 * them, in a filter that is closed too, which opens. Boxes and lists in which one types or chooses keep their keys.
 */
export function connectTypedNames(element: HTMLElement): void {
  let typed = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  element.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key === 'Shift') return;
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[\p{L}\p{N}]$/u.test(key)) {
      typed = '';
      return;
    }
    const stops = listStops(element);
    const from = stops.findIndex(({ control }) => control === target);
    if (from === -1) return;
    event.preventDefault();
    clearTimeout(timer);
    timer = setTimeout(() => {
      typed = '';
    }, TYPED_TOGETHER_MS);
    typed += key;
    const names = stops.map(({ name }) => name);
    const found = stops[findTyped(names, from, typed) ?? from]?.control;
    const filter = found?.closest('details');
    if (filter && found?.matches('input') === true) filter.open = true;
    found?.focus();
  });
}

interface Stop {
  readonly control: HTMLElement;
  readonly name: string;
}

/** The names of the filters and the boxes of their values, without those that a search within a filter left out. */
function listStops(element: HTMLElement): Stop[] {
  const controls = element.querySelectorAll<HTMLElement>('summary, .filter__value > label');
  return [...controls].flatMap((each) => {
    const name = each.querySelector('.filter__label')?.textContent ?? each.firstChild?.textContent;
    const control = each.querySelector<HTMLElement>('input') ?? each;
    return control.closest('li[hidden]') === null ? [{ control, name: name ?? '' }] : [];
  });
}
