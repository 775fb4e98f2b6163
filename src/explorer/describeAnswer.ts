import { formatCount, formatMessage } from '../messages/formatMessage.ts';
import { looksLikeId, splitIds } from './idTable.ts';
import type { Answer } from './queryAnswer.ts';
import type { ExplorerWords } from './words.ts';

/** What a reader is shown of the answer to a query. */
export interface AnswerNote {
  /** That it is being searched for; empty once it is answered. */
  readonly working: string;
  readonly hasFailed: boolean;
  /** That outcomes are shown because of their id, and the offer to search the texts too, empty for a list of ids. */
  readonly ids: { readonly text: string; readonly action: string } | undefined;
}

/** `count` is the number of outcomes that are shown. */
export function describeAnswer(
  answer: Answer,
  query: string,
  count: number,
  { messages: { search }, language }: ExplorerWords,
): AnswerNote {
  const ids = looksLikeId(query) ? 0 : splitIds(query).length;
  const byId = answer.state === 'found' && answer.byId;
  return {
    working: answer.state === 'working' ? formatMessage(search.working, { query }) : '',
    hasFailed: answer.state === 'failed',
    ids: byId
      ? {
          text: formatCount(ids > 0 ? search.foundListed : search.foundIds, count, language, {
            query,
            ids,
          }),
          action: ids > 0 ? '' : formatMessage(search.searchTexts, { query }),
        }
      : undefined,
  };
}
