import { NOT_RECORDED } from '../facets/notRecorded.ts';
import { hasRow } from './bitset.ts';
import type { Columns, ColumnValue } from './columns.ts';

/** The values of one row in one facet; none where it is not recorded, or without columns. */
export function listValues(
  columns: Columns | undefined,
  facet: string,
  row: number,
): ColumnValue[] {
  const values = columns?.facets.find(({ key }) => key === facet)?.values ?? [];
  return values.filter(({ key, rows }) => key !== NOT_RECORDED && hasRow(rows, row));
}
