import type { Columns } from '../../explorer/columns.ts';
import { hasRow } from '../../explorer/bitset.ts';
import { MARKS } from '../../facets/marks.ts';
import { RATINGS } from '../../facets/ratings.ts';
import { NOT_RECORDED } from '../../facets/notRecorded.ts';
import { FACETS } from '../../facets/registry.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import type { CardRow } from '../../explorer/cards.ts';
import type { ExcerptPart } from '../../search/readExcerpt.ts';
import { href, paths } from '../../urls.ts';
import { createElement, findElement } from './element.ts';
import { nameValue } from '../../facets/labels.ts';
import { getColumn, type Words } from './labels.ts';

/** What one card shows, from wherever it is known. */
export interface CardContent {
  readonly card: CardRow;
  /** Row in the columns; without columns the card shows no facts. */
  readonly row: number;
}

/** The values of one row in one facet, as a reader sees them; what is not recorded is left out. */
export function listValues(columns: Columns, facet: string, row: number, words: Words): string[] {
  return (getColumn(columns, facet)?.values ?? [])
    .filter(({ key, rows }) => key !== NOT_RECORDED && hasRow(rows, row))
    .map((value) => nameValue(facet, value, words));
}

/** Fills the page's own template of a card (OutcomeCard.astro). */
export function createCard(
  template: HTMLTemplateElement,
  { card: [id, slug, headline, excerpt, lang], row }: CardContent,
  columns: Columns | undefined,
  words: Words,
  query: string,
): HTMLElement {
  const card = findElement(template.content.cloneNode(true) as DocumentFragment, '.card');
  const heading = findElement(card, '.card__headline');
  heading.lang = lang;
  const link = findElement(card, 'a', HTMLAnchorElement);
  link.textContent = headline;
  link.href = addressOf(slug, query);
  findElement(card, '.card__id').textContent = id;
  findElement(card, '.card__facts').append(...createFacts(columns, row, words));
  const text = findElement(card, '.card__excerpt');
  text.lang = lang;
  text.textContent = excerpt;
  text.hidden = excerpt === '';
  return card;
}

/** The address of an outcome; the words that led there go along, so that the page can mark them. */
export function addressOf(slug: string, query: string): string {
  const address = href(paths.outcome(slug));
  return query === '' ? address : `${address}?${new URLSearchParams({ q: query }).toString()}`;
}

function createFacts(columns: Columns | undefined, row: number, words: Words): HTMLElement[] {
  if (columns === undefined) return [];
  const { list } = words.messages;
  const facts = FACETS.filter(({ onCards }) => onCards).flatMap(({ key }) =>
    listValues(columns, key, row, words),
  );
  const ratings = RATINGS.flatMap((key) =>
    listValues(columns, key, row, words).map((rating) =>
      formatMessage(list.ratings[key], { rating }),
    ),
  );
  const marks = MARKS.filter((key) =>
    getColumn(columns, key)?.values.some((value) => value.key === 'yes' && hasRow(value.rows, row)),
  );
  return [
    ...[...facts, ...ratings].map((text) => createElement('li', { text })),
    ...marks.map((mark) =>
      createElement('li', { class: `card__mark card__mark--${mark}`, text: list.marks[mark] }),
    ),
  ];
}

/** An excerpt with the query's words marked. */
export function renderExcerpt(parts: readonly ExcerptPart[]): (Node | string)[] {
  return parts.map(({ text, isMatch }) => (isMatch ? createElement('mark', { text }) : text));
}
