import type { Review } from '../reviewCollection.ts';

/** How a report is wanted. */
interface ReportOptions {
  /** Every problem by itself and every name, instead of what fits on a page or two. */
  readonly isWhole: boolean;
}

/** Turns a review into the text of a report. */
export type Reporter = (review: Review, directory: string, options: ReportOptions) => string;
