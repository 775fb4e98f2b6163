import type { Column, Columns } from '../../explorer/columns.ts';
import { NOT_RECORDED } from '../../facets/notRecorded.ts';
import { isInRange, parseRange } from '../../explorer/range.ts';
import { isTextOrder } from '../../explorer/sortRows.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import type { Messages } from '../../messages/index.ts';
import { nameFacet, nameValue } from '../../facets/labels.ts';

/** What the explorer says, and in which language (BCP 47). */
export interface Words {
  readonly messages: Pick<
    Messages,
    'explorer' | 'facet' | 'answer' | 'notRecorded' | 'list' | 'search'
  >;
  readonly language: string;
}

/** The name of what a list is sorted by: a facet, or a text of its outcomes. */
export function nameOrder(key: string, words: Words): string {
  return isTextOrder(key) ? words.messages.explorer.orders[key] : nameFacet(key, words);
}

/** What a reader sees of a chosen token: a value, or years from one to another. Nothing where it means nothing. */
export function nameToken(column: Column, token: string, words: Words): string | undefined {
  const value = column.values.find(({ key }) => key === token);
  if (value !== undefined) return nameValue(column.key, value, words);
  const range = column.isRange ? parseRange(token) : undefined;
  if (range === undefined) return undefined;
  const years = column.values.flatMap(({ key }) => (isInRange(key, range) ? [key] : [])).toSorted();
  const from = Number.isFinite(range.from) ? String(range.from) : (years[0] ?? '…');
  const to = Number.isFinite(range.to) ? String(range.to) : (years.at(-1) ?? '…');
  return formatMessage(words.messages.explorer.years, { from, to });
}

/** Countries and harvests speak for themselves; “high”, “yes” or “not recorded” does not. */
export function nameInSentence(
  { facet, token, label }: { facet: string; token: string; label: string },
  words: Words,
): string {
  const isPlain =
    token !== NOT_RECORDED &&
    ['country', 'harvest', 'year', 'objective', 'changeType'].includes(facet);
  return isPlain
    ? label
    : formatMessage(words.messages.explorer.named, {
        facet: nameFacet(facet, words),
        value: label,
      });
}

export function getColumn({ facets }: Columns, key: string): Column | undefined {
  return facets.find((column) => column.key === key);
}
