import { stringify } from 'csv-stringify/browser/esm/sync';

/**
 * Rows as CSV (RFC 4180, with the mark that tells Excel that it is UTF-8). A cell that a
 * spreadsheet would take for a formula begins with an apostrophe; one with a semicolon or a tab
 * is quoted, because Excel takes these for separators in many countries.
 */
export function formatCsv(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true, quoted_match: /[;\t]/, record_delimiter: 'windows' },
  );
}
