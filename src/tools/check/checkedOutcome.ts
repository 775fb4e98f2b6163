import type { OutcomeContent } from '../../outcome/schema.ts';

/** An outcome that could be read whole, published or not, and its file. */
export interface CheckedOutcome {
  readonly file: string;
  readonly content: OutcomeContent;
}
