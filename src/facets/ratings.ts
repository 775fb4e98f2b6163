/** The two ratings, each on its own scale, that a card names beside its facts. */
export const RATINGS = ['significanceRating', 'contributionRating'] as const;

/** The facets that a card says first, in this order: where, when, and in which harvest. */
export const PLACE_AND_TIME = ['country', 'year', 'harvest'] as const;
