import { PAGE_SIZE } from './listPages.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { createExcerpt } from '../search/createExcerpt.ts';
import { readHeadline } from '../text/headline/readHeadline.ts';

/** What a card shows that no column holds. */
export type CardRow = readonly [
  id: string,
  slug: string,
  headline: string,
  excerpt: string,
  lang: string,
  /** Where in the headline the change begins, and what its one-line form shows (`formatLine`). */
  cuts: readonly number[],
];

/** A card that is shown, and the row of its outcome. */
export interface CardContent {
  readonly card: CardRow;
  readonly row: number;
}

/** Cards that one file holds: a page of the whole list, so that it needs one file, and any other page not much that it does not show. */
export const CARDS_A_FILE = PAGE_SIZE;

/** The card of each row, in files of `CARDS_A_FILE`. */
export function createCardFiles(outcomes: readonly PublicOutcome[]): CardRow[][] {
  const cards = outcomes.map(createCardRow);
  return Array.from({ length: Math.ceil(cards.length / CARDS_A_FILE) }, (_, file) =>
    cards.slice(file * CARDS_A_FILE, (file + 1) * CARDS_A_FILE),
  );
}

export function createCardRow(outcome: PublicOutcome): CardRow {
  const { id, slug, headline, description, lang } = outcome;
  return [
    id,
    slug,
    headline,
    createExcerpt(description, headline),
    lang,
    readHeadline(outcome).cuts,
  ];
}
