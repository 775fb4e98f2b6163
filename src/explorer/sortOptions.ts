import type { ExplorerState } from './address.ts';
import { nameOrder } from './nameChoice.ts';
import type { ExplorerWords } from './words.ts';

/** The orders that every view offers, by the names of their messages. */
const SORTS = {
  relevance: null,
  newest: 'newest',
  country: { facet: 'country', isDescending: false },
  significance: { facet: 'significanceRating', isDescending: true },
  contribution: { facet: 'contributionRating', isDescending: true },
} as const satisfies Record<string, ExplorerState['sort']>;

type SortName = keyof typeof SORTS;

/** The orders that a site offers: those of facets only where it has these. */
export function listSorts(facets: readonly { readonly key: string }[]): SortName[] {
  const keys = new Set(facets.map(({ key }) => key));
  return (Object.keys(SORTS) as SortName[]).filter((name) => {
    const sort = SORTS[name];
    return sort === null || sort === 'newest' || keys.has(sort.facet);
  });
}

/** The list of orders, ready to paint. */
export interface SortOptions {
  readonly chosen: SortName | 'other';
  /** Only a search has a best match. */
  readonly hasRelevance: boolean;
  /** The name of an order that only the table offers, while it is in use. */
  readonly other: string | undefined;
}

export function createSortOptions(
  sort: ExplorerState['sort'],
  query: string,
  words: ExplorerWords,
): SortOptions {
  const hasRelevance = query !== '';
  const wanted = JSON.stringify(sort ?? (hasRelevance ? null : 'newest'));
  const names = Object.keys(SORTS) as SortName[];
  const chosen = names.find((name) => JSON.stringify(SORTS[name]) === wanted);
  if (chosen !== undefined || sort === null || sort === 'newest')
    return { chosen: chosen ?? 'newest', hasRelevance, other: undefined };
  const other = `${nameOrder(sort.facet, words)} ${sort.isDescending ? '↓' : '↑'}`;
  return { chosen: 'other', hasRelevance, other };
}

/** The order that a name stands for. */
export function readSort(name: string): ExplorerState['sort'] {
  return SORTS[name as SortName];
}
