import type { PublicProgramme } from '../../collection/publicProgramme.ts';

/**
 * Whether a site has feeds: only where its address and the day of its data are known, and the programme lets its
 * outcomes be taken away and found.
 */
export function hasFeeds(
  { date, hasData, isIndexed }: Pick<PublicProgramme, 'date' | 'hasData' | 'isIndexed'>,
  site: unknown,
): boolean {
  return site !== undefined && date !== undefined && hasData && isIndexed;
}
