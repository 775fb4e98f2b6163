import type { PublicOutcome } from '../../src/publication/publish.ts';
import { valuesOf } from './countByHand.ts';

const SCALES: Readonly<Record<string, readonly string[]>> = {
  'Significance rating': ['low', 'medium', 'high', 'very high'],
  'Contribution rating': ['small', 'considerable', 'great'],
};

/**
 * Ids of synthetic outcomes by a facet of which each has one value: in the order of its scale,
 * or of the alphabet, or the reverse. What is not recorded is last, and ties stay as they were.
 */
export function sortByHand(
  outcomes: readonly PublicOutcome[],
  facet: string,
  isDescending: boolean,
): string[] {
  const values = new Set(outcomes.flatMap((outcome) => valuesOf(outcome, facet)));
  const recorded = [...values].filter((value) => value !== 'Not recorded');
  const scale = SCALES[facet] ?? recorded.toSorted();
  const ordered = isDescending ? scale.toReversed() : scale;
  return [...ordered, 'Not recorded'].flatMap((value) =>
    outcomes.filter((outcome) => valuesOf(outcome, facet)[0] === value).map(({ id }) => id),
  );
}
