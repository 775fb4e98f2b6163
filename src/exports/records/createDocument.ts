import {
  getHolds,
  getTextName,
  isWritten,
  type Field,
  type FieldTable,
} from '../../programme/fields.ts';
import { getReferences, getTerms, getText, NOT_CLEAR } from '../../programme/fieldValues.ts';
import type { Term } from '../../programme/vocabulary.ts';
import type { PublicOutcome } from '../../publication/publish.ts';
import { listExported } from './createMapping.ts';

/** An outcome as a search engine keeps it: texts, and names of values, by name. What is not recorded is absent. */
export type Document = Readonly<Record<string, string | readonly string[]>>;

/** The document of a public outcome with these fields. */
export function createDocument(outcome: PublicOutcome, fields: FieldTable): Document {
  const { slug, headline, lang } = outcome;
  const aliases = outcome.aliases.map(({ id }) => id);
  const own = listExported(fields).flatMap((field) => [
    [field.name, getValue(outcome, field)] as const,
    ...(field.kind === 'codes' ? [[getTextName(field), getText(outcome, field)] as const] : []),
  ]);
  const recorded = [['aliases', aliases] as const, ...own].filter(
    (entry): entry is [string, string | readonly string[]] =>
      entry[1] !== null && entry[1].length > 0,
  );
  return { slug, headline, lang, ...Object.fromEntries(recorded) };
}

function getValue(outcome: PublicOutcome, field: Field): string | readonly string[] | null {
  if (field.kind === 'id') return outcome.id;
  if (field.kind === 'related') return getReferences(outcome, field).map(({ id }) => id);
  if (isWritten(field) && field.kind !== 'codes') return getText(outcome, field);
  const names = getTerms(outcome, field).map(nameTerm);
  return getHolds(field) === 'terms' ? names : (names[0] ?? null);
}

/** A year that is not clear is called as it is written. */
function nameTerm({ key, label, written }: Term): string {
  return key === NOT_CLEAR ? (written ?? label) : label;
}
