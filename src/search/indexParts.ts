/**
 * The most outcomes of one index. Pagefind needs some 190 kB of memory for each while it makes an index, and a browser
 * holds all that a query finds in one; so a larger collection has several, made and searched one after the other.
 */
const MAX_OUTCOMES = 20_000;

/** The outcomes of one index, as rows of the site's fixed order. */
export interface IndexPart {
  /** From 0. */
  readonly number: number;
  readonly start: number;
  /** The row after its last one. */
  readonly end: number;
}

/** The indexes of so many outcomes, as even as can be: at least one, in the order of the rows. The browser counts them by the same rule. */
export function listIndexParts(outcomes: number, maxOutcomes = MAX_OUTCOMES): IndexPart[] {
  const count = Math.max(1, Math.ceil(outcomes / maxOutcomes));
  const size = Math.ceil(outcomes / count);
  return Array.from({ length: count }, (_, number) => ({
    number,
    start: Math.min(outcomes, number * size),
    end: Math.min(outcomes, (number + 1) * size),
  }));
}
