import { isNotClear, isTelling } from '../facets/notClear.ts';
import { listRecorded } from './tabulate/nameAxis.ts';
import type { AxisValue, CrossTable, NamedAxis, Shares } from './tabulate/table.ts';

export type MatrixFinding = 'cell' | 'ratings' | 'axes' | 'rows';

/** What is said first of a figure, in numbers and names; `formatFinding` makes a sentence of it. */
export interface Finding {
  /** Names its sentence (`figures.findings.<kind>`). */
  readonly kind:
    | MatrixFinding
    | 'places'
    | 'everywhere'
    | 'single'
    /** There is one row, and of its columns something can be said. */
    | 'along'
    | 'tied'
    | 'marks'
    | 'unintended'
    | 'negative'
    | 'unscaled'
    | 'unrecorded'
    | 'none';
  /** Of so many outcomes … */
  readonly total: number;
  /** … so many are meant. */
  readonly found: number;
  /** The row and the column that are named, and how many outcomes the column has. */
  readonly row?: string;
  readonly column?: string;
  readonly columnCount?: number;
  /** Where several rows, columns or cells have the most: the names of all, or how many cells. */
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
  readonly ties?: number;
  /** Whether all that are recorded have the same number, so that none stands out. */
  readonly isLevel?: { readonly rows: boolean; readonly columns: boolean };
  /** How many cells there are, and how many of them are empty. */
  readonly cells?: number;
  readonly gaps?: number;
  /** How many outcomes cannot be said to belong anywhere. */
  readonly missing?: number;
  /** Of how many outcomes it is not recorded, or not clear, where they belong; nothing where all are. */
  readonly unknown?: number;
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
 * its gaps are those that a reader sees. That several are equally large is said.
 */
export function findInMatrix(kind: MatrixFinding, whole: CrossTable, shown: CrossTable): Finding {
  const { total } = shown;
  const axes = kind === 'rows' ? [whole.rows] : [whole.rows, whole.columns];
  const empty = axes.filter(({ values }) => values.every(({ isRecorded }) => !isRecorded));
  if (total === 0 || empty.length > 0) return findNone(total, empty);
  if (kind === 'ratings') return findInRatings(shown);
  const notClear = countNotClear([whole.rows, whole.columns]);
  const unknown = countUnknown(axes);
  if (kind === 'cell') return { ...findInCells(shown), ...notClear, ...unknown };
  const [allRows, allColumns] = [whole.rows, whole.columns].map((axis) =>
    listRecorded(axis).filter(({ isBelow, count }) => !isBelow && count > 0),
  ) as [AxisValue[], AxisValue[]];
  const [rows, columns] = [findLargest(allRows), findLargest(allColumns)];
  const [row, column] = [rows[0], columns[0]];
  const isLevel = {
    rows: allRows.length > 1 && rows.length === allRows.length,
    columns: allColumns.length > 1 && columns.length === allColumns.length,
  };
  const chosen = chooseKind(kind, total, allRows.length, allColumns.length, notClear !== undefined);
  const isAlong = chosen === 'single' && allColumns.length > 1 && notClear === undefined;
  return {
    kind: isAlong ? 'along' : chosen,
    ...{ total, found: row?.count ?? 0, ...notClear },
    ...(isAlong ? countUnknown([whole.columns]) : unknown),
    ...{ row: row?.name ?? '', column: column?.name ?? '', columnCount: column?.count ?? 0 },
    ...(isLevel.rows || isLevel.columns ? { isLevel } : {}),
    ...(rows.length > 1 ? { rows: rows.map(({ name }) => name) } : {}),
    ...(columns.length > 1 ? { columns: columns.map(({ name }) => name) } : {}),
  };
}

/** Of several outcomes nothing is the largest where there is but one row, and no year where there is but one. */
function chooseKind(
  kind: 'axes' | 'rows',
  total: number,
  rows: number,
  columns: number,
  isUnclear: boolean,
): 'axes' | 'rows' | 'single' {
  if (total > 1 && rows === 1) return 'single';
  // Which year has the most, those that cannot be read might decide.
  return isUnclear || (total > 1 && columns === 1) ? 'rows' : kind;
}

/** Of how many outcomes one of these facets is not known. */
function countUnknown(axes: readonly NamedAxis[]): { unknown: number } | undefined {
  const unknown = Math.max(
    ...axes.map(({ values }) => sum(values.filter(({ isRecorded }) => !isRecorded))),
  );
  return unknown === 0 ? undefined : { unknown };
}

/**
 * Whether what is said first is beyond doubt, so that it can be a heading: nothing shares the first place,
 * and what is not recorded is not more than what is said to be the most.
 */
export function isCertain(finding: Finding): boolean {
  const { kind, total, found, unknown = 0, missing = 0, ties = 1, columnCount = 0 } = finding;
  const { rows, columns } = finding;
  switch (kind) {
    case 'none':
    case 'unrecorded':
    case 'unscaled':
    case 'tied':
      return false;
    case 'ratings':
      return missing < total;
    case 'cell':
      return total === 1 || (ties === 1 && unknown < found);
    case 'axes':
    case 'rows':
      return total === 1 || (rows === undefined && unknown < found);
    case 'along':
      return columns === undefined && unknown < columnCount;
    case 'places':
      return unknown < found;
    case 'everywhere':
    case 'single':
    case 'marks':
    case 'unintended':
    case 'negative':
      return true;
  }
}

/** Where years cannot be read: how many outcomes have none, be it that theirs cannot be read or that it is not recorded. */
function countNotClear(axes: readonly NamedAxis[]): { notClear: number } | undefined {
  const unclear = axes.flatMap(({ facet, values }) =>
    values.some(({ key }) => isNotClear(facet, key))
      ? values.filter(({ key }) => !isTelling(facet, key))
      : [],
  );
  return unclear.length === 0 ? undefined : { notClear: sum(unclear) };
}

/** The largest cell, and how many are empty, among what is recorded. */
function findInCells({ total, ...table }: CrossTable): Finding {
  const cells = listCells(table);
  const largest = findLargest(cells);
  const [first] = largest;
  if (first === undefined || first.count === 0) return findNone(total, [table.rows, table.columns]);
  const { row, column, count: found } = first;
  const gaps = cells.filter(({ count }) => count === 0).length;
  const listNames = (axis: 'row' | 'column'): string[] => [
    ...new Set(largest.map((cell) => cell[axis].name)),
  ];
  return {
    ...{ kind: 'cell', total, found, row: row.name, column: column.name },
    ...{ cells: cells.length, gaps },
    ...(largest.length > 1
      ? { ties: largest.length, rows: listNames('row'), columns: listNames('column') }
      : {}),
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

/** So many places are named. */
const MAX_PLACES = 3;

/**
 * Where the most are: the first three places, fewer where the next has as many as the last of them.
 * `countAny` says how many outcomes are of any of some places, because one may be of several.
 */
export function findInMap(
  places: NamedAxis,
  total: number,
  countAny: (keys: readonly string[]) => number,
): Finding {
  const all = listRecorded(places);
  if (total === 0 || all.length === 0) return findNone(total, [places]);
  // One outcome is from wherever it is.
  const most = total === 1 ? all.length : MAX_PLACES;
  const least = all[most]?.count ?? 0;
  const first = all.slice(0, most).filter(({ count }) => count > least);
  if (first.length > 0)
    return {
      // Of all places none has the most.
      ...{
        kind: total > 1 && first.length === all.length ? 'everywhere' : 'places',
        total,
        found: countAny(first.map(({ key }) => key)),
        ...countUnknown([places]),
      },
      names: first.map(({ name }) => name),
    };
  const tied = all.filter(({ count }) => count === least);
  const isLevel = { rows: tied.length === all.length, columns: false };
  return {
    ...{ kind: 'tied', total, found: least, rows: tied.map(({ name }) => name) },
    ...(isLevel.rows ? { isLevel } : {}),
  };
}

/**
 * How many are recorded as unintended and as negative; that there are none is said as well, but not of
 * a question that nobody answered.
 */
export function findInShares(shares: readonly Shares[], total: number): Finding {
  if (total === 0) return findNone(total, []);
  const count = (facet: string): number | undefined => {
    const parts = shares.find((each) => each.facet === facet)?.parts ?? [];
    if (!parts.some(({ isRecorded }) => isRecorded)) return undefined;
    return parts.find(({ key }) => key === 'yes')?.count ?? 0;
  };
  const [unintended, negative] = [count('unintended'), count('negative')];
  const base = { total, found: 0 };
  if (unintended !== undefined && negative !== undefined)
    return { kind: 'marks', ...base, unintended, negative };
  if (unintended !== undefined) return { kind: 'unintended', ...base, unintended };
  if (negative !== undefined) return { kind: 'negative', ...base, negative };
  return { ...findNone(total, []), names: shares.map(({ name }) => name) };
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

/** All that have the largest count. */
function findLargest<Item extends { readonly count: number }>(items: readonly Item[]): Item[] {
  const most = Math.max(...items.map(({ count }) => count));
  return items.filter(({ count }) => count === most);
}

function sum(items: readonly { readonly count: number }[]): number {
  return items.reduce((all, { count }) => all + count, 0);
}
