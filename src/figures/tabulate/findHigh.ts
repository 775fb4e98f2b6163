import { createBitset, intersect, unite, type Bitset } from '../../explorer/bitset.ts';
import type { Columns, ColumnValue } from '../../explorer/columns.ts';

/** The rows of outcomes of high significance among some; nothing where the scale has no such value in use. */
export function findHigh(columns: Columns, within: Bitset): Bitset | undefined {
  const high = listHigh(columns);
  if (high.length === 0) return undefined;
  const rows = createBitset(columns.rowCount);
  for (const value of high) unite(rows, value.rows);
  intersect(rows, within);
  return rows;
}

/** The values of the significance rating, among those in use, that are in the upper half of its scale. */
export function listHigh({ facets }: Columns): ColumnValue[] {
  const ratings = facets.find(({ key }) => key === 'significanceRating')?.values ?? [];
  return ratings.filter(({ isHigh }) => isHigh === true);
}
