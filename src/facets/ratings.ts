/** The two ratings, each on its own scale, that a card names beside its facts. */
export const RATINGS = ['significanceRating', 'contributionRating'] as const;
