import type { Facet } from './registry.ts';

/** The two known ratings, each on its own scale. */
export const RATINGS = ['significanceRating', 'contributionRating'] as const;

/** Facets that are ratings, which a card names beside its facts: the known ones, and then those of the programme's own. */
export function listRatings(facets: readonly Pick<Facet, 'key' | 'isScale'>[]): string[] {
  const known: readonly string[] = RATINGS;
  const own = facets.filter(({ key, isScale }) => isScale === true && !known.includes(key));
  return [...RATINGS, ...own.map(({ key }) => key)];
}

/** The facets that a card says first, in this order: where, when, and in which harvest. */
export const PLACE_AND_TIME = ['country', 'year', 'harvest'] as const;
