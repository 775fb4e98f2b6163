import { formatCount, formatMessage } from '../messages/formatMessage.ts';
import { looksLikeId, splitIds } from './idTable.ts';
import type { Answer, Found } from './queryAnswer.ts';
import type { ExplorerWords } from './words.ts';

/** What a reader is shown of the answer to a query. */
export interface AnswerNote {
  /** That it is being searched for; empty once it is answered. */
  readonly working: string;
  readonly hasFailed: boolean;
  /** What has to be known of the words: that some outcomes have some of them only, or that they say nothing; empty otherwise. */
  readonly words: string;
  /** That outcomes are shown because of their id, and the offer to search the texts too, empty for a list of ids. */
  readonly ids: { readonly text: string; readonly action: string } | undefined;
}

/** `rows` are the outcomes that are shown. */
export function describeAnswer(
  answer: Answer,
  query: string,
  rows: readonly number[],
  words: ExplorerWords,
): AnswerNote {
  const { messages, language } = words;
  const { search } = messages;
  const ids = looksLikeId(query) ? 0 : splitIds(query).length;
  const byId = answer.state === 'found' && answer.byId;
  return {
    working: answer.state === 'working' ? formatMessage(search.working, { query }) : '',
    hasFailed: answer.state === 'failed',
    words: answer.state === 'found' ? describeWords(answer.found, rows, words) : '',
    ids: byId
      ? {
          text: formatCount(ids > 0 ? search.foundListed : search.foundIds, rows.length, language, {
            query,
            ids,
          }),
          action: ids > 0 ? '' : formatMessage(search.searchTexts, { query }),
        }
      : undefined,
  };
}

function describeWords(
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
