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

/** Of so few outcomes a reader who searches loads all cards (some 75 bytes each). */
export const FEW = 1000;

/**
 * How many cards one file holds. What is found is anywhere in the list: of few outcomes it is in nearly every file, so these are few and large; of many it is in
 * as many files as there are results, so these are small, but not so small that there would be too many. Build and browser count by the same rule.
 */
export function countCardsInFile(outcomes: number): number {
  return outcomes <= FEW ? 100 : 12;
}
