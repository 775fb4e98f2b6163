import { nameValue, type NamingWords } from '../facets/labels.ts';
import { MARKS } from '../facets/marks.ts';
import { RATINGS } from '../facets/ratings.ts';
import { FACETS, getFacet } from '../facets/registry.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import type { Messages } from '../messages/index.ts';
import type { Term } from '../programme/vocabulary.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { href, paths } from '../urls.ts';
import { createCardRow, type CardRow } from './cardFiles.ts';
import type { Columns } from './columns.ts';
import { listValues } from './listValues.ts';

type Value = Pick<Term, 'key' | 'label' | 'code'>;

/** What cards say, and in which language. */
export interface CardWords extends NamingWords {
  readonly messages: NamingWords['messages'] & Pick<Messages, 'list'>;
}

/** An outcome in a list, ready to paint. */
export interface Card {
  readonly id: string;
  /** Of its page; the words that led there go along, so that the page can highlight them. */
  readonly address: string;
  readonly headline: string;
  /** Language of headline and excerpt (BCP 47). */
  readonly lang: string;
  readonly facts: readonly string[];
  readonly marks: readonly { readonly key: string; readonly label: string }[];
  /** Empty where the headline says it all. */
  readonly excerpt: string;
}

/** The card of an outcome that is at hand, as in the build. */
export function createOutcomeCard(outcome: PublicOutcome, words: CardWords): Card {
  const getValues = (facet: string): readonly Value[] => getFacet(facet).getTerms(outcome);
  return createCard(createCardRow(outcome), getValues, '', words);
}

/** The card of a row, as in the browser. Without columns it shows no facts. */
export function createRowCard(
  { card, row }: { readonly card: CardRow; readonly row: number },
  columns: Columns | undefined,
  query: string,
  words: CardWords,
): Card {
  const getValues = (facet: string): readonly Value[] =>
    columns === undefined ? [] : listValues(columns, facet, row);
  return createCard(card, getValues, query, words);
}

function createCard(
  [id, slug, headline, excerpt, lang]: CardRow,
  getValues: (facet: string) => readonly Value[],
  query: string,
  words: CardWords,
): Card {
  const { ratings, marks } = words.messages.list;
  const nameAll = (facet: string): string[] =>
    getValues(facet).map((value) => nameValue(facet, value, words));
  return {
    ...{ id, headline, lang, excerpt },
    address: addressOf(slug, query),
    facts: [
      ...FACETS.filter(({ onCards }) => onCards).flatMap(({ key }) => nameAll(key)),
      ...RATINGS.flatMap((key) =>
        nameAll(key).map((rating) => formatMessage(ratings[key], { rating })),
      ),
    ],
    marks: MARKS.filter((key) => getValues(key).some((value) => value.key === 'yes')).map(
      (key) => ({ key, label: marks[key] }),
    ),
  };
}

/** The address of an outcome's page, with the words that led there. */
export function addressOf(slug: string, query: string): string {
  const address = href(paths.outcome(slug));
  return query === '' ? address : `${address}?${new URLSearchParams({ q: query }).toString()}`;
}
