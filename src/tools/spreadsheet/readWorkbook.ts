import { getReason } from '../../text/errors.ts';
import type { Book, BookSheet } from './book.ts';
import { chooseSheet } from './chooseSheet.ts';
import { findHidden } from './findHidden.ts';
import { inspectWorkbook } from './inspectWorkbook.ts';
import type { BookRow, BookTable } from './gatherRows.ts';
import { openBook } from './openBook.ts';
import { PendingChanges } from './openDocument/openDocument.ts';
import { parseRange, VastSheet } from './ranges.ts';
import {
  createSheetProblem,
  findHeaderRow,
  READ_ROWS,
  type IsHeaderRow,
  type Sheet,
  type SheetProblem,
  type SheetReading,
  type SheetRow,
} from './sheet.ts';
import { findDoubt, reportFaults, reportHeaderFaults } from './reportFaults.ts';
import { takeShown } from './takeShown.ts';

/** How a workbook is to be read, where its publisher says so. */
export interface WorkbookOptions {
  /** The name of the sheet. */
  readonly sheet?: string | undefined;
  /** Takes what is hidden as if it were shown. */
  readonly withHidden?: boolean | undefined;
  /** Takes text that is struck out as if it were not. */
  readonly keepStruck?: boolean | undefined;
}

/**
 * Bytes of a workbook (Excel or OpenDocument) → the rows of one sheet, each cell as the sheet shows it: numbers
 * and dates in their format, formulas by the value that was last calculated. What it hides is
 * not imported. A row with a cell that may not say what it should comes with a doubt.
 */
export function readWorkbook(
  bytes: Uint8Array,
  isHeader: IsHeaderRow,
  options: WorkbookOptions = {},
): SheetReading {
  const reason = inspectWorkbook(bytes);
  if (reason !== undefined) return { problems: [reason] };
  try {
    const book = openBook(bytes);
    const { sheet, problems } = chooseSheet(book, isHeader, options);
    if (sheet === undefined) return { problems };
    const found = readSheet(sheet, book, isHeader, options);
    return { ...found, problems: [...problems, ...found.problems] };
  } catch (error) {
    return { problems: [explain(error)] };
  }
}

function explain(error: unknown): SheetProblem {
  if (error instanceof PendingChanges)
    return createSheetProblem('changes-pending', undefined, { count: error.count });
  if (error instanceof VastSheet) {
    const reason = 'its cells are spread over more rows and columns than any harvest has';
    return createSheetProblem('workbook-excessive', undefined, { reason });
  }
  return createSheetProblem('not-a-spreadsheet', undefined, { reason: getReason(error) });
}

function readSheet(
  { name, isHidden, readTable }: BookSheet,
  { format }: Book,
  isHeader: IsHeaderRow,
  { withHidden = false, keepStruck = false }: WorkbookOptions,
): SheetReading & { sheet: Sheet } {
  const table = readTable();
  const { isRow } = findHidden(table.layout);
  const seen = withHidden ? table.rows : table.rows.filter(({ number }) => !isRow(number));
  const header = seen[findHeaderRow(seen, isHeader)];
  const all = { rows: table.rows, hiddenRows: [], hiddenColumns: [], problems: [] };
  const { rows, hiddenRows, hiddenColumns, problems } = withHidden ? all : takeShown(table, header);
  // A sheet says that it reaches as far as somebody once formatted a cell, often to its last column.
  const width = [...rows, ...hiddenRows].reduce((most, row) => Math.max(most, countCells(row)), 0);
  const faults = reportRows(rows, header, keepStruck);
  const isAnyUncertain = faults.some(({ code }) => code === 'header-uncertain');
  const finish = ({ number, cells, faults: ownFaults, days }: BookRow): SheetRow => {
    const doubt = isAnyUncertain ? 'header-uncertain' : findDoubt(ownFaults, keepStruck);
    return {
      number,
      cells: Array.from({ length: width }, (_, column) => cells[column] ?? ''),
      ...(days.size === 0 ? {} : { days }),
      ...(doubt === undefined ? {} : { doubt }),
    };
  };
  return {
    sheet: {
      name,
      description: `${format === undefined ? '' : `${format}, `}${isHidden ? 'hidden ' : ''}sheet “${name}”`,
      rows: rows.map(finish),
      merged: findMerged(table),
      hiddenRows: hiddenRows.map(finish),
      hiddenColumns,
    },
    problems: [...problems, ...faults, ...reportUnread(table)],
  };
}

/** What is wrong in the headers and below them; titles above them are not imported. */
function reportRows(
  rows: readonly BookRow[],
  header: BookRow | undefined,
  keepStruck: boolean,
): SheetProblem[] {
  const first = header?.number ?? 0;
  const faults = rows
    .flatMap((row) => row.faults)
    .filter(({ kind }) => !keepStruck || !kind.startsWith('struck'));
  return [
    ...reportHeaderFaults(faults.filter(({ row }) => row === first)),
    ...reportFaults(faults.filter(({ row }) => row > first)),
  ];
}

function reportUnread({ lastUnread }: BookTable): SheetProblem[] {
  if (lastUnread === undefined) return [];
  const detail = { read: READ_ROWS, last: lastUnread };
  return [createSheetProblem('rows-not-read', undefined, detail)];
}

/** How many cells there are up to the last one that is not blank. */
function countCells({ cells }: BookRow): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function findMerged({ layout }: BookTable): { range: string; lastRow: number }[] {
  return layout.merged.flatMap((range) => {
    const { top, left, bottom, right } = parseRange(range);
    return top === bottom && left === right ? [] : [{ range, lastRow: bottom }];
  });
}
