import type { Column, Columns, ColumnValue } from '../../explorer/columns.ts';
import type { Counts } from '../../explorer/createEngine.ts';
import { NOT_RECORDED } from '../../facets/notRecorded.ts';
import { formatRange, isInRange, parseRange } from '../../explorer/range.ts';
import {
  includeValue,
  removeFacet,
  toggleExcluded,
  toggleIncluded,
  type Selection,
} from '../../explorer/selection.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import { href, paths } from '../../urls.ts';
import { createElement } from './element.ts';
import { getFacet, nameFacet, nameValue } from '../../facets/labels.ts';
import { nameInSentence, type Words } from './labels.ts';

/** A facet with more values than this can be searched within. */
const MANY = 12;
/** Facets that are open from the start. */
const OPEN = 3;

/** The filters: one group a facet, one row a value. */
export interface FilterPanel {
  readonly element: HTMLElement;
  /** Shows what is chosen and what each value would bring. */
  readonly update: (selection: Selection, counts: Counts) => void;
}

interface ValueRow {
  readonly value: ColumnValue;
  /** Holds the line of the value, and the values below it. */
  readonly item: HTMLElement;
  readonly line: HTMLElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
  readonly exclude: HTMLButtonElement;
}

interface Group {
  readonly column: Column;
  readonly rows: readonly ValueRow[];
  readonly chosen: HTMLElement;
  readonly showRange: (selection: Selection) => void;
}

/** Makes the filters for all facets but `fixed`. `choose` takes a reader's change of the selection. */
export function createFilterPanel(
  { facets }: Columns,
  fixed: string | undefined,
  words: Words,
  choose: (change: (selection: Selection) => Selection) => void,
): FilterPanel {
  const element = createElement('div', { class: 'filters' }, createLegend(words));
  const digits = new Intl.NumberFormat(words.language);
  const groups = facets
    // With one value, which every outcome has, there is nothing to choose.
    .filter(({ key, values }) => key !== fixed && values.length > 1)
    .map((column, at) => {
      const { group, details } = createGroup(column, at < OPEN, words, choose);
      element.append(details);
      return group;
    });
  return {
    element,
    update: (selection, { byFacet }) => {
      for (const group of groups) {
        updateGroup(group, selection, byFacet.get(group.column.key), digits);
      }
    },
  };
}

/** What the signs beside a value do, for the eye: to others their names say it. */
function createLegend({ messages: { explorer } }: Words): HTMLElement {
  return createElement(
    'p',
    { class: 'filters__signs', attributes: { 'aria-hidden': 'true' } },
    createElement('span', { class: 'filters__exclude', text: explorer.signs.exclude }),
    createElement('span', { class: 'filters__page', text: explorer.signs.page }),
  );
}

function createGroup(
  column: Column,
  isOpen: boolean,
  words: Words,
  choose: (change: (selection: Selection) => Selection) => void,
): { group: Group; details: HTMLElement } {
  const chosen = createElement('span', { class: 'filter__chosen' });
  const summary = createElement('summary', {}, nameFacet(column.key, words), ' ', chosen);
  const details = createElement('details', { class: 'filter' }, summary);
  details.open = isOpen;
  const rows = column.values.map((value) => createRow(column, value, words, choose));
  const list = createList(rows);
  list.ariaLabel = nameFacet(column.key, words);
  const range = column.isRange ? createRange(column, words, choose) : undefined;
  if (range !== undefined) details.append(range.element);
  if (rows.length > MANY) details.append(createFinder(column, rows, words));
  details.append(list);
  const showRange = range?.show ?? ((): undefined => undefined);
  return { group: { column, rows, chosen, showRange }, details };
}

function createRow(
  column: Column,
  value: ColumnValue,
  words: Words,
  choose: (change: (selection: Selection) => Selection) => void,
): ValueRow {
  const { explorer } = words.messages;
  const label = nameValue(column.key, value, words);
  // To who hears only the button, “yes” or “high” alone would say nothing.
  const fullName = nameInSentence({ facet: column.key, token: value.key, label }, words);
  const box = createElement('input', { attributes: { type: 'checkbox' } });
  const count = createElement('span', { class: 'filter__count' });
  const name = createElement(
    'span',
    { class: 'filter__label' },
    // Within it the label may run its own way; it begins where all others do.
    createElement('bdi', { text: label }),
  );
  const exclude = createElement('button', {
    class: 'filter__exclude',
    attributes: {
      type: 'button',
      'aria-pressed': 'false',
      'aria-label': formatMessage(explorer.exclude, { value: fullName }),
      title: formatMessage(explorer.exclude, { value: fullName }),
    },
  });
  box.addEventListener('change', () => {
    choose((selection) => toggleIncluded(selection, column.key, value.key));
  });
  exclude.addEventListener('click', () => {
    choose((selection) => toggleExcluded(selection, column.key, value.key));
  });
  const line = createElement(
    'div',
    { class: 'filter__value' },
    createElement('label', {}, box, name, ' ', count),
    exclude,
  );
  const { segment } = getFacet(column.key);
  if (segment !== undefined) {
    line.append(
      createElement('a', {
        class: 'filter__page',
        attributes: {
          href: href(paths.facetValue(segment, value.key)),
          'aria-label': formatMessage(explorer.pageOf, { value: fullName }),
          title: formatMessage(explorer.pageOf, { value: fullName }),
        },
      }),
    );
  }
  return { value, item: createElement('li', {}, line), line, box, count, exclude };
}

/** The values as a list, in which those below another are a list within it. */
function createList(rows: readonly ValueRow[]): HTMLElement {
  const create = (): HTMLElement =>
    createElement('ul', { class: 'filter__values', attributes: { role: 'list' } });
  const list = create();
  for (const { value, item } of rows) {
    const above = rows[value.parent]?.item;
    const place = above === undefined ? list : (above.querySelector('ul') ?? create());
    above?.append(place);
    place.append(item);
  }
  return list;
}

/** A box that leaves only the values whose name holds what is typed; what is chosen stays. */
function createFinder(column: Column, rows: readonly ValueRow[], words: Words): HTMLElement {
  const label = formatMessage(words.messages.explorer.findIn, {
    facet: nameFacet(column.key, words),
  });
  const input = createElement('input', {
    class: 'filter__find',
    attributes: { type: 'search', placeholder: label, 'aria-label': label, autocomplete: 'off' },
  });
  const fold = (text: string): string =>
    text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  input.addEventListener('input', () => {
    const wanted = fold(input.value.trim());
    // From the last to the first, so that what stands below a value is decided before it.
    for (const { value, item, line, box } of rows.toReversed()) {
      const isFound = fold(nameValue(column.key, value, words)).includes(wanted);
      const isChosen = box.checked || line.classList.contains('is-excluded');
      item.hidden = !isFound && !isChosen && item.querySelector('li:not([hidden])') === null;
    }
  });
  return input;
}

/** Two boxes for the first and the last year. */
function createRange(
  column: Column,
  words: Words,
  choose: (change: (selection: Selection) => Selection) => void,
): { element: HTMLElement; show: (selection: Selection) => void } {
  const { explorer } = words.messages;
  const years = column.values.flatMap(({ key }) => (/^\d{4}$/.test(key) ? [key] : [])).toSorted();
  const create = (label: string, open: string): HTMLSelectElement => {
    const select = createElement('select', { attributes: { 'aria-label': label } });
    for (const year of ['', ...years]) {
      select.append(
        createElement('option', { text: year === '' ? open : year, attributes: { value: year } }),
      );
    }
    return select;
  };
  const from = create(explorer.yearFrom, explorer.yearFromAny);
  const to = create(explorer.yearTo, explorer.yearToAny);
  const read = (): void => {
    const range = {
      from: from.value === '' ? -Infinity : Number(from.value),
      to: to.value === '' ? Infinity : Number(to.value),
    };
    const isAny = from.value === '' && to.value === '';
    // Two years the wrong way round mean the years between them all the same.
    const token = formatRange(range.from > range.to ? { from: range.to, to: range.from } : range);
    choose((selection) => {
      const cleared = removeFacet(selection, column.key);
      return isAny ? cleared : includeValue(cleared, column.key, token);
    });
  };
  from.addEventListener('change', read);
  to.addEventListener('change', read);
  return {
    element: createElement('p', { class: 'filter__range' }, from, to),
    show: ({ include }) => {
      const range = (include.get(column.key) ?? [])
        .map(parseRange)
        .find((each) => each !== undefined);
      const inside = range === undefined ? [] : years.filter((year) => isInRange(year, range));
      from.value = range?.from === -Infinity ? '' : (inside[0] ?? '');
      to.value = range?.to === Infinity ? '' : (inside.at(-1) ?? '');
    },
  };
}

function updateGroup(
  { column, rows, chosen, showRange }: Group,
  { include, exclude }: Selection,
  counts: Uint32Array | undefined,
  digits: Intl.NumberFormat,
): void {
  const included = include.get(column.key) ?? [];
  const excluded = exclude.get(column.key) ?? [];
  const size = included.length + excluded.length;
  setText(chosen, size === 0 ? '' : digits.format(size));
  for (const [at, row] of rows.entries()) {
    const count = counts?.[at] ?? 0;
    const isIncluded = included.includes(row.value.key);
    const isExcluded = excluded.includes(row.value.key);
    setText(row.count, digits.format(count));
    row.box.checked = isIncluded;
    row.exclude.ariaPressed = String(isExcluded);
    row.line.classList.toggle('is-zero', count === 0 && !isIncluded && !isExcluded);
    row.line.classList.toggle('is-excluded', isExcluded);
    row.line.classList.toggle('is-unrecorded', row.value.key === NOT_RECORDED);
  }
  showRange({ include, exclude });
}

/** Writes only what differs: most counts stay as they are, and painting is what costs. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
