import { getTextName, type FieldTable } from '../../programme/fields.ts';
import { getText } from '../../programme/fieldValues.ts';
import type { PublicOutcome } from '../../publication/publish.ts';
import { listExported } from './createMapping.ts';
import { getFieldValue } from './getFieldValue.ts';

/** An outcome as a search engine keeps it: texts, and names of values, by name. What is not recorded is absent. */
export type Document = Readonly<Record<string, string | readonly string[]>>;

/** The document of a public outcome with these fields. */
export function createDocument(outcome: PublicOutcome, fields: FieldTable): Document {
  const { slug, headline, lang } = outcome;
  const aliases = outcome.aliases.map(({ id }) => id);
  const own = listExported(fields).flatMap((field) => [
    [field.name, getFieldValue(outcome, field)] as const,
    ...(field.kind === 'codes' ? [[getTextName(field), getText(outcome, field)] as const] : []),
  ]);
  const recorded = [['aliases', aliases] as const, ...own].filter(
    (entry): entry is [string, string | readonly string[]] =>
      entry[1] !== null && entry[1].length > 0,
  );
  return { slug, headline, lang, ...Object.fromEntries(recorded) };
}
