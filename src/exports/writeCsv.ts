import { stringify } from 'csv-stringify/browser/esm/sync';
import type { ExportTable } from './format.ts';

type Row = readonly (string | number)[];

/**
 * A table as CSV (RFC 4180, with the byte order mark that tells Excel that it is UTF-8). A line
 * of the preamble is a row of one cell, and an empty row ends it. A cell that a spreadsheet would
 * take for a formula begins with an apostrophe, as does one that has one already, so that whoever takes one away
 * has what was written; one with a line break of any kind is quoted, because readers begin a row there, and so is one with a
 * semicolon or a tab, because Excel takes these for separators in many countries.
 */
export function writeCsv({ preamble, header, rows }: ExportTable): string {
  return beginCsv({ preamble, header }) + writeCsvRows(rows);
}

/** How the CSV of a table begins: all that is before its rows. */
export function beginCsv({ preamble, header }: Omit<ExportTable, 'rows'>): string {
  const before = preamble.length === 0 ? [] : [...preamble.map((line) => [line]), []];
  return stringifyRows([...before, header], true);
}

/** Some rows of a table, to be put after those before them. */
export function writeCsvRows(rows: readonly Row[]): string {
  return stringifyRows(rows, false);
}

function stringifyRows(rows: readonly Row[], bom: boolean): string {
  return stringify(
    rows.map((row) => row.map(keepText)),
    { bom, quoted_match: /[;\t\r\n]/, record_delimiter: 'windows' },
  );
}

/** What begins a formula (https://owasp.org/www-community/attacks/CSV_Injection), also in letters of full width. */
const BEGINS_FORMULA = /^['=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function keepText(cell: string | number): string | number {
  return typeof cell === 'string' && BEGINS_FORMULA.test(cell) ? `'${cell}` : cell;
}
