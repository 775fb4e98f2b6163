import type { Messages } from '../../messages/index.ts';

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
