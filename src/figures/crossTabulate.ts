import {
  countRows,
  countShared,
  createFullBitset,
  intersect,
  type Bitset,
} from '../explorer/bitset.ts';
import type { Column, Columns, ColumnValue } from '../explorer/columns.ts';
import { NOT_RECORDED } from '../facets/notRecorded.ts';

/** One axis of a figure. */
export interface Axis {
  readonly facet: string;
  /** Of a facet with clusters: the clusters (the usual), everything, or what stands below one cluster. */
  readonly level?: 'top' | 'all' | { readonly below: string };
  /**
   * As the facet orders its values (the usual), the other way round, the largest first, or in
   * time, with the years that lie between. “Not recorded” comes last in any case.
   */
  readonly order?: 'given' | 'reversed' | 'total' | 'time';
  /** Values that none of the outcomes has are shown too: a gap is something to see. */
  readonly keepsEmpty?: true;
  /** The largest so many; the others are only in the table. */
  readonly most?: number;
}

export interface AxisValue {
  readonly value: ColumnValue;
  /** How many of the outcomes have it. */
  readonly count: number;
}

/** Numbers of outcomes by two facets. An outcome with several values counts under each. */
export interface CrossTable {
  readonly rowFacet: string;
  readonly columnFacet: string;
  readonly rows: readonly AxisValue[];
  readonly columns: readonly AxisValue[];
  /** Row by row. */
  readonly counts: readonly (readonly number[])[];
  /** Of those, the ones of high significance; nothing where no value in use is high, or an axis is that rating itself. */
  readonly high: readonly (readonly number[])[] | undefined;
  /** How many outcomes there are in all. */
  readonly total: number;
}

/** So many years may lie between two that have outcomes; a wider gap is more likely a typing error. */
const WIDEST_GAP = 10;

/** Counts outcomes by two facets; `within` are the rows to count, without it all. */
export function crossTabulate(
  columns: Columns,
  axes: { readonly rows: Axis; readonly columns: Axis },
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
    rowFacet: axes.rows.facet,
    columnFacet: axes.columns.facet,
    rows,
    columns: across,
    counts: countCells(within),
    high: high === undefined ? undefined : countCells(high),
    total: countRows(within),
  };
}

/** The values of an axis, in its order, with their counts. */
export function listAxis(
  columns: Columns,
  axis: Axis,
  within: Bitset = createFullBitset(columns.rowCount),
): AxisValue[] {
  const column = columns.facets.find(({ key }) => key === axis.facet);
  if (column === undefined) return [];
  const values = selectLevel(column, axis.level ?? 'top')
    .map((value) => ({ value, count: countShared(value.rows, within) }))
    .filter(({ count }) => count > 0 || axis.keepsEmpty === true);
  const recorded = values.filter(({ value }) => value.key !== NOT_RECORDED);
  const ordered = sortAxis(recorded, axis.order ?? 'given', columns.rowCount);
  const bare = values.filter(({ value, count }) => value.key === NOT_RECORDED && count > 0);
  return [...ordered.slice(0, axis.most ?? Infinity), ...bare];
}

/** The rows of outcomes of high significance among some; nothing where the scale has no such value in use. */
export function findHigh(columns: Columns, within: Bitset): Bitset | undefined {
  const high = listHigh(columns);
  if (high.length === 0) return undefined;
  const rows = within.slice();
  for (let at = 0; at < rows.length; at += 1) {
    const any = high.reduce((bits, { rows: own }) => bits | (own[at] ?? 0), 0);
    rows[at] = (rows[at] ?? 0) & any;
  }
  return rows;
}

/** The values of the significance rating, among those in use, that are in the upper half of its scale. */
export function listHigh({ facets }: Columns): ColumnValue[] {
  const ratings = facets.find(({ key }) => key === 'significanceRating')?.values ?? [];
  return ratings.filter(({ isHigh }) => isHigh === true);
}

function selectLevel({ values }: Column, level: NonNullable<Axis['level']>): ColumnValue[] {
  if (level === 'all') return [...values];
  if (level === 'top') return values.filter(({ parent }) => parent < 0);
  return values.filter(({ parent }) => values[parent]?.key === level.below);
}

function sortAxis(
  values: readonly AxisValue[],
  order: NonNullable<Axis['order']>,
  rowCount: number,
): AxisValue[] {
  if (order === 'total') return values.toSorted((a, b) => b.count - a.count);
  if (order === 'reversed') return values.toReversed();
  if (order === 'given') return [...values];
  const years = values.filter(({ value }) => isYear(value.key));
  const others = values.filter(({ value }) => !isYear(value.key));
  const ordered = years.toSorted((a, b) => Number(a.value.key) - Number(b.value.key));
  return [
    ...ordered.flatMap((each, at) => [...fillGap(ordered[at - 1], each, rowCount), each]),
    ...others,
  ];
}

function isYear(key: string): boolean {
  return /^\d{4}$/.test(key);
}

/** The years between two, of which there is no outcome. */
function fillGap(before: AxisValue | undefined, after: AxisValue, rowCount: number): AxisValue[] {
  if (before === undefined) return [];
  const first = Number(before.value.key) + 1;
  const length = Number(after.value.key) - first;
  if (length > WIDEST_GAP) return [];
  const rows = new Uint32Array(Math.ceil(rowCount / 32));
  return Array.from({ length }, (_, at) => {
    const key = String(first + at).padStart(4, '0');
    return { value: { key, label: key, parent: -1, rows }, count: 0 };
  });
}

/** Whether a value is that of outcomes which have none. */
export function isRecorded({ value }: AxisValue): boolean {
  return value.key !== NOT_RECORDED;
}
