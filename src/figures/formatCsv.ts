import { stringify } from 'csv-stringify/browser/esm/sync';

/**
 * Rows as CSV (RFC 4180, with the mark that tells Excel that it is UTF-8). A cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export function formatCsv(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
}
