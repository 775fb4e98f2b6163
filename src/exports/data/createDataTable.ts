import type { ExportTable } from '../format.ts';
import { joinCell, type DataSet } from './dataSet.ts';

/** The outcomes as a table of texts and numbers: a row for each, several values in one cell. */
export function createDataTable({ fields, records, separator }: DataSet): ExportTable {
  return {
    preamble: [],
    header: fields.map(({ name }) => name),
    rows: records.map((record) =>
      fields.map(({ name }) => joinCell(record[name] ?? null, separator)),
    ),
  };
}
