import type { RawCell } from './createCellReader.ts';
import { createFormulaJudge, type Staleness } from './judgeFormulas.ts';
import type { SheetLayout } from './layout.ts';
import type { Workbook } from './openWorkbook.ts';
import { isRange, parseRange, VastSheet, type CellRange } from './ranges.ts';
import { readValue, type CellValue } from './readValue.ts';
import { scanSheet } from './scanSheet.ts';
import { HEADER_ROWS, READ_ROWS } from './sheet.ts';

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
}

/** The rows of a sheet of a workbook, and what the sheet says beside them. */
export interface BookTable {
  readonly rows: BookRow[];
  readonly layout: SheetLayout;
  /** The last row with content, if it lies below those that are read. */
  readonly lastUnread: number | undefined;
}

/** The most places that a sheet may span, empty ones included: 50,000 rows of 200 columns. */
const MAX_PLACES = 10_000_000;

/** Reads the first rows of a sheet that have content, as they show themselves. */
export function readBeginning(xml: string, book: Workbook): (readonly string[])[] {
  const rows = new Map<number, string[]>();
  scanSheet(xml, (cell) => {
    const { shown } = readValue(cell, false, book);
    if (shown.trim() === '') return true;
    const row = rows.get(cell.row);
    if (row === undefined && rows.size === HEADER_ROWS) return false;
    const cells = row ?? [];
    cells[cell.column] = shown;
    rows.set(cell.row, cells);
    return true;
  });
  return [...rows.values()].map((cells) => Array.from(cells, (cell?: string) => cell ?? ''));
}

/** Reads all rows of a sheet, in the order of their numbers. */
export function readRows(xml: string, book: Workbook): BookTable {
  const rows = new Map<number, BookRow>();
  const judge = createFormulaJudge(book.asksForRecalculation);
  let lastUnread: number | undefined;
  let places = 0;
  const take = (cell: RawCell): boolean => {
    const { isFormula, staleness } = judge(cell);
    const value = readValue(cell, isFormula, book);
    const faults = listFaults(cell, value, staleness, book);
    if (value.shown === '' && faults.length === 0) return true;
    if (cell.row > READ_ROWS) {
      lastUnread = Math.max(lastUnread ?? 0, cell.row);
      return true;
    }
    const row: BookRow = rows.get(cell.row) ?? {
      number: cell.row,
      cells: [],
      faults: [],
      days: new Map(),
    };
    rows.set(cell.row, row);
    places += Math.max(0, cell.column + 1 - row.cells.length);
    if (places > MAX_PLACES) throw new VastSheet();
    while (row.cells.length < cell.column) row.cells.push('');
    row.cells[cell.column] = value.shown;
    row.faults.push(...faults);
    if (value.day !== undefined) row.days.set(cell.column, value.day);
    return true;
  };
  const layout = scanSheet(xml, take);
  const inOrder = [...rows.values()].toSorted((a, b) => a.number - b.number);
  addConditionFaults(inOrder, layout, book);
  return { rows: inOrder, layout, lastUnread };
}

function listFaults(
  { row, column, style, lineStyle }: RawCell,
  { shown, fault, isStruck }: CellValue,
  staleness: Staleness | undefined,
  { styles }: Workbook,
): CellFault[] {
  const faults: CellFault[] = [];
  const add = (kind: CellFault['kind']): void => {
    faults.push({ row, column, kind, shown });
  };
  if (fault !== undefined) add(fault);
  else if (staleness !== undefined) add(staleness);
  const isAllStruck = styles.struck.has(style ?? lineStyle ?? 0);
  if (isStruck === true || (isAllStruck && shown.trim() !== '')) add('struck');
  return faults;
}

/** The cells that a condition may strike out: whether it is met, only Excel knows. */
function addConditionFaults(rows: readonly BookRow[], layout: SheetLayout, book: Workbook): void {
  const striking = layout.conditions.filter(({ style }) =>
    book.styles.struckByCondition.has(style),
  );
  const ranges = [...striking.map((condition) => condition.ranges), ...layout.struckRanges].flatMap(
    (list) => list.split(/\s+/).filter(Boolean),
  );
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
