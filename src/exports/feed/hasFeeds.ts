import type { PublicProgramme } from '../../collection/publicProgramme.ts';

/** Facets of which each value has a feed. */
const WITH_FEEDS = ['country', 'harvest', 'objective'];

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

/** Whether each value of a facet has a feed, where there are feeds. */
export function hasFeedOf(facet: string): boolean {
  return WITH_FEEDS.includes(facet);
}
