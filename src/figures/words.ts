import {
  DIGITS,
  formatCount,
  formatMessage,
  formatNumber as formatNumberIn,
} from '../messages/formatMessage.ts';
import type { Messages } from '../messages/index.ts';
import { isolateName } from '../messages/isolateName.ts';
import type { NamingWords } from '../facets/labels.ts';

/** What figures say, and in which language (BCP 47). */
export interface FigureWords extends NamingWords {
  readonly messages: NamingWords['messages'] &
    Pick<
      Messages,
      'figures' | 'count' | 'direction' | 'root' | 'fallback' | 'foreign' | 'foreignIndexes'
    >;
}

export function formatNumber(number: number, { language }: FigureWords): string {
  return formatNumberIn(number, language);
}

/** `34 %`, in whole per cent; a share that is neither nothing nor all is never shown as such. */
export function formatShare(part: number, whole: number, { language }: FigureWords): string {
  const share = whole === 0 ? 0 : part / whole;
  const percent = Math.round(share * 100);
  const isFalse = (percent === 0 && part > 0) || (percent === 100 && part < whole);
  const digits = isFalse ? { maximumSignificantDigits: 4 } : { maximumFractionDigits: 0 };
  return new Intl.NumberFormat(language, { ...DIGITS, style: 'percent', ...digits }).format(share);
}

export function formatOutcomes(count: number, { messages, language }: FigureWords): string {
  return formatCount(messages.count.outcomes, count, language);
}

/** `Kenya: 12 outcomes` */
export function formatCounted(value: string, count: number, words: FigureWords): string {
  const { figures } = words.messages;
  return formatMessage(figures.value, { value, count: formatOutcomes(count, words) });
}

/** `A, B and C` */
export function formatList(parts: readonly string[], words: FigureWords): string {
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' });
  return list.format(parts.map((part) => isolate(part, words)));
}

/** A name as a part of a sentence; one that runs the other way leaves the sentence around it in order. */
export function isolate(name: string, words: FigureWords): string {
  return isolateName(name, getDirection(words));
}

export function getDirection({ messages }: FigureWords): 'ltr' | 'rtl' {
  return messages.direction;
}

/** `2021 to 2023`, or the one year. */
export function formatYears(
  from: string,
  to: string,
  { messages }: { readonly messages: Pick<FigureWords['messages'], 'figures'> },
): string {
  const { oneYear, years } = messages.figures.profile;
  return formatMessage(from === to ? oneYear : years, { year: from, from, to });
}
