import type { ExplorerState } from './address.ts';
import { countRows, createBitset, intersect, type Bitset } from './bitset.ts';
import type { Columns } from './columns.ts';
import type { Counts, Engine } from './createEngine.ts';
import { findRemovals, type Removal } from './findRemovals.ts';
import { isTextOrder, sortRows, type Order, type TextOrder } from './sortRows.ts';

/** What a selection leaves of the outcomes of a page. */
export interface FilteredRows {
  /** Every row that fits, in order. */
  readonly rows: readonly number[];
  /** How many outcomes the page has without any choice. */
  readonly total: number;
  readonly counts: Counts;
  /** What may be taken away where nothing fits. */
  readonly removals: readonly Removal[];
}

/** The rows of the value that a page is of; nothing for a page of all outcomes. */
export function findScope(
  { facets }: Columns,
  fixed: { readonly facet: string; readonly value: string } | undefined,
): Bitset | undefined {
  return facets
    .find(({ key }) => key === fixed?.facet)
    ?.values.find(({ key }) => key === fixed?.value)?.rows;
}

/** `found` are the rows that a search found, the best first; without it, all. */
export function filterRows(
  { columns, engine, scope }: { columns: Columns; engine: Engine; scope: Bitset | undefined },
  { selection }: ExplorerState,
  found: readonly number[] | undefined,
  order: Order,
): FilteredRows {
  const within = found === undefined ? scope : createBitset(columns.rowCount, found);
  if (within !== undefined && within !== scope && scope !== undefined) intersect(within, scope);
  const counts = engine.count(selection, within);
  const rows = sortRows(columns, engine.find(selection, within), order);
  return {
    rows,
    total: scope === undefined ? columns.rowCount : countRows(scope),
    counts,
    removals:
      rows.length > 0 ? [] : findRemovals(engine, selection, { found: found && within, scope }),
  };
}

/**
 * The order that was asked for; the best match first where something was found and no other is
 * asked for. That of a text has to be loaded before: without it, its name.
 */
export function findOrder(
  sort: ExplorerState['sort'],
  found: readonly number[] | undefined,
  rankings: ReadonlyMap<TextOrder, readonly number[]>,
): Order | { readonly missing: TextOrder } {
  if (sort === null || sort === 'newest' || !isTextOrder(sort.facet))
    return sort ?? found ?? 'newest';
  const ranking = rankings.get(sort.facet);
  if (ranking === undefined) return { missing: sort.facet };
  return sort.isDescending ? ranking.toReversed() : ranking;
}
