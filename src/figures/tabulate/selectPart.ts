import type { AxisValue, CrossTable, NamedAxis } from './table.ts';

/** How much of an axis is drawn. */
interface Limit {
  /** The first so many of what is recorded; what is not is drawn besides. */
  readonly most?: number | undefined;
  /** Clusters, without what is below them. */
  readonly isTop?: boolean;
}

/** The part of a table that is drawn. What is left out of it is in the numbers of no cell. */
export function selectPart(
  table: CrossTable,
  limits: { readonly rows: Limit; readonly columns: Limit },
): CrossTable {
  const rows = listIndexes(table.rows.values, limits.rows);
  const columns = listIndexes(table.columns.values, limits.columns);
  const pick = (cells: CrossTable['counts']): number[][] =>
    rows.map((row) => columns.map((column) => cells[row]?.[column] ?? 0));
  return {
    rows: pickValues(table.rows, rows),
    columns: pickValues(table.columns, columns),
    counts: pick(table.counts),
    high: table.high && pick(table.high),
    total: table.total,
  };
}

function listIndexes(
  values: readonly AxisValue[],
  { most = Infinity, isTop = false }: Limit,
): number[] {
  const indexes = [...values.keys()].filter((index) => !isTop || values[index]?.isBelow !== true);
  const { recorded = [], bare = [] } = Object.groupBy(indexes, (index) =>
    values[index]?.isRecorded === true ? 'recorded' : 'bare',
  );
  return [...recorded.slice(0, most), ...bare];
}

function pickValues(axis: NamedAxis, indexes: readonly number[]): NamedAxis {
  return { ...axis, values: indexes.flatMap((index) => axis.values[index] ?? []) };
}
