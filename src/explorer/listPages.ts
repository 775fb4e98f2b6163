/** Outcomes on one page of a list, static or not. */
export const PAGE_SIZE = 25;

/** One page of a list; pages count from 1, and an empty list has one. */
export interface ListPage<Outcome = unknown> {
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** Number of its first outcome within the whole list, from 1. */
  readonly first: number;
  readonly outcomes: readonly Outcome[];
}

/** The pages that a page links to, by number: the first, its own with its neighbours, the last; `undefined` where some are left out. */
export function listPlaces({
  page,
  pages,
}: Pick<ListPage, 'page' | 'pages'>): (number | undefined)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter(
    (place) => place >= 1 && place <= pages,
  );
  return shown.flatMap((place, at) => {
    const gap = place - (shown[at - 1] ?? 0);
    // A gap of one page is no longer than its number.
    return gap === 2 ? [place - 1, place] : gap > 2 ? [undefined, place] : [place];
  });
}

/** How many pages a list of so many outcomes has; an empty one has one. */
export function countPages(total: number, size = PAGE_SIZE): number {
  return Math.max(1, Math.ceil(total / size));
}

/** Cuts a list into its pages. */
export function listPages<Outcome>(
  outcomes: readonly Outcome[],
  size = PAGE_SIZE,
): ListPage<Outcome>[] {
  const pages = countPages(outcomes.length, size);
  return Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    pages,
    total: outcomes.length,
    first: index * size + 1,
    outcomes: outcomes.slice(index * size, (index + 1) * size),
  }));
}
