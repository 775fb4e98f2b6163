import type { Term } from '../programme/vocabulary.ts';

/**
 * A value of a facet: what its term says in every outcome that has it. “Not recorded” is a value
 * like any other, with an empty label. What a reader sees of it says `nameValue`.
 */
export type Value = Pick<
  Term,
  'key' | 'label' | 'labels' | 'code' | 'definition' | 'isHigh' | 'isOffScale' | 'step'
>;

/** What is a value's of a term, or of something that is more than a value. */
export function pickValue({
  key,
  label,
  labels,
  code,
  definition,
  isHigh,
  isOffScale,
  step,
}: Value): Value {
  return {
    ...{ key, label },
    ...(labels === undefined ? {} : { labels }),
    ...(code === undefined ? {} : { code }),
    ...(definition === undefined ? {} : { definition }),
    ...(isHigh === undefined ? {} : { isHigh }),
    ...(isOffScale === undefined ? {} : { isOffScale }),
    ...(step === undefined ? {} : { step }),
  };
}
