import { formatCount, formatMessage, formatNumber } from '../messages/formatMessage.ts';
import { isolateName } from '../messages/isolateName.ts';
import type { Columns } from './columns.ts';
import { listForeignOf, nameInSentence, nameToken } from './nameChoice.ts';
import type { CardValue } from './renderName.ts';
import type { Selection } from './selection.ts';
import type { ExplorerWords } from './words.ts';

/** Something that a reader chose. */
export interface Chosen {
  readonly facet: string;
  readonly token: string;
  readonly label: string;
  readonly isExcluded: boolean;
  /** Names in what is said of it that are in another language than the page. */
  readonly foreign: readonly CardValue[];
}

/** Everything chosen, in the order of the facets, what is excluded after what is included. */
export function listChosen(
  { facets }: Columns,
  selection: Selection,
  words: ExplorerWords,
): Chosen[] {
  return facets.flatMap((column) =>
    (['include', 'exclude'] as const).flatMap((way) =>
      (selection[way].get(column.key) ?? []).flatMap((token) => {
        const label = nameToken(column, token, words);
        return label === undefined
          ? []
          : [
              {
                ...{ facet: column.key, token, label, isExcluded: way === 'exclude' },
                foreign: listForeignOf(column, token, words),
              },
            ];
      }),
    ),
  );
}

/** `37 of 612 outcomes`. */
export function describeCount(
  found: number,
  total: number,
  { messages, language }: ExplorerWords,
): string {
  const count = formatNumber(found, language);
  return found === total
    ? formatCount(messages.explorer.all, total, language)
    : formatCount(messages.explorer.some, total, language, { found: count });
}

/** What is shown in words, part by part: `DR Congo or South Sudan`, `harvest 2`, `without “Training”`. None for everything. */
export function describeParts(
  chosen: readonly Chosen[],
  query: string,
  words: ExplorerWords,
): string[] {
  const { messages, language } = words;
  const { direction = 'ltr' } = messages;
  const or = new Intl.ListFormat(language, { type: 'disjunction' });
  const facets = [...new Set(chosen.map(({ facet }) => facet))];
  const included = facets.flatMap((facet) => {
    const labels = chosen.flatMap((each) =>
      each.facet === facet && !each.isExcluded
        ? [isolateName(nameInSentence(each, words), direction)]
        : [],
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
  ];
}

/** `DR Congo or South Sudan; harvest 2; without “Training”`. Empty for everything. */
export function describeSelection(
  chosen: readonly Chosen[],
  query: string,
  words: ExplorerWords,
): string {
  return describeParts(chosen, query, words).join(words.messages.explorer.joint);
}
