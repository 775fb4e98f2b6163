import { beginCsv, writeCsvRows } from '../writeCsv.ts';
import type { DataAbout } from './dataFormat.ts';
import { joinCell, type DataStream } from './dataSet.ts';
import { listAbout } from './listAbout.ts';

/** Rows that are written at the same time. */
const ROWS_A_PART = 200;

/**
 * The outcomes as CSV: a row for each, several values in one cell. All outcomes are a table and nothing else; a part of them
 * says before it of what it is one.
 */
export function* writeTable(
  { fields, records, separator }: DataStream,
  about: DataAbout,
): Generator<string> {
  const preamble = about.selection === undefined ? [] : listAbout(about);
  yield beginCsv({ preamble, header: fields.map(({ name }) => name) });
  let rows: (string | number)[][] = [];
  for (const record of records) {
    rows.push(fields.map(({ name }) => joinCell(record[name] ?? null, separator)));
    if (rows.length < ROWS_A_PART) continue;
    yield writeCsvRows(rows);
    rows = [];
  }
  if (rows.length > 0) yield writeCsvRows(rows);
}
