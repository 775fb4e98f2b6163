import type { ProblemCode } from '../../problems/problems.ts';
import type { CellFault } from './readRows.ts';
import { createSheetProblem, formatColumn, type SheetProblem } from './sheet.ts';

/** What becomes of a fault: its kind of problem, and in which words. */
const TOLD = {
  error: { code: 'formula-error' },
  'error-unknown': { code: 'error-unknown' },
  'no-value': { code: 'formula-without-value' },
  lost: { code: 'value-lost' },
  recalculation: {
    code: 'formula-stale',
    reason: 'the workbook says that its formulas are to be worked out again',
  },
  'other workbook': {
    code: 'formula-stale',
    reason: 'it reads another workbook, which may have changed since',
  },
  'clock or chance': {
    code: 'formula-stale',
    reason: 'it depends on the day, the hour or chance',
  },
  struck: { code: 'cells-struck' },
  'struck by condition': { code: 'cells-struck-by-condition' },
} as const satisfies Record<CellFault['kind'], { code: ProblemCode; reason?: string }>;

/** The problem for which a row with these faults cannot be trusted; nothing if it can. */
export function findDoubt(
  faults: readonly CellFault[],
  keepStruck: boolean,
): ProblemCode | undefined {
  const fault = faults.find(
    ({ kind }) => kind !== 'error' && !(keepStruck && kind.startsWith('struck')),
  );
  return fault === undefined ? undefined : TOLD[fault.kind].code;
}

/** One problem for each kind of fault, with the cells that have it. */
export function tellFaults(faults: readonly CellFault[]): SheetProblem[] {
  return Object.entries(TOLD).flatMap(([kind, told]) =>
    tell(
      told.code,
      faults.filter((fault) => fault.kind === kind),
      'reason' in told ? told.reason : '',
    ),
  );
}

/**
 * The same for the row of headers. One that is struck out is only told; one that may say
 * something else makes every row uncertain, because no cell is certain to be what it seems.
 */
export function tellHeaderFaults(faults: readonly CellFault[]): SheetProblem[] {
  const struck = faults.filter(({ kind }) => kind.startsWith('struck'));
  const uncertain = faults.filter((fault) => findDoubt([fault], true) !== undefined);
  return [...tell('header-struck', struck), ...tell('header-uncertain', uncertain)];
}

type ToldCode = (typeof TOLD)[CellFault['kind']]['code'] | 'header-struck' | 'header-uncertain';

function tell(code: ToldCode, faults: readonly CellFault[], reason = ''): SheetProblem[] {
  if (faults.length === 0) return [];
  const cells = faults.map(({ row, column }) => `${formatColumn(column)}${row}`);
  const values = [...new Set(faults.map(({ shown }) => shown.slice(0, 40)))];
  const place = cells.length === 1 ? `cell ${cells.join('')}` : undefined;
  return [createSheetProblem(code, place, { cells, values, reason })];
}
