import type { ProblemCode } from '../../problems/problems.ts';
import type { CellFault } from './gatherRows.ts';
import { createSheetProblem, formatColumn, type SheetProblem, formatAddress } from './sheet.ts';
import type { ToolTexts } from '../../messages/tools/translatedTexts.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/** The problem that each kind of fault becomes, and the text that its message gives as its reason. */
const KINDS = {
  error: { code: 'formula-error' },
  'error-unknown': { code: 'error-unknown' },
  'no-value': { code: 'formula-without-value' },
  lost: { code: 'value-lost' },
  recalculation: {
    code: 'formula-stale',
    reason: 'recalculation',
  },
  'never calculated': {
    code: 'formula-stale',
    reason: 'neverCalculated',
  },
  'other workbook': {
    code: 'formula-stale',
    reason: 'otherWorkbook',
  },
  'clock or chance': {
    code: 'formula-stale',
    reason: 'chance',
  },
  struck: { code: 'cells-struck' },
  'struck by condition': { code: 'cells-struck-by-condition' },
} as const satisfies Record<
  CellFault['kind'],
  { code: ProblemCode; reason?: keyof ToolTexts['sheets'] }
>;

/** The problem for which a row with these faults cannot be trusted; nothing if it can. */
export function findDoubt(
  faults: readonly CellFault[],
  keepStruck: boolean,
): ProblemCode | undefined {
  const fault = faults.find(
    ({ kind }) => kind !== 'error' && !(keepStruck && kind.startsWith('struck')),
  );
  return fault === undefined ? undefined : KINDS[fault.kind].code;
}

/** One problem for each kind of fault, with the cells that have it. */
export function reportFaults(faults: readonly CellFault[]): SheetProblem[] {
  return Object.entries(KINDS).flatMap(([kind, { code, ...rest }]) =>
    report(
      code,
      faults.filter((fault) => fault.kind === kind),
      'reason' in rest ? getToolTexts().sheets[rest.reason] : '',
    ),
  );
}

/**
 * The same for the row of headers. One that is struck out is only reported; one that may say
 * something else makes every row uncertain, because no cell is certain to be what it seems.
 */
export function reportHeaderFaults(faults: readonly CellFault[]): SheetProblem[] {
  const struck = faults.filter(({ kind }) => kind.startsWith('struck'));
  const uncertain = faults.filter((fault) => findDoubt([fault], true) !== undefined);
  return [...report('header-struck', struck), ...report('header-uncertain', uncertain)];
}

function report(
  code: (typeof KINDS)[CellFault['kind']]['code'] | 'header-struck' | 'header-uncertain',
  faults: readonly CellFault[],
  reason = '',
): SheetProblem[] {
  if (faults.length === 0) return [];
  const cells = faults.map(({ row, column }) => `${formatColumn(column)}${row}`);
  const values = [...new Set(faults.map(({ shown }) => shown.slice(0, 40)))];
  const place = cells.length === 1 ? formatAddress(cells.join('')) : undefined;
  return [createSheetProblem(code, place, { cells, values, reason })];
}
