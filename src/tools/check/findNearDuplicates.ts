import { createProblem, type FileProblem } from '../../problems/problems.ts';
import { createIsCorrected, createLikenessIndex, MIN_LIKENESS } from '../../text/likeness.ts';
import type { Described } from './describeOutcomes.ts';

/**
 * Outcomes whose descriptions are nearly the same: likely one outcome harvested twice. Each
 * pair is reported once, at the later file. Pairs of which only one may be seen are reported
 * by `findNearTwins`.
 */
export function findNearDuplicates(outcomes: readonly Described[]): FileProblem[] {
  const index = createLikenessIndex(outcomes.map(({ description }) => description));
  return outcomes.flatMap((outcome, place) =>
    [...index.find(outcome.description)].flatMap(([other, likeness]) => {
      const twin = outcomes[other];
      if (other >= place || likeness < MIN_LIKENESS || twin === undefined) return [];
      if (isSplit(outcome, twin) || isSplit(twin, outcome)) return [];
      const detail = { id: twin.id, other: twin.file, percent: Math.round(likeness * 100) };
      return [{ ...createProblem('near-duplicate', 'unavailable', detail), file: outcome.file }];
    }),
  );
}

function isSplit(some: Described, other: Described): boolean {
  return some.isPublic && other.isConfidential;
}

/** Public outcomes whose descriptions are nearly those of confidential ones, the likest first. */
export function findNearTwins(outcomes: readonly Described[]): FileProblem[] {
  const kept = outcomes.filter(({ isConfidential }) => isConfidential);
  if (kept.length === 0) return [];
  const isCorrected = createIsCorrected();
  const index = createLikenessIndex(kept.map(({ description }) => description));
  const found = outcomes.flatMap(({ file, description, isPublic }) =>
    (isPublic ? [...index.find(description)] : []).flatMap(([place, likeness]) => {
      const twin = kept[place];
      // One changed word takes five shingles: of a short text that is most of them, and it is the same text still.
      return twin === undefined ||
        (likeness < MIN_LIKENESS && !isCorrected(description, twin.description))
        ? []
        : [{ file, likeness, other: twin.file }];
    }),
  );
  return found
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ file, likeness, other }) => {
      const detail = { other, percent: Math.round(likeness * 100) };
      return { ...createProblem('near-twin-of-withheld', 'unavailable', detail), file };
    });
}
