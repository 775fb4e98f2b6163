import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import {
  createSheetProblem,
  formatRow,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';

/** Problems that are reported once for all their rows, in the order of a report. */
const CODES = [
  ...(['rows-moved', 'row-seems-renamed', 'row-text-withdrawn', 'row-other-text'] as const),
  ...(['row-resembles', 'rows-differ-in-flag', 'row-leave-given', 'row-would-open'] as const),
] as const;

/** One row to which such a problem applies, and what to say about it. */
export interface Case {
  readonly code: (typeof CODES)[number];
  readonly row: SheetRow;
  readonly text: string;
  /** What the flag of the file says, where that is a level that the programme may let open. */
  readonly level?: string | undefined;
}

/** So many rows are named one by one. */
const MAX_NAMED = 5;

/** One problem for all rows of a kind, with the first of them by name. */
export function describeCases(cases: readonly Case[]): SheetProblem[] {
  return CODES.flatMap((code) => {
    const rows = cases.filter((each) => each.code === code);
    const [first] = rows;
    if (first === undefined) return [];
    const levels = [...new Set(rows.flatMap(({ level }) => level ?? []))];
    if (rows.length === 1)
      return [createSheetProblem(code, formatRow(first.row), { cases: [first.text], levels })];
    const named = rows.slice(0, MAX_NAMED).map(({ row, text }) => `${formatRow(row)}: ${text}`);
    const { common } = getToolTexts();
    if (rows.length > MAX_NAMED) named.push(common.more({ rest: rows.length - MAX_NAMED }));
    const place = common.rows({ count: rows.length });
    return [createSheetProblem(code, place, { cases: named, levels })];
  });
}
