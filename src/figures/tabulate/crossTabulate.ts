import {
  countRows,
  countShared,
  createFullBitset,
  intersect,
  type Bitset,
} from '../../explorer/bitset.ts';
import type { Columns } from '../../explorer/columns.ts';
import type { FigureWords } from '../words.ts';
import { findHigh } from './findHigh.ts';
import { listAxis, type Axis } from './listAxis.ts';
import { nameAxis } from './nameAxis.ts';
import type { CrossTable } from './table.ts';

/** Counts outcomes by two facets; `within` are the rows to count, without it all. */
export function crossTabulate(
  columns: Columns,
  axes: { readonly rows: Axis; readonly columns: Axis },
  words: FigureWords,
  within: Bitset = createFullBitset(columns.rowCount),
): CrossTable {
  const rows = listAxis(columns, axes.rows, within);
  const across = listAxis(columns, axes.columns, within);
  const isRated = [axes.rows, axes.columns].some(({ facet }) => facet === 'significanceRating');
  const high = isRated ? undefined : findHigh(columns, within);
  const countCells = (counted: Bitset): number[][] =>
    rows.map(({ value }) => {
      const own = value.rows.slice();
      intersect(own, counted);
      return across.map((column) => countShared(own, column.value.rows));
    });
  return {
    rows: nameAxis(axes.rows.facet, rows, words),
    columns: nameAxis(axes.columns.facet, across, words),
    counts: countCells(within),
    high: high && countCells(high),
    total: countRows(within),
  };
}
