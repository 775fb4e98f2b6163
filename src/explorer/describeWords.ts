import { formatCount } from '../messages/formatMessage.ts';
import type { Found } from './queryAnswer.ts';
import type { ExplorerWords } from './words.ts';

/** What is said of the words of a question: that outcomes have some of them only, or that they say nothing; empty otherwise. `rows` are the outcomes that are shown. */
export function describeWords(
  { rows: found, full = found.length, isOnlyStops, isEmpty }: Found,
  rows: readonly number[],
  { messages: { search }, language }: ExplorerWords,
): string {
  if (isEmpty === true) return search.noWords;
  if (isOnlyStops === true) return search.onlyStops;
  if (full === found.length) return '';
  const whole = new Set(found.slice(0, full));
  const count = rows.filter((row) => whole.has(row)).length;
  if (count === rows.length) return '';
  return count === 0 ? search.noneWhole : formatCount(search.someWords, count, language);
}
