import type { RawCell } from './createCellReader.ts';

/** Why what a formula shows may not be what it would show now. */
export type Staleness = 'recalculation' | 'never calculated' | 'other workbook' | 'clock or chance';

/**
 * Tells cell by cell, in the order of the sheet, whether it holds a formula (its own, one that
 * it shares, or one of another cell that fills it, too), and whether its value may be stale. `overall` is why all
 * values of formulas may be; `judge` knows the language of the formulas.
 */
export function createFormulaJudge(
  overall: Staleness | undefined,
  judge: (formula: string) => Staleness | undefined = judgeExcel,
): (cell: Pick<RawCell, 'row' | 'column' | 'formula'>) => {
  isFormula: boolean;
  staleness: Staleness | undefined;
} {
  const shared = new Map<string, Staleness | undefined>();
  /** Column → the row down to which a formula fills it, and what that formula is like. */
  const filled: { bottom: number; staleness: Staleness | undefined }[] = [];
  return ({ row, column, formula }) => {
    if (formula === undefined) {
      const fill = filled[column];
      if (fill === undefined || fill.bottom < row)
        return { isFormula: false, staleness: undefined };
      return {
        isFormula: true,
        staleness: overall ?? fill.staleness,
      };
    }
    const { text, shared: number, range } = formula;
    const own = judge(text);
    if (number !== undefined && text !== '') shared.set(number, own);
    const staleness = number !== undefined && text === '' ? shared.get(number) : own;
    if (range !== undefined)
      for (let each = range.left; each <= range.right; each += 1)
        filled[each] = { bottom: Math.max(range.bottom, filled[each]?.bottom ?? 0), staleness };
    return { isFormula: true, staleness: overall ?? staleness };
  };
}

/** `[1]Sheet!A1` reads another workbook, as it was when Excel last asked it. `Table[2]`, and `Table[[#All],[2]]`, do not. */
const OTHER_WORKBOOK = /(?:^|[^\w\].[])\[\d+\][^\],:]/;
const CLOCK_OR_CHANCE = /(?:^|[^\w.])(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)(?:\.NV)?\s*\(/i;

function judgeExcel(formula: string): Staleness | undefined {
  return judgeBy(OTHER_WORKBOOK, formula);
}

/** `['file:///a.ods'#$Sheet1.A1]` reads another file, as these functions do. */
const OTHER_FILE = /'#|(?:^|[^\w.])(?:DDE|WEBSERVICE|FILTERXML)\s*\(/i;

/** The same for the formulas of OpenDocument. */
export function judgeOpenFormula(formula: string): Staleness | undefined {
  return judgeBy(OTHER_FILE, formula);
}

function judgeBy(other: RegExp, formula: string): Staleness | undefined {
  const code = formula.replaceAll(/"[^"]*"/g, '""');
  if (other.test(code)) return 'other workbook';
  return CLOCK_OR_CHANCE.test(code) ? 'clock or chance' : undefined;
}
