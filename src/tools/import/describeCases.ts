import {
  createSheetProblem,
  formatRow,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';

/** One row to which a problem applies, and what is to be said of it. */
export interface Case {
  readonly row: SheetRow;
  readonly text: string;
}

/** Problems that are told once for all their rows. */
export type CasesCode =
  | 'rows-moved'
  | 'row-seems-renamed'
  | 'row-text-withdrawn'
  | 'rows-differ-in-flag'
  | 'row-would-open'
  | 'row-other-text'
  | 'row-resembles';

/** So many rows are named one by one. */
const MAX_NAMED = 5;

/** One problem for all rows of its kind, with the first of them by name; none without rows. */
export function describeCases(code: CasesCode, cases: readonly Case[]): SheetProblem[] {
  const [first] = cases;
  if (first === undefined) return [];
  if (cases.length === 1)
    return [createSheetProblem(code, formatRow(first.row), { cases: [first.text] })];
  const named = cases.slice(0, MAX_NAMED).map(({ row, text }) => `${formatRow(row)}: ${text}`);
  if (cases.length > MAX_NAMED) named.push(`and ${cases.length - MAX_NAMED} more`);
  return [createSheetProblem(code, `${cases.length} rows`, { cases: named })];
}
