import type { CellContent } from './formulas/compareContents.ts';
import { createProver, type CellFormula } from './formulas/createProver.ts';
import type { FormulaLanguage } from './formulas/parseFormula.ts';
import type { Staleness } from './judgeFormulas.ts';
import type { SheetLayout } from './layout.ts';
import { isRange, parseRange, VastSheet, type CellRange } from './ranges.ts';
import type { CellValue } from './readValue.ts';
import { HEADER_ROWS, READ_ROWS, type CellNote } from './sheet.ts';

/** Why a cell is not certain to say what it shows, or is meant to say nothing. */
export interface CellFault {
  readonly row: number;
  readonly column: number;
  readonly kind: NonNullable<CellValue['fault']> | Staleness | 'struck' | 'struck by condition';
  readonly shown: string;
}

/** A row of a workbook that has content. */
export interface BookRow {
  readonly number: number;
  /** Up to its last cell; what is not there is empty. */
  readonly cells: string[];
  readonly faults: CellFault[];
  /** The days of its dates, by column. */
  readonly days: Map<number, string>;
  /** The columns of its formulas, but for those that are certain to show what they would show now. */
  readonly formulas: Set<number>;
}

/** The rows of a sheet of a workbook, and what the sheet says beside them. */
export interface BookTable {
  readonly rows: BookRow[];
  readonly notes: readonly CellNote[];
  readonly layout: SheetLayout;
  /** The last row with content, if it lies below those that are read. */
  readonly lastUnread: number | undefined;
}

/** A cell as the sheet shows it. */
export interface ShownCell {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly shown: string;
  readonly faults: readonly CellFault['kind'][];
  /** The day of a date (`2023-03-12`). */
  readonly day?: string | undefined;
  /** What it holds, whatever its format shows of it; nothing where that is not certain. */
  readonly content?: CellContent | undefined;
  /** Whether a formula, its own or another cell’s, fills it. */
  readonly isFormula?: boolean;
  readonly formula?: CellFormula | undefined;
}

/** Hands each cell of a sheet to `take`, until that returns false; then says what else the sheet says. */
export type ScanCells = (take: (cell: ShownCell) => boolean) => {
  readonly layout: SheetLayout;
  /** Lists of ranges (`A1:B3 D4`) that a condition may strike out. */
  readonly struck: readonly string[];
  readonly notes: readonly CellNote[];
};

/** The most places that a sheet may span, empty ones included: 50,000 rows of 200 columns. */
const MAX_PLACES = 10_000_000;

/** The first rows of a sheet that have content. */
export function gatherBeginning(scan: ScanCells): (readonly string[])[] {
  const rows = new Map<number, string[]>();
  scan(({ row: number, column, shown }) => {
    if (shown.trim() === '') return true;
    const row = rows.get(number);
    if (row === undefined && rows.size === HEADER_ROWS) return false;
    const cells = row ?? [];
    cells[column] = shown;
    rows.set(number, cells);
    return true;
  });
  return [...rows.values()].map((cells) => Array.from(cells, (cell?: string) => cell ?? ''));
}

/** All rows of a sheet that have content, in the order of their numbers. `language`: that of its formulas. */
export function gatherRows(scan: ScanCells, language: FormulaLanguage): BookTable {
  const rows = new Map<number, BookRow>();
  const formulas = new Map<number, Set<number>>();
  const prover = createRowProver(language, (row, column) => formulas.get(row)?.delete(column));
  let lastUnread: number | undefined;
  let places = 0;
  const { layout, struck, notes } = scan((cell) => {
    const { row: number, column, shown, faults, day, isFormula } = cell;
    prover.take(cell);
    if (isFormula === true && number <= READ_ROWS) addTo(formulas, number, column);
    if (shown === '' && faults.length === 0) return true;
    if (number > READ_ROWS) {
      lastUnread = Math.max(lastUnread ?? 0, number);
      return true;
    }
    const row: BookRow = rows.get(number) ?? {
      ...{ number, cells: [], faults: [], days: new Map() },
      formulas: formulas.get(number) ?? addTo(formulas, number),
    };
    rows.set(number, row);
    places += Math.max(0, column + 1 - row.cells.length);
    if (places > MAX_PLACES) throw new VastSheet();
    while (row.cells.length < column) row.cells.push('');
    row.cells[column] = shown;
    for (const kind of faults) row.faults.push({ row: number, column, kind, shown });
    if (day !== undefined) row.days.set(column, day);
    return true;
  });
  prover.finish();
  const inOrder = [...rows.values()].toSorted((a, b) => a.number - b.number);
  addConditionFaults(inOrder, struck);
  return { rows: inOrder, notes, layout, lastUnread };
}

/** Takes all cells, row by row, and gives each formula that is certain to show what it would show now. */
function createRowProver(
  language: FormulaLanguage,
  give: (row: number, column: number) => void,
): { take: (cell: ShownCell) => void; finish: () => void } {
  const prove = createProver(language);
  let row: ShownCell[] = [];
  const finish = (): void => {
    const number = row[0]?.row ?? 0;
    for (const column of prove(row)) give(number, column);
    row = [];
  };
  const take = (cell: ShownCell): void => {
    if (cell.row > READ_ROWS) return;
    if (row[0]?.row !== cell.row) finish();
    row.push(cell);
  };
  return { take, finish };
}

/** The columns of a row; a row of nothing but formulas that show nothing is none. */
function addTo(index: Map<number, Set<number>>, row: number, column?: number): Set<number> {
  const columns = index.get(row) ?? new Set();
  index.set(row, columns);
  if (column !== undefined) columns.add(column);
  return columns;
}

/** The cells that a condition may strike out: whether it is met, only a spreadsheet program knows. */
function addConditionFaults(rows: readonly BookRow[], struck: readonly string[]): void {
  const ranges = struck.flatMap((list) => list.split(/\s+/).filter(Boolean));
  if (ranges.length === 0) return;
  const isAny = ranges.length > MAX_CONDITIONS || !ranges.every(isRange);
  const found = isAny ? [] : ranges.map(parseRange);
  const covers = (row: number, column: number) => (range: CellRange) =>
    range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;
  for (const { number, cells, faults } of rows)
    for (const [column, shown] of cells.entries())
      if (shown.trim() !== '' && (isAny || found.some(covers(number, column))))
        faults.push({ row: number, column, kind: 'struck by condition', shown });
}

/** Ranges of conditions that are looked at one by one; with more of them, any cell may be meant. */
const MAX_CONDITIONS = 200;
