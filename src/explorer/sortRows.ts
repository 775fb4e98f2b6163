import { hasRow, listRows, removeRow, type Bitset } from './bitset.ts';
import type { Columns } from './columns.ts';
import { isTelling } from '../facets/notClear.ts';

/** By the values of a facet, in its own order or the reverse of it. */
export interface FacetOrder {
  readonly facet: string;
  readonly isDescending: boolean;
}

/**
 * What rows are sorted by that is no facet: texts of their own, each with a ranking that the
 * build writes (`createRanking`). No facet may be called so.
 */
export const TEXT_ORDERS = ['headline', 'id'] as const;

export type TextOrder = (typeof TEXT_ORDERS)[number];

export function isTextOrder(name: string): name is TextOrder {
  return TEXT_ORDERS.some((order) => order === name);
}

/** The order of the rows themselves, one by a facet, or a ranking: rows, the best first. */
export type Order = 'newest' | FacetOrder | readonly number[];

/**
 * The rows of a set, in order. By a facet a row is where it is first met: under its first
 * value, in descending order under its last; “not recorded” and “not clear” come last either way. A row that a
 * ranking lacks comes after those it has. Ties keep the order of the rows.
 */
export function sortRows(columns: Columns, rows: Bitset, order: Order): number[] {
  const left = rows.slice();
  const sorted: number[] = [];
  const take = (row: number): void => {
    if (!hasRow(left, row)) return;
    removeRow(left, row);
    sorted.push(row);
  };
  if (order !== 'newest') ('facet' in order ? listByFacet(columns, order) : order).forEach(take);
  listRows(left).forEach(take);
  return sorted;
}

/** Rows value by value; one with several values comes several times. */
function listByFacet({ facets }: Columns, { facet, isDescending }: FacetOrder): number[] {
  const values = facets.find(({ key }) => key === facet)?.values ?? [];
  const recorded = values.filter(({ key }) => isTelling(facet, key));
  const ordered = isDescending ? recorded.toReversed() : recorded;
  return ordered.flatMap(({ rows }) => listRows(rows));
}
