import { formatMessage } from '../messages/formatMessage.ts';
import { markName } from '../text/direction.ts';
import { markup, type Markup } from '../text/markup.ts';
import type { FilterGroup, FilterRange, FilterValue } from './createFilters.ts';
import { pickLanguage, renderMarks, renderName, renderNamed } from './renderName.ts';
import type { ExplorerWords } from './words.ts';

/** The filters as HTML, without what changes: counts, and what is chosen. */
export function renderFilters(groups: readonly FilterGroup[], words: ExplorerWords): Markup {
  // Styles leave out the place of filters that are empty.
  if (groups.length === 0) return markup`<div class="filters"></div>`;
  const { signs, keys, keyOrMore } = words.messages.explorer;
  // Without a scale there is no more of anything.
  const hasScale = groups.some(({ values }) => values.some(({ orMore }) => orMore !== undefined));
  // The first line says what the symbols beside a value do, for the eye: to others their names say it.
  return markup`
    <div class="filters">
      <p class="filters__signs" aria-hidden="true">
        <span class="filters__exclude">${signs.exclude}</span>
        ${hasScale && markup`<span class="filters__from">${signs.orMore}</span>`}
        <span class="filters__more">${signs.more}</span>
      </p>
      <p class="filters__keys">${formatMessage(keys, { orMore: hasScale ? keyOrMore : '' })}</p>
      ${groups.map((group) => renderGroup(group, words))}
    </div>`;
}

function renderGroup(group: FilterGroup, words: ExplorerWords): Markup {
  const { facet, name, lang, isOpen, find, range, values } = group;
  const box =
    find !== undefined &&
    markup`<input class="filter__find" type="search" placeholder="${find}" aria-label="${find}" autocomplete="off">`;
  return markup`
    <details class="filter" data-facet="${facet}"${isOpen && markup` open`}>
      <summary>${renderName(pickLanguage(name, lang))} <span class="filter__chosen"></span></summary>
      ${range && renderRange(range, words)}
      ${box}
      ${renderValues(values, name)}
    </details>`;
}

/** The values as a list, in which those below another are a list within it. */
function renderValues(values: readonly FilterValue[], name: string): Markup {
  const below = new Map<number, number[]>();
  for (const [index, { parent }] of values.entries()) {
    const indexes = below.get(parent);
    if (indexes === undefined) below.set(parent, [index]);
    else indexes.push(index);
  }
  const renderBelow = (parent: number, label?: Markup): Markup | undefined => {
    const items = below.get(parent)?.map((index) => {
      const value = values[index];
      return markup`<li>${value && renderValue(value)}${renderBelow(index)}</li>`;
    });
    return items && markup`<ul class="filter__values" role="list"${label}>${items}</ul>`;
  };
  return renderBelow(-1, markup` aria-label="${name}"`) ?? markup``;
}

/**
 * Within it the label may run its own way; it begins where all others do. The box is its one stop of the
 * Tab key: what its buttons do, keys do there (`filterPanel.ts`).
 */
function renderValue({
  key,
  label,
  lang,
  exclude,
  orMore,
  more,
  isNotRecorded,
}: FilterValue): Markup {
  return markup`
    <div class="filter__value${isNotRecorded && ' is-unrecorded'}" data-key="${key}">
      <label>
        <input type="checkbox">
        <span class="filter__label"><bdi${renderMarks(markName(label, lang))}>${label}</bdi></span> <span class="filter__count"></span>
        <span class="filter__share"></span>
      </label>
      ${orMore && markup`<button class="filter__from" data-act="from" type="button" tabindex="-1" aria-pressed="false" aria-label="${orMore}" title="${orMore}"></button>`}
      <button class="filter__exclude" data-act="exclude" type="button" tabindex="-1" aria-pressed="false" aria-label="${exclude}" title="${exclude}"></button>
      <button class="filter__more" data-act="more" type="button" tabindex="-1" aria-expanded="false" aria-label="${more}"></button>
    </div>`;
}

/** What may be done with one value, beside choosing it. */
export function renderActions({ label, lang, only, exclude, orMore, page }: FilterValue): Markup {
  const show = (text: string): Markup => renderNamed(text, [pickLanguage(label, lang)]);
  const actions = [
    ['only', only],
    ['exclude', exclude],
    ['from', orMore],
  ] as const;
  return markup`
    <div class="filter__menu">
      ${actions.flatMap(([name, text]) =>
        text === undefined
          ? []
          : [markup`<button data-act="${name}" type="button">${show(text)}</button>`],
      )}
      ${page && markup`<a href="${page.address}">${show(page.label)}</a>`}
    </div>`;
}

/** Two boxes for the first and the last year. */
function renderRange(
  { years, notClear }: FilterRange,
  { messages: { explorer } }: ExplorerWords,
): Markup {
  const renderYears = (label: string, open: string): Markup => markup`
    <select aria-label="${label}">
      <option value="">${open}</option>
      ${years.map((year) => markup`<option value="${year}">${year}</option>`)}
    </select>`;
  return markup`
    <p class="filter__range">
      ${renderYears(explorer.yearFrom, explorer.yearFromAny)}
      ${renderYears(explorer.yearTo, explorer.yearToAny)}
    </p>${notClear !== undefined && markup`<p class="filter__not-clear">${notClear}</p>`}`;
}
