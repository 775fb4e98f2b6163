import { formatMessage, formatNumber } from '../../messages/formatMessage.ts';
import type { Messages } from '../../messages/index.ts';
import { MAX_LISTED } from './shortlist.ts';

/** What stars say. */
export type StarWords = Pick<Messages['shortlist'], 'star' | 'added' | 'removed' | 'problems'>;

export function pickStarWords({
  star,
  added,
  removed,
  problems,
}: Messages['shortlist']): StarWords {
  return { star, added, removed, problems };
}

/** What is said when the star of an outcome was pressed; `problem` where that changed nothing. */
export function describeStar(
  id: string,
  done: { readonly isListed: boolean; readonly problem: keyof StarWords['problems'] | undefined },
  words: StarWords,
  language: string,
): string {
  const said = done.isListed ? words.added : words.removed;
  const text = done.problem === undefined ? said : words.problems[done.problem];
  return formatMessage(text, { id, max: formatNumber(MAX_LISTED, language) });
}
