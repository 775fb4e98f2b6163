import { createProblem, type FileProblem } from '../fragment/problems.ts';
import type { CheckedOutcome } from './reviewCollection.ts';

/** Words in one shingle. */
const SHINGLE = 5;
/** A shingle in more descriptions than this is a phrase of the programme's, not a copy. */
const COMMONEST = 20;
/** Share of common shingles (Jaccard) from which two descriptions are near-duplicates. */
const LIKENESS = 0.6;

/**
 * Outcomes whose descriptions are nearly the same (Jaccard similarity of their five-word
 * shingles, after Broder 1997): likely one outcome harvested twice. Each pair is told once,
 * at the later file.
 */
export function findNearDuplicates(outcomes: readonly CheckedOutcome[]): FileProblem[] {
  const shingles = outcomes.map(({ content }) => createShingles(content.description));
  const postings = new Map<string, number[]>();
  for (const [at, members] of shingles.entries()) {
    for (const shingle of members) {
      const posting = postings.get(shingle);
      if (posting === undefined) postings.set(shingle, [at]);
      else posting.push(at);
    }
  }
  const problems: FileProblem[] = [];
  for (const [at, members] of shingles.entries()) {
    const shared = new Map<number, number>();
    for (const shingle of members) {
      const posting = postings.get(shingle) ?? [];
      if (posting.length > COMMONEST) continue;
      for (const other of posting) if (other < at) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const likeness = count / (members.size + (shingles[other]?.size ?? 0) - count);
      const twin = outcomes[other];
      if (likeness < LIKENESS || twin === undefined) continue;
      const detail = { id: twin.content.id, other: twin.file, percent: Math.round(likeness * 100) };
      problems.push({
        ...createProblem('near-duplicate', 'unavailable', detail),
        file: outcomes[at]?.file ?? '',
      });
    }
  }
  return problems;
}

function createShingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1)
    shingles.add(words.slice(at, at + SHINGLE).join(' '));
  return shingles;
}
