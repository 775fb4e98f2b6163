import { findFacetLanguage, findNameLanguage, nameFacet, nameValue } from '../facets/labels.ts';
import { isTelling } from '../facets/notClear.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import type { Column, Columns } from './columns.ts';
import { isInRange, parseRange } from './range.ts';
import { listForeign, pickLanguage, type CardValue } from './renderName.ts';
import { findFrom } from './scale.ts';
import { isTextOrder } from './sortRows.ts';
import type { ExplorerWords } from './words.ts';

/** The name of what a list is sorted by: a facet, or a text of its outcomes. */
export function nameOrder(key: string, words: ExplorerWords): string {
  return isTextOrder(key) ? words.messages.explorer.orders[key] : nameFacet(key, words);
}

/** What a reader sees of a chosen token: a value, years from one to another, or a step of a scale and all above it. Nothing where it means nothing. */
export function nameToken(column: Column, token: string, words: ExplorerWords): string | undefined {
  const value = column.values.find(({ key }) => key === token);
  if (value !== undefined) return nameValue(column.key, value, words);
  const step = findFrom(column, token);
  if (step !== undefined)
    return formatMessage(words.messages.explorer.orMore, {
      value: nameValue(column.key, step, words),
    });
  const range = column.isRange ? parseRange(token) : undefined;
  if (range === undefined) return undefined;
  const years = column.values.flatMap(({ key }) => (isInRange(key, range) ? [key] : [])).toSorted();
  const from = Number.isFinite(range.from) ? String(range.from) : (years[0] ?? '…');
  const to = Number.isFinite(range.to) ? String(range.to) : (years.at(-1) ?? '…');
  return formatMessage(words.messages.explorer.years, { from, to });
}

/** Names in what is said of a chosen token that are in another language than the page: of its value, and of its facet. */
export function listForeignOf(column: Column, token: string, words: ExplorerWords): CardValue[] {
  const { key } = column;
  const value = column.values.find((each) => each.key === token) ?? findFrom(column, token);
  return listForeign([
    pickLanguage(nameFacet(key, words), findFacetLanguage(key, words)),
    ...(value === undefined
      ? []
      : [pickLanguage(nameValue(key, value, words), findNameLanguage(key, value, words))]),
  ]);
}

/** Countries and harvests speak for themselves; “high”, “yes” or “not recorded” does not. */
export function nameInSentence(
  { facet, token, label }: { facet: string; token: string; label: string },
  words: ExplorerWords,
): string {
  const isPlain =
    isTelling(facet, token) &&
    ['country', 'harvest', 'year', 'objective', 'changeType'].includes(facet);
  return isPlain
    ? label
    : formatMessage(words.messages.explorer.named, {
        facet: nameFacet(facet, words),
        value: label,
      });
}

/** Something of an address that means nothing here, as a reader is shown it: `Country: atlantis`. */
export function nameUnknown(
  { name, value }: { name: string; value: string },
  { facets }: Columns,
  words: ExplorerWords,
): string {
  const isFacet = facets.some(({ key }) => key === name);
  return formatMessage(words.messages.explorer.named, {
    facet: isFacet ? nameFacet(name, words) : name,
    value,
  });
}
