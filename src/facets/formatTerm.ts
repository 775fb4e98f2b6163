import type { Term } from '../programme/vocabulary.ts';
import type { Facet } from './registry.ts';

/** What a page says in its own language. */
interface Reader {
  /** Language of the page (BCP 47). */
  readonly language: string;
  readonly answer: { readonly yes: string; readonly no: string };
}

/** What a reader sees of one value of a facet. */
export function formatTerm(
  { shows }: Pick<Facet, 'shows'>,
  { key, label, code }: Pick<Term, 'key' | 'label' | 'code'>,
  { language, answer }: Reader,
): string {
  if (shows === 'answer' && (key === 'yes' || key === 'no')) return answer[key];
  if (shows === 'language') return nameLanguage(key, language);
  return shows === 'code' && code !== undefined ? `${code}: ${label}` : label;
}

/** A language that has no name in the language of the page is shown as its tag. */
function nameLanguage(tag: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}
