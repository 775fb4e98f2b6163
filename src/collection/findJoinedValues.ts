import { createProblem, type FileProblem } from '../problems/problems.ts';
import { mayHoldSeveral, type Field, type FieldTable } from '../programme/fields.ts';
import { getTerms } from '../programme/fieldValues.ts';
import type { OutcomeContent } from '../outcome/schema.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { foldLabel } from '../text/foldLabel.ts';
import { JOINING_WORDS, SEPARATORS } from '../text/separator.ts';

/** So many values are named. */
const MAX_NAMED = 3;

/**
 * Values that no vocabulary lists and that are made of others (`Kenya; Uganda` where other outcomes
 * have `Kenya` and `Uganda`): nothing says what separates them, so each counts as one. Of the
 * withheld ones those are told that are made of public values: the proof looks for each as for one value that nobody may
 * see. `nameColumn`: what the sheet calls a field.
 */
export function findJoinedValues(
  outcomes: readonly PublicOutcome[],
  withheld: readonly OutcomeContent[],
  fields: FieldTable,
  nameColumn: (field: Field) => string,
): FileProblem[] {
  return fields
    .filter((field) => mayHoldSeveral(field) && field.separator === undefined)
    .flatMap((field) => findIn({ outcomes, withheld }, field, nameColumn));
}

function findIn(
  { outcomes, withheld }: Readonly<Record<'outcomes' | 'withheld', readonly OutcomeContent[]>>,
  field: Field,
  nameColumn: (field: Field) => string,
): FileProblem[] {
  const terms = outcomes.flatMap((outcome) => getTerms(outcome, field));
  const known = new Set(terms.map(({ label }) => foldLabel(label)));
  const hidden = withheld.flatMap((outcome) => getTerms(outcome, field));
  const unlisted = [...terms, ...hidden].filter(({ listed }) => !listed);
  const labels = new Set(unlisted.map(({ label }) => label));
  const isJoined = (label: string, sign: string): boolean => {
    const parts = label.split(sign).map((part) => foldLabel(part));
    return parts.length > 1 && parts.every((part) => known.has(part));
  };
  const found = [...labels].flatMap((label) => {
    const sign = [...SEPARATORS, ...JOINING_WORDS].find((each) => isJoined(label, each));
    return sign === undefined ? [] : [{ label, sign }];
  });
  const [first] = found;
  if (first === undefined) return [];
  const values = found.slice(0, MAX_NAMED).map(({ label }) => `“${label}”`);
  const problem = createProblem('values-joined', 'unavailable', {
    ...{ column: nameColumn(field), values, others: found.length - values.length },
    ...{ field: field.name, isOwn: field.own !== undefined, sign: first.sign },
  });
  return [{ ...problem, file: 'programme.md' }];
}
