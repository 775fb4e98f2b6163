import { FACETS } from '../facets/registry.ts';
import type { Messages } from '../messages/index.ts';
import { getTextName, isWritten, type FieldTable } from '../programme/fields.ts';
import type { ExplorerWords } from './words.ts';

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

/** The name of the field that an excerpt is of: a text, a part of the classification, the headline or the id. */
export function nameField(name: string, { messages }: ExplorerWords): string | undefined {
  const facets: Readonly<Record<string, { readonly label: string }>> = messages.facet;
  const orders: Readonly<Record<string, string>> = messages.explorer.orders;
  const facet = FACETS.find(({ fields }) => (fields as readonly string[]).includes(name))?.key;
  return messages.texts?.[name] ?? facets[facet ?? name]?.label ?? orders[name];
}
