import type { Review } from '../reviewCollection.ts';

/** Turns a review into the text of a report. */
export type Reporter = (review: Review, directory: string) => string;
