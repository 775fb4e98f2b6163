import type { PublicOutcome } from '../publication/publish.ts';

/** Outcomes on one page of a static list. */
const PAGE_SIZE = 25;

/** One page of a list; pages count from 1, and an empty list has one. */
export interface ListPage {
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** Number of its first outcome within the whole list, from 1. */
  readonly first: number;
  readonly outcomes: readonly PublicOutcome[];
}

/** Cuts a list into its pages. */
export function listPages(outcomes: readonly PublicOutcome[], size = PAGE_SIZE): ListPage[] {
  const pages = Math.max(1, Math.ceil(outcomes.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    pages,
    total: outcomes.length,
    first: index * size + 1,
    outcomes: outcomes.slice(index * size, (index + 1) * size),
  }));
}
