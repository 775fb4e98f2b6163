import { createProblem, type Problem } from '../fragment/problems.ts';
import type { Fields } from './collectFields.ts';
import type { Outcome } from './schema.ts';

/** The fields that the export's merged text repeats, and how a message names them. */
const PARTS = [
  ['description', 'description'],
  ['significance', 'significance'],
  ['contribution', 'contribution'],
  ['additionalInformation', 'additional information'],
  ['otherContributions', 'contribution of other actors'],
] as const;

/**
 * Compares the merged text with the fields it repeats, white space aside. Each field must
 * stand in it as it does in its own place; a part that is empty is not looked for.
 */
export function checkMergedText(outcome: Outcome, fields: Fields): Problem[] {
  if (outcome.mergedText === null) return [];
  const merged = foldSpace(outcome.mergedText);
  return PARTS.filter(([key]) => {
    const part = outcome.content[key];
    return part !== null && !merged.includes(foldSpace(part));
  }).map(([, field]) =>
    createProblem('merged-text-differs', fields.position('mergedText'), { field }),
  );
}

function foldSpace(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
