import type { Messages } from '../messages/index.ts';
import { getTextName, isWritten, type FieldTable } from '../programme/fields.ts';

/** What the written fields that a reader may search are called, by the names that the search has for them. */
export function nameTexts(fields: FieldTable, { outcome }: Messages): Record<string, string> {
  const headings: Readonly<Record<string, unknown>> = outcome;
  const searched = fields.filter((field) => field.isSearched && isWritten(field));
  return Object.fromEntries(
    searched.flatMap((field) => {
      const name = getTextName(field);
      const heading = headings[name] ?? field.label;
      return typeof heading === 'string' ? [[name, heading]] : [];
    }),
  );
}
