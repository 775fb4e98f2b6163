import type { TextOrder } from './sortRows.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { readHeadline } from '../text/headline/readHeadline.ts';

/**
 * The rows sorted by a text of theirs, the first first: numbers in texts count as numbers,
 * case, accents and punctuation only where nothing else differs. Rows with the same text stay
 * in the site's order. A headline is sorted by its change, as the table shows it. `language` (BCP 47) says whose alphabet it is.
 */
export function createRanking(
  outcomes: readonly PublicOutcome[],
  text: TextOrder,
  language: string,
): number[] {
  const { compare } = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  const getText = (outcome: PublicOutcome): string =>
    text === 'headline' ? readHeadline(outcome).line : outcome[text];
  const rows = outcomes.map((outcome, row) => [getText(outcome), row] as const);
  return rows.toSorted(([a], [b]) => compare(a, b)).map(([, row]) => row);
}
