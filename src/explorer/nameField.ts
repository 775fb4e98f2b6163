import { FACETS } from '../facets/registry.ts';
import type { ExplorerWords } from './words.ts';

/** The name of the field that an excerpt is of: a text, a part of the classification, the headline or the id. */
export function nameField(name: string, { messages }: ExplorerWords): string | undefined {
  const facets: Readonly<Record<string, { readonly label: string }>> = messages.facet;
  const orders: Readonly<Record<string, string>> = messages.explorer.orders;
  const facet = FACETS.find(({ fields }) => fields.some((field) => field === name))?.key;
  return messages.texts?.[name] ?? facets[facet ?? name]?.label ?? orders[name];
}
