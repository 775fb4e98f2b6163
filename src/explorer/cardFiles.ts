import { PAGE_SIZE } from './listPages.ts';

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

/** Of so few outcomes a reader who searches loads all cards (some 100 bytes each). */
export const FEW = 1000;
