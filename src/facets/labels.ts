import { formatCount, formatMessage, formatNumber } from '../messages/formatMessage.ts';
import type { Messages, PluralMessage } from '../messages/index.ts';
import { isNotClear, isTelling } from './notClear.ts';
import { NOT_RECORDED } from './notRecorded.ts';
import { FACETS, type Facet } from './registry.ts';
import type { Value } from './value.ts';
import { remember } from '../text/remember.ts';

/** What says in which language a name is. */
interface OriginWords {
  readonly messages: Pick<Messages, 'fallback' | 'foreign'>;
  readonly language: string;
}

/** What names are made of, and in which language (BCP 47). */
export interface NamingWords {
  readonly messages: Pick<Messages, 'facet' | 'answer' | 'notRecorded' | 'notClear'>;
  readonly language: string;
}

type Named = Pick<Value, 'key' | 'label' | 'labels' | 'code'>;

/** The name of a facet. */
export function nameFacet(
  key: string,
  { messages }: { readonly messages: Pick<Messages, 'facet'> },
): string {
  return getDescription(key, messages).label;
}

type Origin = Pick<Messages, 'root' | 'fallback' | 'foreign'>;

/** Of the messages of a page what says where it is, and in which language names are. */
export function pickOrigin({ root, fallback, foreign = [] }: Origin): Origin {
  return {
    ...(root === undefined ? {} : { root }),
    ...(fallback === undefined ? {} : { fallback }),
    ...(foreign.length === 0 ? {} : { foreign }),
  };
}

/** The language (BCP 47) of the name of a facet, where that is not the page’s: the programme’s own, which nobody has translated. */
export function findFacetLanguage(
  key: string,
  { messages: { fallback, foreign } }: Pick<OriginWords, 'messages'>,
): string | undefined {
  return foreign?.includes(key) === true ? fallback : undefined;
}

/** The language (BCP 47) of what the index pages of a facet are called, where that is not the page’s: one form of a name may be translated without the other. */
export function findIndexLanguage(
  key: string,
  { messages: { fallback, foreignIndexes } }: { readonly messages: IndexOrigin },
): string | undefined {
  return foreignIndexes?.includes(key) === true ? fallback : undefined;
}

type IndexOrigin = Pick<Messages, 'fallback' | 'foreignIndexes'>;

/** A name of a field within a title: only a common noun of the interface’s language loses its capital. */
export function nameWithin(
  label: string,
  { messages }: { readonly messages: { readonly figures: Pick<Messages['figures'], 'nouns'> } },
): string {
  const [first = ''] = label;
  return messages.figures.nouns.includes(label)
    ? first.toLowerCase() + label.slice(first.length)
    : label;
}

/** The heading and the introduction of a facet's index pages. */
export function nameIndex(
  key: string,
  { messages }: { readonly messages: Pick<Messages, 'facet'> },
): { readonly index: string; readonly intro: string } {
  const { label, index = label, intro = '' } = getDescription(key, messages);
  return { index, intro };
}

interface CountingWords {
  readonly messages: Pick<Messages, 'facet' | 'count' | 'naming' | 'home' | 'explorer'>;
  readonly language: string;
}

/** Whether types of change are in no clusters, in the groups of an index or in columns. */
export function isFlatType(
  key: string,
  values: readonly { readonly children?: readonly unknown[]; readonly parent?: unknown }[],
): boolean {
  const isBelow = (parent: unknown): boolean => parent !== undefined && parent !== -1;
  return (
    key === 'changeType' &&
    values.every(({ children = [], parent }) => children.length === 0 && !isBelow(parent))
  );
}

/** Whether the plainer noun counts the values of a facet: types of change are in no clusters, or all places are countries. */
export function arePlain(
  key: string,
  values: readonly (Pick<Value, 'key' | 'code'> & {
    readonly children?: readonly unknown[];
    readonly parent?: unknown;
  })[],
): boolean {
  const areCountries =
    key === 'country' &&
    values.every((value) => value.code !== undefined || !isTelling(key, value.key));
  return areCountries || isFlatType(key, values);
}

/** `24 countries and regions`; of a facet that the programme names, `Partners: 24`. */
export function countValues(
  facet: Facet,
  count: number,
  words: CountingWords,
  isPlain = false,
): string {
  const { messages, language } = words;
  const message = getCount(facet, messages.count, isPlain);
  if (message !== undefined) return formatCount(message, count, language);
  const value = formatNumber(count, language);
  return formatMessage(messages.explorer.named, { facet: nameSeveral(facet, count, words), value });
}

/** `All 24 countries and regions`; of a facet that the programme names, `Partners: all 24`. */
export function countAll(
  facet: Facet,
  count: number,
  words: CountingWords,
  isPlain = false,
): string {
  const { messages, language } = words;
  if (getCount(facet, messages.count, isPlain) !== undefined)
    return formatMessage(messages.home.allOf, { what: countValues(facet, count, words, isPlain) });
  return formatMessage(messages.naming.allValues, {
    facet: nameSeveral(facet, count, words),
    count: formatNumber(count, language),
  });
}

/** A facet of whose values there are so many. Whatever a language's forms are, a colon comes after it. */
function nameSeveral(
  { key, plural }: Facet,
  count: number,
  words: Pick<CountingWords, 'messages'>,
): string {
  return count !== 1 && plural !== undefined ? plural : nameFacet(key, words);
}

/** The message that counts the values of a facet under the name that the interface text has for it. */
function getCount(
  { key, label }: Facet,
  counts: Messages['count'],
  isPlain: boolean,
): PluralMessage | undefined {
  const all: Readonly<Partial<Record<string, PluralMessage>>> = isPlain
    ? { ...counts, changeType: counts.flatChangeType, country: counts.plainCountry }
    : counts;
  return label === undefined ? all[key] : undefined;
}

/** What the interface text says of a facet; of one that the site does not have it throws. */
function getDescription(key: string, messages: Pick<Messages, 'facet'>): Description {
  const all: Readonly<Record<string, Description>> = messages.facet;
  const description = Object.hasOwn(all, key) ? all[key] : undefined;
  if (description === undefined) throw new Error(`There is no facet ${key}.`);
  return description;
}

interface Description {
  readonly label: string;
  readonly index?: string;
  readonly intro?: string;
}

/**
 * What a reader sees of a value: yes or no, or a language, in the language of the page; code and
 * label; or the label. No other code shows a label, so that pages, filters, figures and files
 * call a value the same.
 */
export function nameValue(facet: string, value: Named, words: NamingWords): string {
  const { messages, language } = words;
  const { key, labels, code } = value;
  const label = labels?.[language] ?? value.label;
  if (key === NOT_RECORDED) return messages.notRecorded;
  if (isNotClear(facet, key)) return messages.notClear;
  const shows = FACETS.find((each) => each.key === facet)?.shows;
  if (shows === 'answer' && (key === 'yes' || key === 'no')) return messages.answer[key];
  if (shows === 'language') return labels?.[language] ?? nameLanguage(key, language);
  return shows === 'code' && code !== undefined ? `${code}: ${label}` : label;
}

/** The language (BCP 47) of the name of a value, where that is not the page’s: nobody has said what it is called there. */
export function findNameLanguage(
  facet: string,
  { key, label, labels }: Pick<Value, 'key' | 'label' | 'labels'>,
  { messages, language }: OriginWords,
): string | undefined {
  const { shows } = FACETS.find((each) => each.key === facet) ?? {};
  const isOurs = key === NOT_RECORDED || shows === 'answer' || shows === 'language';
  const isWord = /\p{L}/u.test(label) && !isNotClear(facet, key);
  return isOurs || !isWord || labels?.[language] !== undefined ? undefined : messages.fallback;
}

/** The name of a facet's value by its key; one that no outcome has throws. */
export interface Names {
  (facet: string, key: string): string;
  /** The language of that name, where it is not the page’s (`findNameLanguage`). */
  readonly findLanguage: (facet: string, key: string) => string | undefined;
}

/**
 * The names of all values in use, for whoever knows a value by its key: an outcome's own term may
 * spell a value that the programme does not list in another way than the values of the site do.
 */
export function createNames(
  facets: readonly { readonly key: string; readonly values: readonly Named[] }[],
  words: NamingWords & OriginWords,
): Names {
  const values = new Map(
    facets.map((facet) => [facet.key, new Map(facet.values.map((value) => [value.key, value]))]),
  );
  const find = (facet: string, key: string): Named => {
    const value = values.get(facet)?.get(key);
    if (value === undefined) throw new Error(`The facet ${facet} has no value ${key}.`);
    return value;
  };
  return Object.assign((facet: string, key: string) => nameValue(facet, find(facet, key), words), {
    findLanguage: (facet: string, key: string) => findNameLanguage(facet, find(facet, key), words),
  });
}

/** A language that has no name in the language of the page is shown as its tag. */
export function nameLanguage(tag: string, language: string): string {
  return getLanguageNames(language)(tag);
}

/** Making what knows the names takes a hundred times as long as asking it, and asking takes its time: there are few tags. */
const getLanguageNames = remember((language) => {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return remember((tag) => names.of(tag) ?? tag);
});
