import type { Term } from '../programme/vocabulary.ts';
import type { Facet } from './registry.ts';

/** What a reader sees of one value of a facet; `answers` are yes and no in the language of the page. */
export function formatTerm(
  { shows }: Facet,
  { key, label, code }: Term,
  answers: { readonly yes: string; readonly no: string },
): string {
  if (shows === 'answer' && (key === 'yes' || key === 'no')) return answers[key];
  return shows === 'code' && code !== undefined ? `${code}: ${label}` : label;
}
