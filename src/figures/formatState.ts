import type { PublicProgramme } from '../collection/publicProgramme.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import { formatYears, type FigureWords } from './words.ts';

/**
 * Of when the data are: the day that the programme gives or, where it gives none, the years that its
 * outcomes cover, which are certain. Empty where no year is recorded either: of no clock and no file is the day taken.
 */
export function formatState(
  { date, years }: Pick<PublicProgramme, 'date' | 'years'>,
  words: { readonly messages: Pick<FigureWords['messages'], 'figures'> },
): string {
  const { figures } = words.messages;
  if (date !== undefined) return formatMessage(figures.date, { date });
  if (years === undefined) return '';
  return formatMessage(figures.span, { years: formatYears(years.from, years.to, words) });
}
