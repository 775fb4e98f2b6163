import { createBitset, intersect, unite, type Bitset } from '../../explorer/bitset.ts';
import type { Columns, ColumnValue } from '../../explorer/columns.ts';

/** The rows of outcomes of high significance among some; nothing where the scale has no such value in use, or lacks one that is. */
export function findHigh(columns: Columns, within: Bitset): Bitset | undefined {
  const high = listHigh(columns);
  if (high.length === 0) return undefined;
  const rows = createBitset(columns.rowCount);
  for (const value of high) unite(rows, value.rows);
  intersect(rows, within);
  return rows;
}

/**
 * The values of the significance rating, among those in use, that are in the upper half of its
 * scale; none where the scale lacks a value in use, since that one might be high or low.
 */
export function listHigh(columns: Columns): ColumnValue[] {
  const ratings = getRatings(columns);
  if (listOffScale(columns).length > 0) return [];
  return ratings.filter(({ isHigh }) => isHigh === true);
}

/** The values of the significance rating, among those in use, that its scale lacks. */
export function listOffScale(columns: Columns): ColumnValue[] {
  return getRatings(columns).filter(({ isOffScale }) => isOffScale === true);
}

function getRatings({ facets }: Columns): readonly ColumnValue[] {
  return facets.find(({ key }) => key === 'significanceRating')?.values ?? [];
}
