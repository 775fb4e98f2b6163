import { distance } from 'fastest-levenshtein';
import { foldText } from '../../text/fold.ts';

/** How many edits lead from one text to the other. */
export type Measure = (some: string, other: string) => number;

/** Steps of one check, which take about a second; two thousand different actors need a third of them. */
export const MAX_STEPS = 20_000_000;
/** No label is longer; what is, is a text in the wrong column, and takes the square of its length to compare. */
const MAX_LENGTH = 200;

/** The steps that are left, for all fields together: one for each value looked at, one for each letter compared. */
export interface Budget {
  steps: number;
}

interface Candidate {
  readonly value: string;
  readonly folded: string;
  readonly index: number;
  readonly letters: Uint8Array;
}

/** The value spelled most like one: nothing if none is near, `'not-compared'` if there was no time to look. */
export type Nearest = { readonly value: string | undefined } | 'not-compared';

/**
 * Finds for a value the one of `known` that is spelled most like it, if at most a third of the
 * letters differ; of several the first in the order given. Compared are only values of about
 * the same length that share most letters, and no more than the budget allows.
 */
export function createFindNearest(
  known: Iterable<string>,
  budget: Budget,
  measure: Measure = distance,
): (value: string) => Nearest {
  const byLength = Map.groupBy(
    [...known].map((value, index) => createCandidate(value, index)),
    ({ folded }) => folded.length,
  );
  return (value) => {
    const asked = createCandidate(value, -1);
    if (asked.folded.length > MAX_LENGTH) return { value: undefined };
    const most = Math.max(1, Math.floor(value.length / 3));
    let best: { candidate: Candidate; far: number } | undefined;
    for (let gap = 0; gap <= (best?.far ?? most); gap += 1) {
      for (const length of new Set([asked.folded.length - gap, asked.folded.length + gap])) {
        if (length > MAX_LENGTH) continue;
        for (const candidate of byLength.get(length) ?? []) {
          if (candidate.value === value) continue;
          if (budget.steps <= 0) return 'not-compared';
          budget.steps -= 1;
          if (countDifferentLetters(asked, candidate) > (best?.far ?? most)) continue;
          budget.steps -= length;
          const far = measure(asked.folded, candidate.folded);
          if (far > most || !isBetter(candidate, far, best)) continue;
          best = { candidate, far };
        }
      }
    }
    return { value: best?.candidate.value };
  };
}

function isBetter(
  { index }: Candidate,
  far: number,
  best: { candidate: Candidate; far: number } | undefined,
): boolean {
  return best === undefined || far < best.far || (far === best.far && index < best.candidate.index);
}

/** Letters are counted in so many groups. */
const GROUPS = 32;

function createCandidate(value: string, index: number): Candidate {
  const folded = foldText(value);
  const letters = new Uint8Array(GROUPS);
  if (folded.length <= MAX_LENGTH) {
    for (let offset = 0; offset < folded.length; offset += 1) {
      const group = folded.charCodeAt(offset) % GROUPS;
      letters[group] = (letters[group] ?? 0) + 1;
    }
  }
  return { value, folded, index, letters };
}

/** No fewer edits can lead from one to the other: each brings or takes one letter, or swaps it for another. */
function countDifferentLetters(some: Candidate, other: Candidate): number {
  let more = 0;
  let fewer = 0;
  for (let group = 0; group < GROUPS; group += 1) {
    const difference = (some.letters[group] ?? 0) - (other.letters[group] ?? 0);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer);
}
