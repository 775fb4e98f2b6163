import { isNotClear } from '../facets/notClear.ts';
import { listRecorded } from './tabulate/nameAxis.ts';
import type { AxisValue, CrossTable, NamedAxis, Shares } from './tabulate/table.ts';

export type MatrixFinding = 'cell' | 'ratings' | 'axes' | 'rows';

/** What is said first of a figure, in numbers and names; `formatFinding` makes a sentence of it. */
export interface Finding {
  /** Names its sentence (`figures.findings.<kind>`). */
  readonly kind: MatrixFinding | 'places' | 'marks' | 'unscaled' | 'unrecorded' | 'none';
  /** Of so many outcomes … */
  readonly total: number;
  /** … so many are meant. */
  readonly found: number;
  /** The row and the column that are named, and how many outcomes the column has. */
  readonly row?: string;
  readonly column?: string;
  readonly columnCount?: number;
  /** How many cells there are, and how many of them are empty. */
  readonly cells?: number;
  readonly gaps?: number;
  /** How many outcomes cannot be said to belong anywhere. */
  readonly missing?: number;
  /** How many outcomes have a year that cannot be read. */
  readonly notClear?: number;
  /** The places that are named, or the facets that are not recorded or whose scale lacks a value. */
  readonly names?: readonly string[];
  /** The values that a scale lacks. */
  readonly values?: readonly string[];
  readonly unintended?: number;
  readonly negative?: number;
}

/**
 * What a table of counts says first. `whole` has every row, `shown` the rows of the drawing:
 * its gaps are those that a reader sees. Of several that are equally large the first is named.
 */
export function findInMatrix(kind: MatrixFinding, whole: CrossTable, shown: CrossTable): Finding {
  const { total } = shown;
  const axes = kind === 'rows' ? [whole.rows] : [whole.rows, whole.columns];
  const empty = axes.filter(({ values }) => values.every(({ isRecorded }) => !isRecorded));
  if (total === 0 || empty.length > 0) return findNone(total, empty);
  if (kind === 'ratings') return findInRatings(shown);
  const notClear = countNotClear([whole.rows, whole.columns]);
  if (kind === 'cell') return { ...findInCells(shown), ...notClear };
  const row = findLargest(listRecorded(shown.rows));
  const column = findLargest(listRecorded(whole.columns));
  return {
    // Which year has the most, those that cannot be read might decide.
    ...{ kind: notClear === undefined ? kind : 'rows', total, found: row?.count ?? 0, ...notClear },
    ...{ row: row?.name ?? '', column: column?.name ?? '', columnCount: column?.count ?? 0 },
  };
}

/** How many outcomes have a value that is neither recorded as one nor left out. */
function countNotClear(axes: readonly NamedAxis[]): { notClear: number } | undefined {
  const unclear = axes.flatMap(({ facet, values }) =>
    values.filter(({ key }) => isNotClear(facet, key)),
  );
  return unclear.length === 0 ? undefined : { notClear: sum(unclear) };
}

/** The largest cell, and how many are empty, among what is recorded. */
function findInCells({ total, ...table }: CrossTable): Finding {
  const cells = listCells(table);
  const largest = findLargest(cells);
  if (largest === undefined || largest.count === 0)
    return findNone(total, [table.rows, table.columns]);
  const { row, column, count: found } = largest;
  const gaps = cells.filter(({ count }) => count === 0).length;
  return {
    ...{ kind: 'cell', total, found, row: row.name, column: column.name },
    ...{ cells: cells.length, gaps },
  };
}

/** How many are in the upper half of both scales. */
function findInRatings({ total: all, ...table }: CrossTable): Finding {
  const rated = listCells(table).filter(({ count }) => count > 0);
  const last = rated.at(-1);
  if (last === undefined) return findNone(all, [table.rows, table.columns]);
  const total = sum(rated);
  const axes = [table.rows, table.columns].map((axis) => ({
    name: axis.name,
    off: axis.values.filter(({ isOffScale, count }) => isOffScale === true && count > 0),
  }));
  const lacking = axes.filter(({ off }) => off.length > 0);
  if (lacking.length > 0 && total > 1)
    return {
      ...{ kind: 'unscaled', total, found: 0, names: lacking.map(({ name }) => name) },
      values: [...new Set(lacking.flatMap(({ off }) => off.map(({ name }) => name)))],
    };
  const found = sum(rated.filter(({ row, column }) => row.isHigh && column.isHigh));
  return {
    ...{ kind: 'ratings', total, found, row: last.row.name, column: last.column.name },
    missing: all - total,
  };
}

/** Where the most are: the first three places. */
export function findInMap(places: NamedAxis, total: number): Finding {
  const first = listRecorded(places).slice(0, 3);
  if (total === 0 || first.length === 0) return findNone(total, [places]);
  return { kind: 'places', total, found: sum(first), names: first.map(({ name }) => name) };
}

/** How many are recorded as unintended and as negative; that there are none is said as well. */
export function findInShares(shares: readonly Shares[], total: number): Finding {
  if (total === 0) return findNone(total, []);
  const isAnswered = shares.some(({ parts }) => parts.some(({ isRecorded }) => isRecorded));
  if (shares.length > 0 && !isAnswered)
    return { ...findNone(total, []), names: shares.map(({ name }) => name) };
  const count = (facet: string): number =>
    shares.find((each) => each.facet === facet)?.parts.find(({ key }) => key === 'yes')?.count ?? 0;
  const [unintended, negative] = [count('unintended'), count('negative')];
  return { kind: 'marks', total, found: 0, unintended, negative };
}

/** That there is no outcome, or none of which these facets are recorded. */
function findNone(total: number, axes: readonly NamedAxis[]): Finding {
  const kind = total === 0 ? 'none' : 'unrecorded';
  return { kind, total, found: 0, names: axes.map(({ name }) => name) };
}

/** The cells of values that are recorded, row by row. */
function listCells({ rows, columns, counts }: Pick<CrossTable, 'rows' | 'columns' | 'counts'>): {
  row: AxisValue;
  column: AxisValue;
  count: number;
}[] {
  return rows.values.flatMap((row, index) =>
    columns.values.flatMap((column, across) =>
      row.isRecorded && column.isRecorded
        ? [{ row, column, count: counts[index]?.[across] ?? 0 }]
        : [],
    ),
  );
}

function findLargest<Item extends { readonly count: number }>(
  items: readonly Item[],
): Item | undefined {
  return items.toSorted((a, b) => b.count - a.count)[0];
}

function sum(items: readonly { readonly count: number }[]): number {
  return items.reduce((all, { count }) => all + count, 0);
}
