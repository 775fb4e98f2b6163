import { chooseYears, toggleValue, type Change } from '../../explorer/change.ts';
import { findValues, type FilterGroup, type FilterValue } from '../../explorer/createFilters.ts';
import { renderFilters } from '../../explorer/renderFilters.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import { parseMarkup } from '../parseMarkup.ts';
import { findElement } from './element.ts';

/** The filters: one group a facet, one line a value. */
export interface FilterPanel {
  readonly element: HTMLElement;
  /** Shows the counts and what is chosen, of the groups with which it was made. */
  readonly update: (groups: readonly FilterGroup[]) => void;
}

export function createFilterPanel(
  groups: readonly FilterGroup[],
  words: ExplorerWords,
  go: (change: Change) => void,
): FilterPanel {
  const element = findElement(parseMarkup(renderFilters(groups, words)), '.filters');
  const painters = [...element.querySelectorAll<HTMLElement>('.filter')].map(createPainter);
  let current = groups;

  element.addEventListener('change', ({ target }) => {
    const { facet, key, filter } = findPlace(target);
    if (key !== undefined) go(toggleValue(facet, key, 'include'));
    else if (target instanceof HTMLSelectElement) go(chooseYears(facet, ...readYears(filter)));
  });
  element.addEventListener('click', ({ target }) => {
    const { facet, key } = findPlace(target);
    const isExclude = target instanceof Element && target.closest('.filter__exclude') !== null;
    if (key !== undefined && isExclude) go(toggleValue(facet, key, 'exclude'));
  });
  element.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
    const { facet, filter } = findPlace(target);
    const group = current.find((each) => each.facet === facet);
    if (filter !== null && group !== undefined) showFound(filter, group.values, target.value);
  });

  return {
    element,
    update: (next) => {
      current = next;
      for (const [index, group] of next.entries()) painters[index]?.(group);
    },
  };
}

/** The facet and the value that an element belongs to. */
function findPlace(target: EventTarget | null): {
  facet: string;
  key: string | undefined;
  filter: HTMLElement | null;
} {
  const element = target instanceof Element ? target : null;
  const filter = element?.closest<HTMLElement>('.filter') ?? null;
  const key = element?.closest<HTMLElement>('.filter__value')?.dataset['key'];
  return { facet: filter?.dataset['facet'] ?? '', key, filter };
}

function readYears(filter: HTMLElement | null): [from: string, to: string] {
  const [from, to] = filter?.querySelectorAll('select') ?? [];
  return [from?.value ?? '', to?.value ?? ''];
}

/** The lines of a facet, in the order of its values. */
function findLines(filter: HTMLElement): HTMLElement[] {
  return [...filter.querySelectorAll<HTMLElement>('.filter__value')];
}

/** Leaves only the lines that a search within a facet finds. */
function showFound(filter: HTMLElement, values: readonly FilterValue[], text: string): void {
  const isFound = findValues(values, text);
  for (const [index, line] of findLines(filter).entries()) {
    const item = line.parentElement;
    if (item !== null) item.hidden = isFound[index] !== true;
  }
}

/** Paints what changes in one group. */
function createPainter(filter: HTMLElement): (group: FilterGroup) => void {
  const chosen = findElement(filter, '.filter__chosen');
  const [from, to] = filter.querySelectorAll('select');
  const notClear = filter.querySelector<HTMLElement>('.filter__not-clear');
  const lines = findLines(filter).map(createLinePainter);
  return (group) => {
    setText(chosen, group.chosen);
    for (const [index, value] of group.values.entries()) lines[index]?.(value);
    if (notClear !== null) setText(notClear, group.range?.notClear ?? '');
    if (from !== undefined) from.value = group.range?.from ?? '';
    if (to !== undefined) to.value = group.range?.to ?? '';
  };
}

function createLinePainter(line: HTMLElement): (value: FilterValue) => void {
  const box = findElement(line, 'input', HTMLInputElement);
  const number = findElement(line, '.filter__count');
  const exclude = findElement(line, '.filter__exclude');
  return ({ count, isZero, isIncluded, isExcluded }) => {
    setText(number, count);
    box.checked = isIncluded;
    exclude.ariaPressed = String(isExcluded);
    line.classList.toggle('is-zero', isZero);
    line.classList.toggle('is-excluded', isExcluded);
  };
}

/** Writes only what differs: most counts stay as they are, and painting is what costs. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
