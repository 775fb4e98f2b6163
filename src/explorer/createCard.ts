import { findNameLanguage, nameValue, type NamingWords } from '../facets/labels.ts';
import { MARKS } from '../facets/marks.ts';
import { isNotClear } from '../facets/notClear.ts';
import { listRatings, PLACE_AND_TIME } from '../facets/ratings.ts';
import type { Facet } from '../facets/registry.ts';
import type { Value } from '../facets/value.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import type { Messages } from '../messages/index.ts';
import { href, paths } from '../urls.ts';
import type { CardContent, CardRow } from './cardFiles.ts';
import { formatLine } from '../text/headline/formatLine.ts';
import type { Columns } from './columns.ts';
import { listValues } from './listValues.ts';
import { pickLanguage, type CardValue } from './renderName.ts';

export type Lists = Pick<Messages, 'list'> & { readonly direction?: string };
/** The values that an outcome has of a facet. */
export type ListValues = (
  facet: string,
) => readonly (CardValue & { readonly key: string } & Pick<Value, 'step'>)[];

/** A rating in words, the name of its value within them, and its step on a scale of so many. */
type CardRating = CardValue & { readonly text: string } & Pick<Value, 'step'>;

/** An outcome in a list, ready to paint. */
export interface Card {
  readonly id: string;
  /** Of its page; the words that led there go along, so that the page can highlight them. */
  readonly address: string;
  /** How the headline opens, if not with the change: “In March 2023, ”. */
  readonly circumstance: string;
  /** The rest of the headline, which leads to the page. */
  readonly change: string;
  /** The headline in one line. */
  readonly line: string;
  /** The last year it is recorded for. */
  readonly year?: string;
  /** Language of headline and excerpt (BCP 47). */
  readonly lang: string;
  /** Where, when and in which harvest: the values of each, of those that are recorded. */
  readonly facts: readonly (readonly CardValue[])[];
  readonly ratings: readonly CardRating[];
  readonly marks: readonly { readonly key: string; readonly label: string }[];
  /** How the page runs that it is on, where that is from right to left. */
  readonly page?: 'rtl';
  /** Empty where the headline says it all. */
  readonly excerpt: string;
}

/** The card of a row, as in the browser. Without columns it shows no facts. */
export function createRowCard(
  { card, row }: CardContent,
  columns: Columns | undefined,
  query: string,
  words: NamingWords & { readonly messages: Lists & Pick<Messages, 'fallback'> },
): Card {
  const listOwn: ListValues = (facet) =>
    listValues(columns, facet, row).map((value) => ({
      key: value.key,
      ...pickLanguage(nameValue(facet, value, words), findNameLanguage(facet, value, words)),
      ...pickStep(value),
    }));
  return createCard(card, listOwn, columns?.facets ?? [], query, words.messages);
}

/** A card of these texts, with the ratings that `facets` have; `query` goes along to its page. */
export function createCard(
  [id, slug, headline, excerpt, lang, cuts]: CardRow,
  listOwn: ListValues,
  facets: readonly Pick<Facet, 'key' | 'isScale'>[],
  query: string,
  { list: { ratings, marks }, direction }: Lists,
): Card {
  const [from = 0] = cuts;
  const patterns: Readonly<Record<string, string>> = ratings;
  return {
    ...{ id, lang, excerpt },
    ...(direction === 'rtl' ? { page: direction } : {}),
    circumstance: headline.slice(0, from),
    change: headline.slice(from),
    line: formatLine(headline, cuts),
    ...pickYear(listOwn),
    address: addressOf(slug, query),
    facts: PLACE_AND_TIME.map((facet) =>
      listOwn(facet).flatMap(({ key, name, lang }) =>
        isNotClear(facet, key) ? [] : [pickLanguage(name, lang)],
      ),
    ).filter((values) => values.length > 0),
    ratings: listRatings(facets).flatMap((facet) =>
      listOwn(facet).map((value) => ({
        text: formatMessage(patterns[facet] ?? '{rating}', { rating: value.name }),
        ...pickLanguage(value.name, value.lang),
        ...pickStep(value),
      })),
    ),
    marks: MARKS.filter((key) => listOwn(key).some((value) => value.key === 'yes')).map((key) => ({
      key,
      label: marks[key],
    })),
  };
}

function pickYear(listOwn: ListValues): Pick<Card, 'year'> {
  const years = listOwn('year').flatMap(({ key }) => (/^\d{4}$/.test(key) ? [key] : []));
  const year = years.toSorted().at(-1);
  return year === undefined ? {} : { year };
}

export function pickStep({ step }: Pick<Value, 'step'>): Pick<Value, 'step'> {
  return step === undefined ? {} : { step };
}

/** The address of an outcome's page, with the words that led there. */
export function addressOf(slug: string, query: string): string {
  const address = href(paths.outcome(slug));
  return query === '' ? address : `${address}?${new URLSearchParams({ q: query }).toString()}`;
}
