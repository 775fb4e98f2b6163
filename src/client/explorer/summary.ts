import type { Columns } from '../../explorer/columns.ts';
import { removeValue, type Selection } from '../../explorer/selection.ts';
import { formatCount, formatMessage, formatNumber } from '../../messages/formatMessage.ts';
import { createElement } from './element.ts';
import { getColumn, nameInSentence, nameToken, type Words } from './labels.ts';

/** Something that a reader chose, and the selection without it. */
interface Chosen {
  readonly facet: string;
  readonly token: string;
  readonly label: string;
  readonly isExcluded: boolean;
}

/** Everything chosen, in the order of the facets, what is excluded after what is included. */
export function listChosen(columns: Columns, selection: Selection, words: Words): Chosen[] {
  return columns.facets.flatMap(({ key }) =>
    (['include', 'exclude'] as const).flatMap((way) =>
      (selection[way].get(key) ?? []).flatMap((token) => {
        const column = getColumn(columns, key);
        const label = column === undefined ? undefined : nameToken(column, token, words);
        return label === undefined
          ? []
          : [{ facet: key, token, label, isExcluded: way === 'exclude' }];
      }),
    ),
  );
}

/** `37 of 612 outcomes`. */
export function describeCount(found: number, total: number, { messages, language }: Words): string {
  const count = formatNumber(found, language);
  return found === total
    ? formatCount(messages.explorer.all, total, language)
    : formatCount(messages.explorer.some, total, language, { found: count });
}

/** What is shown in words: `DR Congo or South Sudan; harvest 2; without “Training”`. Empty for everything. */
export function describeSelection(chosen: readonly Chosen[], query: string, words: Words): string {
  const { messages, language } = words;
  const or = new Intl.ListFormat(language, { type: 'disjunction' });
  const facets = [...new Set(chosen.map(({ facet }) => facet))];
  const included = facets.flatMap((facet) => {
    const labels = chosen.flatMap((each) =>
      each.facet === facet && !each.isExcluded ? [nameInSentence(each, words)] : [],
    );
    return labels.length === 0 ? [] : [or.format(labels)];
  });
  const excluded = chosen.flatMap((each) =>
    each.isExcluded
      ? [formatMessage(messages.explorer.quoted, { value: nameInSentence(each, words) })]
      : [],
  );
  return [
    ...(query === '' ? [] : [formatMessage(messages.explorer.withQuery, { query })]),
    ...included,
    ...(excluded.length === 0
      ? []
      : [formatMessage(messages.explorer.without, { values: or.format(excluded) })]),
  ].join(messages.explorer.joint);
}

/** A button for each thing chosen, which takes it away. */
export function createChips(
  chosen: readonly Chosen[],
  words: Words,
  choose: (change: (selection: Selection) => Selection) => void,
): HTMLElement[] {
  return chosen.map((each) => {
    const { facet, token, isExcluded } = each;
    const label = nameInSentence(each, words);
    const text = isExcluded ? formatMessage(words.messages.explorer.not, { value: label }) : label;
    return createChip(`${facet} ${token}`, text, isExcluded, words, () => {
      choose((selection) => removeValue(selection, facet, token));
    });
  });
}

/** The query as a chip like the others. */
export function createQueryChip(
  query: string,
  words: Words,
  go: (change: { query: string; page: number }) => void,
): HTMLElement {
  const text = formatMessage(words.messages.explorer.quoted, { value: query });
  return createChip('q', text, false, words, () => {
    go({ query: '', page: 1 });
  });
}

function createChip(
  name: string,
  text: string,
  isExcluded: boolean,
  { messages }: Words,
  remove: () => void,
): HTMLElement {
  const button = createElement('button', {
    class: `chip${isExcluded ? ' chip--excluded' : ''}`,
    attributes: {
      type: 'button',
      dir: 'auto',
      'aria-label': formatMessage(messages.explorer.remove, { value: text }),
      'data-chip': name,
    },
    text,
  });
  button.addEventListener('click', remove);
  return createElement('li', {}, button);
}
