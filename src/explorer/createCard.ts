import { nameValue, type NamingWords } from '../facets/labels.ts';
import { MARKS } from '../facets/marks.ts';
import { isNotClear } from '../facets/notClear.ts';
import { RATINGS } from '../facets/ratings.ts';
import { FACETS } from '../facets/registry.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import type { Messages } from '../messages/index.ts';
import { href, paths } from '../urls.ts';
import type { CardContent, CardRow } from './cardFiles.ts';
import type { Columns } from './columns.ts';
import { listValues } from './listValues.ts';

export type Lists = Pick<Messages, 'list'>;
/** The values that an outcome has of a facet. */
export type ListValues = (
  facet: string,
) => readonly { readonly key: string; readonly name: string }[];

/** An outcome in a list, ready to paint. */
export interface Card {
  readonly id: string;
  /** Of its page; the words that led there go along, so that the page can highlight them. */
  readonly address: string;
  /** How the headline opens, if not with the change: “In March 2023, ”. */
  readonly circumstance: string;
  /** The rest of the headline, which leads to the page. */
  readonly change: string;
  /** Language of headline and excerpt (BCP 47). */
  readonly lang: string;
  readonly facts: readonly string[];
  readonly marks: readonly { readonly key: string; readonly label: string }[];
  /** Empty where the headline says it all. */
  readonly excerpt: string;
}

/** The card of a row, as in the browser. Without columns it shows no facts. */
export function createRowCard(
  { card, row }: CardContent,
  columns: Columns | undefined,
  query: string,
  words: NamingWords & { readonly messages: Lists },
): Card {
  const listOwn: ListValues = (facet) =>
    listValues(columns, facet, row).map((value) => ({
      key: value.key,
      name: nameValue(facet, value, words),
    }));
  return createCard(card, listOwn, query, words.messages);
}

/** A card of these texts; `query` goes along to its page. */
export function createCard(
  [id, slug, headline, excerpt, lang, [from = 0]]: CardRow,
  listOwn: ListValues,
  query: string,
  { list: { ratings, marks } }: Lists,
): Card {
  const nameAll = (facet: string): string[] =>
    listOwn(facet).flatMap(({ key, name }) => (isNotClear(facet, key) ? [] : [name]));
  return {
    ...{ id, lang, excerpt },
    circumstance: headline.slice(0, from),
    change: headline.slice(from),
    address: addressOf(slug, query),
    facts: [
      ...FACETS.filter(({ onCards }) => onCards).flatMap(({ key }) => nameAll(key)),
      ...RATINGS.flatMap((key) =>
        nameAll(key).map((rating) => formatMessage(ratings[key], { rating })),
      ),
    ],
    marks: MARKS.filter((key) => listOwn(key).some((value) => value.key === 'yes')).map((key) => ({
      key,
      label: marks[key],
    })),
  };
}

/** The address of an outcome's page, with the words that led there. */
export function addressOf(slug: string, query: string): string {
  const address = href(paths.outcome(slug));
  return query === '' ? address : `${address}?${new URLSearchParams({ q: query }).toString()}`;
}
