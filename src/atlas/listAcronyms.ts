import { isWritten, type FieldTable } from '../programme/fields.ts';
import { getText } from '../programme/fieldValues.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { compareText } from '../text/compareText.ts';
import { findAcronyms, type Acronym } from '../text/findAcronyms.ts';

/** The acronyms that the public texts define, by their letters, without those that stand for different things. */
export function listAcronyms(
  outcomes: readonly PublicOutcome[],
  fields: FieldTable,
): readonly Acronym[] {
  const written = fields.filter((field) => isWritten(field) && field.isSearched);
  const texts = outcomes.flatMap((outcome) =>
    written.flatMap((field) => getText(outcome, field) ?? []),
  );
  return findAcronyms(texts).toSorted((a, b) => compareText(a.acronym, b.acronym));
}
