import { distance } from 'fastest-levenshtein';
import { foldText } from '../../text/fold.ts';
import { areSlipped, getFirstSound, listSlipWords, type Measure } from '../../text/slips.ts';

/** Steps of one check; five thousand different actors need a tenth of them. */
export const MAX_STEPS = 2_000_000;
/** No label is longer; what is, is a text in the wrong column. */
const MAX_LENGTH = 200;

/** The steps that are left, for all fields together: one for each value looked at. */
export interface Budget {
  steps: number;
}

interface Candidate {
  readonly value: string;
  readonly words: readonly string[];
  readonly index: number;
}

/** The value of which one is likely a slip: nothing if there is none, `'not-compared'` if there was no time to look. */
export type Nearest = { readonly value: string | undefined } | 'not-compared';

/**
 * Finds for a value the one of `known` of which it is likely a slip of typing (`areSlipped`): the one with the
 * fewest letters that differ, and of several the first in the order given. Compared are only values whose other
 * words are the same, and no more than the budget allows.
 */
export function createFindNearest(
  known: Iterable<string>,
  budget: Budget,
  measure: Measure = distance,
): (value: string) => Nearest {
  const all = [...known].map((value, index) => createCandidate(value, index));
  const byWord = new Map<string, Candidate[]>();
  for (const candidate of all)
    for (const key of listKeys(candidate)) {
      const group = byWord.get(key);
      if (group === undefined) byWord.set(key, [candidate]);
      else group.push(candidate);
    }
  return (value) => {
    const asked = createCandidate(value, -1);
    let best: { candidate: Candidate; far: number } | undefined;
    for (const key of listKeys(asked))
      for (const candidate of byWord.get(key) ?? []) {
        if (candidate.value === value) continue;
        if (budget.steps <= 0) return 'not-compared';
        budget.steps -= 1;
        if (!areSlipped(asked.words, candidate.words, measure)) continue;
        // Short words count as well for which of several is meant.
        const far = measure(foldText(value), foldText(candidate.value));
        if (best === undefined || isBetter(candidate, far, best)) best = { candidate, far };
      }
    return { value: best?.candidate.value };
  };
}

function isBetter(
  { index }: Candidate,
  far: number,
  best: { candidate: Candidate; far: number },
): boolean {
  return far < best.far || (far === best.far && index < best.candidate.index);
}

function createCandidate(value: string, index: number): Candidate {
  return { value, words: value.length > MAX_LENGTH ? [] : listSlipWords(value), index };
}

/** Each word by its first letter, with all others as they are: labels that differ in one word have one in common. */
function listKeys({ words }: Candidate): string[] {
  return words.flatMap((word, at) =>
    /\p{N}/u.test(word) ? [] : [words.with(at, `*${getFirstSound(word)}`).join(' ')],
  );
}
