import type { Messages } from '../messages/index.ts';
import { isNotClear } from './notClear.ts';
import { NOT_RECORDED } from './notRecorded.ts';
import { getFacet } from './registry.ts';
import type { Value } from './value.ts';

/** What names are made of, and in which language (BCP 47). */
export interface NamingWords {
  readonly messages: Pick<Messages, 'facet' | 'answer' | 'notRecorded' | 'notClear'>;
  readonly language: string;
}

type Named = Pick<Value, 'key' | 'label' | 'code'>;

/** The name of a facet. */
export function nameFacet(
  key: string,
  { messages }: { readonly messages: Pick<Messages, 'facet'> },
): string {
  return messages.facet[getFacet(key).key].label;
}

/**
 * What a reader sees of a value: yes or no, or a language, in the language of the page; code and
 * label; or the label. No other code shows a label, so that pages, filters, figures and files
 * call a value the same.
 */
export function nameValue(facet: string, value: Named, words: NamingWords): string {
  const { messages, language } = words;
  const { key, label, code } = value;
  if (key === NOT_RECORDED) return messages.notRecorded;
  if (isNotClear(facet, key)) return messages.notClear;
  const { shows } = getFacet(facet);
  if (shows === 'answer' && (key === 'yes' || key === 'no')) return messages.answer[key];
  if (shows === 'language') return nameLanguage(key, language);
  return shows === 'code' && code !== undefined ? `${code}: ${label}` : label;
}

/** The name of a facet's value by its key; one that no outcome has throws. */
export type Names = (facet: string, key: string) => string;

/**
 * The names of all values in use, for whoever knows a value by its key: an outcome's own term may
 * spell a value that the programme does not list in another way than the values of the site do.
 */
export function createNames(
  facets: readonly { readonly key: string; readonly values: readonly Named[] }[],
  words: NamingWords,
): Names {
  const values = new Map(
    facets.map((facet) => [facet.key, new Map(facet.values.map((value) => [value.key, value]))]),
  );
  return (facet, key) => {
    const value = values.get(facet)?.get(key);
    if (value === undefined) throw new Error(`The facet ${facet} has no value ${key}.`);
    return nameValue(facet, value, words);
  };
}

/** A language that has no name in the language of the page is shown as its tag. */
function nameLanguage(tag: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}
