import { countRows, intersect, listRows, type Bitset } from '../../explorer/bitset.ts';
import type { Columns, ColumnValue } from '../../explorer/columns.ts';
import { listHigh } from './findHigh.ts';

/** The outcomes with the highest rating of significance among some. */
interface Top {
  readonly rating: ColumnValue;
  /** The newest of them. */
  readonly rows: readonly number[];
  /** How many there are. */
  readonly total: number;
}

/**
 * The newest outcomes with the highest significance among some, at most so many. Nothing where no
 * value in use is high, or the scale lacks one that is in use: that one might be the highest.
 */
export function listTop(columns: Columns, within: Bitset, most: number): Top | undefined {
  for (const rating of listHigh(columns).toReversed()) {
    const rows = rating.rows.slice();
    intersect(rows, within);
    const total = countRows(rows);
    if (total > 0) return { rating, rows: listRows(rows).slice(0, most), total };
  }
  return undefined;
}
