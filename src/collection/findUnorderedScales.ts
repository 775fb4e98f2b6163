import { getTerms } from '../programme/fieldValues.ts';
import type { Field, FieldTable } from '../programme/fields.ts';
import { createProblem, type FileProblem } from '../problems/problems.ts';
import type { PublicOutcome } from '../publication/publish.ts';

/** So many values are named. */
const MAX_NAMED = 5;

/**
 * Ratings none of whose values the programme lists: nobody has said which is high, so no figure states a share.
 * `nameColumn`: what the sheet calls a field.
 */
export function findUnorderedScales(
  outcomes: readonly PublicOutcome[],
  fields: FieldTable,
  nameColumn: (field: Field) => string,
): FileProblem[] {
  return fields
    .filter(({ kind }) => kind === 'rating')
    .flatMap((field) => {
      const terms = outcomes.flatMap((outcome) => getTerms(outcome, field));
      const labels = [...new Set(terms.map(({ label }) => label))];
      if (labels.length < 2 || terms.some(({ listed }) => listed)) return [];
      const values = labels.slice(0, MAX_NAMED).map((label) => `“${label}”`);
      const problem = createProblem('scale-unordered', 'unavailable', {
        ...{ column: nameColumn(field), field: field.name },
        ...{ values, others: labels.length - values.length },
      });
      return [{ ...problem, file: 'programme.md' }];
    });
}
