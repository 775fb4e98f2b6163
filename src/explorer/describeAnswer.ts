import { formatCount, formatMessage } from '../messages/formatMessage.ts';
import type { Answer } from './queryAnswer.ts';
import type { ExplorerWords } from './words.ts';

/** What a reader is shown of the answer to a query. */
export interface AnswerNote {
  /** That it is being searched for; empty once it is answered. */
  readonly working: string;
  readonly hasFailed: boolean;
  /** That outcomes are shown because of their id, and the offer to search the texts too. */
  readonly ids: { readonly text: string; readonly action: string } | undefined;
}

/** `count` is the number of outcomes that are shown. */
export function describeAnswer(
  answer: Answer,
  query: string,
  count: number,
  { messages: { search }, language }: ExplorerWords,
): AnswerNote {
  const byId = answer.state === 'found' && answer.byId;
  return {
    working: answer.state === 'working' ? formatMessage(search.working, { query }) : '',
    hasFailed: answer.state === 'failed',
    ids: byId
      ? {
          text: formatCount(search.foundIds, count, language, { query }),
          action: formatMessage(search.searchTexts, { query }),
        }
      : undefined,
  };
}
