import { getHolds, isWritten, type Field } from '../../programme/fields.ts';
import { getReferences, getTerms, getText, NOT_CLEAR } from '../../programme/fieldValues.ts';
import type { Term } from '../../programme/vocabulary.ts';
import type { PublicOutcome } from '../../publication/publish.ts';

/**
 * What a public outcome has in a field, as other programs are given it: a text, the name of a value, or the names of
 * several; `null`, or no names, where nothing is recorded.
 */
export function getFieldValue(
  outcome: PublicOutcome,
  field: Field,
): string | readonly string[] | null {
  if (field.kind === 'id') return outcome.id;
  if (field.kind === 'related') return getReferences(outcome, field).map(({ id }) => id);
  if (isWritten(field) && field.kind !== 'codes') return getText(outcome, field);
  const names = getTerms(outcome, field).map(nameTerm);
  return getHolds(field) === 'terms' ? names : (names[0] ?? null);
}

/** A year that is not clear is called as it is written. */
export function nameTerm({ key, label, written }: Term): string {
  return key === NOT_CLEAR ? (written ?? label) : label;
}
