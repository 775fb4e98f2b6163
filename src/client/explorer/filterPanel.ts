import {
  chooseFrom,
  chooseOnly,
  chooseYears,
  spellOut,
  toggleValue,
  type Change,
} from '../../explorer/change.ts';
import type { FilterGroup, FilterValue } from '../../explorer/createFilters.ts';
import { findValues } from '../../explorer/findValues.ts';
import { renderActions, renderFilters } from '../../explorer/renderFilters.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import { formatCount } from '../../messages/formatMessage.ts';
import { parseMarkup } from '../parseMarkup.ts';
import { findElement } from './element.ts';
import { connectTypedNames } from './typedNames.ts';
import { setCount, setText } from './setCount.ts';

/** The filters: one group a facet, one line a value. */
export interface FilterPanel {
  readonly element: HTMLElement;
  /** Shows the counts and what is chosen, of the groups with which it was made. */
  readonly update: (groups: readonly FilterGroup[]) => void;
}

interface Actions {
  readonly go: (change: Change) => void;
  /** Says something to who does not see it. */
  readonly say: (text: string) => void;
}

export function createFilterPanel(
  groups: readonly FilterGroup[],
  words: ExplorerWords,
  { go, say }: Actions,
): FilterPanel {
  const element = findElement(parseMarkup(renderFilters(groups, words)), '.filters');
  const painters = [...element.querySelectorAll<HTMLElement>('.filter')].map(createPainter);
  let current = groups;

  const findGroup = (facet: string): FilterGroup | undefined =>
    current.find((each) => each.facet === facet);
  /** Chooses a value, or takes it out of what a step of a scale stands for. */
  const toggle = (facet: string, key: string): Change => {
    const from = findGroup(facet)?.from;
    const change = toggleValue(facet, key, 'include');
    if (from === undefined) return change;
    return (state) => change(spellOut(facet, from.token, from.keys)(state));
  };
  /** What a button or a key does with a value. */
  const act = (line: HTMLElement, name: string | undefined): void => {
    const { facet, key = '' } = findPlace(line);
    const value = findGroup(facet)?.values.find((each) => each.key === key);
    if (value === undefined) return;
    if (name === 'more') {
      toggleMenu(line, value);
      return;
    }
    const change = {
      ...{ exclude: toggleValue(facet, key, 'exclude'), only: chooseOnly(facet, key) },
      from: value.orMore === undefined ? undefined : chooseFrom(facet, key),
    }[name ?? ''];
    if (change === undefined) return;
    closeMenu(line);
    go(change);
  };

  element.addEventListener('change', ({ target }) => {
    const { facet, key, filter } = findPlace(target);
    if (key !== undefined) go(toggle(facet, key));
    else if (target instanceof HTMLSelectElement) go(chooseYears(facet, ...readYears(filter)));
  });
  element.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    const line = findLine(button);
    if (line !== null) act(line, button?.dataset['act']);
  });
  // The box is the one stop of the Tab key, so keys do there what the buttons beside it do.
  element.addEventListener('keydown', (event) => {
    const line = findLine(event.target);
    const isOpen = (line?.querySelector('.filter__menu') ?? null) !== null;
    if (event.key === 'Escape' && !isOpen) leave(event);
    if (line === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const isBox = event.target instanceof HTMLInputElement;
    const name = isBox ? KEYS[event.key] : undefined;
    if (name === undefined && !(event.key === 'Escape' && isOpen)) return;
    event.preventDefault();
    act(line, name ?? 'more');
  });
  connectTypedNames(element);
  element.addEventListener('focusout', ({ target, relatedTarget }) => {
    const line = findLine(target);
    if (line !== null && relatedTarget instanceof Node && !line.contains(relatedTarget))
      closeMenu(line, false);
  });
  element.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
    const { facet, filter } = findPlace(target);
    const group = findGroup(facet);
    if (filter === null || group === undefined) return;
    const count = showFound(filter, group.values, target.value);
    say(formatCount(words.messages.explorer.valuesFound, count, words.language));
  });

  return {
    element,
    update: (next) => {
      current = next;
      for (const [index, group] of next.entries()) painters[index]?.(group);
    },
  };
}

/** Leads past all other filters to the results. A box with text is emptied by the key first, and a dialog closed. */
function leave({ target }: KeyboardEvent): void {
  if (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '') return;
  if (target instanceof Element && target.closest('dialog') === null)
    document.querySelector<HTMLElement>('#results')?.focus();
}

/** On the box of a value: what the key does. */
const KEYS: Readonly<Record<string, string>> = {
  '-': 'exclude',
  '+': 'from',
  '=': 'only',
  Enter: 'more',
};

/** Opens the menu of a value, below its line, or closes it. */
function toggleMenu(line: HTMLElement, value: FilterValue): void {
  if (closeMenu(line)) return;
  line.append(parseMarkup(renderActions(value)));
  findElement(line, '.filter__more').ariaExpanded = 'true';
  const menu = findElement(line, '.filter__menu');
  menu.scrollIntoView({ block: 'nearest' });
  findElement(menu, 'button').focus();
}

/** Whether there was one; the box has the focus then, unless it goes elsewhere. */
function closeMenu(line: HTMLElement, isFocused = true): boolean {
  const menu = line.querySelector('.filter__menu');
  if (menu === null) return false;
  if (isFocused) findElement(line, 'input').focus();
  menu.remove();
  findElement(line, '.filter__more').ariaExpanded = 'false';
  return true;
}

function findLine(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.filter__value') : null;
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

/** Leaves only the lines that a search within a facet finds; gives how many. */
function showFound(filter: HTMLElement, values: readonly FilterValue[], text: string): number {
  const isFound = findValues(values, text);
  for (const [index, line] of findLines(filter).entries()) {
    const item = line.parentElement;
    if (item !== null) item.hidden = isFound[index] !== true;
  }
  return isFound.filter(Boolean).length;
}

/** Paints what changes in one group. */
function createPainter(filter: HTMLElement): (group: FilterGroup) => void {
  const chosen = findElement(filter, '.filter__chosen');
  const [from, to] = filter.querySelectorAll('select');
  const notClear = filter.querySelector<HTMLElement>('.filter__not-clear');
  const lines = findLines(filter).map(createLinePainter);
  return (group) => {
    setCount(chosen, group.chosen, group.spoken);
    for (const [index, value] of group.values.entries()) lines[index]?.(value);
    if (notClear !== null) setText(notClear, group.range?.notClear ?? '');
    if (from !== undefined) from.value = group.range?.from ?? '';
    if (to !== undefined) to.value = group.range?.to ?? '';
  };
}

function createLinePainter(line: HTMLElement): (value: FilterValue) => void {
  const box = findElement(line, 'input', HTMLInputElement);
  const number = findElement(line, '.filter__count');
  const part = findElement(line, '.filter__share');
  const exclude = findElement(line, '.filter__exclude');
  const from = line.querySelector('.filter__from');
  return ({ count, share, spoken, isZero, isIncluded, isExcluded, isFrom }) => {
    setText(number, count);
    setText(part, share);
    if (box.ariaLabel !== spoken) box.ariaLabel = spoken;
    if (from !== null) from.ariaPressed = String(isFrom);
    box.checked = isIncluded;
    exclude.ariaPressed = String(isExcluded);
    line.classList.toggle('is-zero', isZero);
    line.classList.toggle('is-excluded', isExcluded);
  };
}
