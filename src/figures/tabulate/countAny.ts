import { countShared, createBitset, unite, type Bitset } from '../../explorer/bitset.ts';
import type { Columns } from '../../explorer/columns.ts';

/** How many outcomes among some have any of these values of a facet: each counts once. */
export function countAny(
  columns: Columns,
  facet: string,
  keys: readonly string[],
  within: Bitset,
): number {
  const rows = createBitset(columns.rowCount);
  const values = columns.facets.find(({ key }) => key === facet)?.values ?? [];
  for (const value of values) if (keys.includes(value.key)) unite(rows, value.rows);
  return countShared(rows, within);
}
