import { countShared, createBitset, type Bitset } from '../../explorer/bitset.ts';
import type { Column, Columns, ColumnValue } from '../../explorer/columns.ts';
import { isTelling } from '../../facets/notClear.ts';

/** What one axis of a figure shows. */
export interface Axis {
  readonly facet: string;
  /** Of a facet with clusters: the clusters (the default), everything, or what is below one cluster. */
  readonly level?: 'top' | 'all' | { readonly below: string };
  /**
   * As the facet orders its values (the default), the other way round, the largest first, or in
   * time, with the years that lie between. “Not clear” and “not recorded” come last in any case.
   */
  readonly order?: 'given' | 'reversed' | 'total' | 'time';
  /** Values that none of the outcomes has are shown too: a gap is something to see. */
  readonly keepsEmpty?: true;
  /** The largest so many; the others are only in the table. */
  readonly most?: number;
}

/** A value of a column, and how many of the outcomes have it. */
export interface CountedValue {
  readonly value: ColumnValue;
  readonly count: number;
}

/** So many years may lie between two that have outcomes; a wider gap is more likely a typing error. */
const MAX_GAP = 10;

/** The values of an axis, in its order, with their counts among the outcomes `within`. */
export function listAxis(columns: Columns, axis: Axis, within: Bitset): CountedValue[] {
  const column = columns.facets.find(({ key }) => key === axis.facet);
  if (column === undefined) return [];
  const values = selectLevel(column, axis.level ?? 'top')
    .map((value) => ({ value, count: countShared(value.rows, within) }))
    .filter(({ count }) => count > 0 || axis.keepsEmpty === true);
  const recorded = values.filter(({ value }) => isTelling(axis.facet, value.key));
  const ordered = sortAxis(recorded, axis.order ?? 'given', columns.rowCount);
  const bare = values.filter(({ value, count }) => !isTelling(axis.facet, value.key) && count > 0);
  return [...ordered.slice(0, axis.most ?? Infinity), ...bare];
}

function selectLevel({ values }: Column, level: NonNullable<Axis['level']>): ColumnValue[] {
  if (level === 'all') return [...values];
  if (level === 'top') return values.filter(({ parent }) => parent < 0);
  return values.filter(({ parent }) => values[parent]?.key === level.below);
}

function sortAxis(
  values: readonly CountedValue[],
  order: NonNullable<Axis['order']>,
  rowCount: number,
): CountedValue[] {
  if (order === 'total') return values.toSorted((a, b) => b.count - a.count);
  if (order === 'reversed') return values.toReversed();
  if (order === 'given') return [...values];
  const years = values.filter(({ value }) => isYear(value.key));
  const others = values.filter(({ value }) => !isYear(value.key));
  const ordered = years.toSorted((a, b) => Number(a.value.key) - Number(b.value.key));
  return [
    ...ordered.flatMap((each, index) => [...fillGap(ordered[index - 1], each, rowCount), each]),
    ...others,
  ];
}

function isYear(key: string): boolean {
  return /^\d{4}$/.test(key);
}

/** The years between two, of which there is no outcome. */
function fillGap(
  before: CountedValue | undefined,
  after: CountedValue,
  rowCount: number,
): CountedValue[] {
  if (before === undefined) return [];
  const first = Number(before.value.key) + 1;
  const length = Number(after.value.key) - first;
  if (length > MAX_GAP) return [];
  const rows = createBitset(rowCount);
  return Array.from({ length }, (_, index) => {
    const key = String(first + index).padStart(4, '0');
    return { value: { key, label: key, parent: -1, rows }, count: 0 };
  });
}
