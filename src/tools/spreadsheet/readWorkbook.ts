import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import { getReason } from '../../text/errors.ts';
import type { Book, BookSheet } from './book.ts';
import { chooseSheets } from './chooseSheets.ts';
import {
  findHeaders,
  replaceHeaders,
  type FoundHeaders,
  type HeaderOptions,
} from './findHeaders.ts';
import { findHidden } from './findHidden.ts';
import { inspectWorkbook } from './inspectWorkbook.ts';
import type { BookRow, BookTable } from './gatherRows.ts';
import { openBook } from './openBook.ts';
import { PendingChanges } from './openDocument/openDocument.ts';
import { parseRange, VastSheet } from './ranges.ts';
import {
  createSheetProblem,
  placeInSheet,
  READ_ROWS,
  type IsHeaderRow,
  type OtherSheet,
  type Sheet,
  type SheetProblem,
  type SheetRow,
  type SheetsReading,
} from './sheet.ts';
import { findDoubt, reportFaults, reportHeaderFaults } from './reportFaults.ts';
import { takeShown } from './takeShown.ts';

/** How a workbook is to be read, where its publisher says so. */
export interface WorkbookOptions extends HeaderOptions {
  /** The name of the sheet. */
  readonly sheet?: string | undefined;
  /** The names of several, or all there are; a single one that is named comes before them. */
  readonly sheets?: 'all' | readonly string[] | undefined;
  /** Takes what is hidden as if it were shown. */
  readonly withHidden?: boolean | undefined;
  /** Takes text that is struck out as if it were not. */
  readonly keepStruck?: boolean | undefined;
}

/** Whether a sheet that is not read as a table is looked at, by its name and its rows with content. */
export type IsConsulted = (name: string, readRows: () => readonly (readonly string[])[]) => boolean;

/**
 * Bytes of a workbook (Excel or OpenDocument) → the rows of one sheet, or of those that are wanted, each cell as the sheet shows it: numbers
 * and dates in their format, formulas by the value that was last calculated. What it hides is
 * not imported. A row with a cell that may not say what it should comes with a doubt.
 */
export function readWorkbook(
  bytes: Uint8Array,
  isHeader: IsHeaderRow,
  options: WorkbookOptions = {},
  isConsulted: IsConsulted = () => false,
): SheetsReading {
  const reason = inspectWorkbook(bytes);
  if (reason !== undefined) return { sheets: [], problems: [reason] };
  try {
    const book = openBook(bytes);
    const { sheets, problems } = chooseSheets(book, isHeader, options);
    const read = sheets.map((sheet) => readSheet(sheet, book, isHeader, options));
    const isAlone = read.length === 1;
    const others = book.sheets.filter((sheet) => sheets.length > 0 && !sheets.includes(sheet));
    return {
      sheets: read.map(({ sheet }) => (isAlone ? sheet : nameRows(sheet))),
      others: others
        .filter((sheet) => isConsulted(sheet.name, () => readCells(sheet)))
        .map(readWhole),
      problems: [
        ...problems,
        ...read.flatMap((each) =>
          isAlone ? each.problems : placeInSheet(each.problems, each.sheet.name ?? ''),
        ),
      ],
    };
  } catch (error) {
    return { sheets: [], problems: [explainRefusal(error)] };
  }
}

/** The rows of a sheet; its first ones where it is too vast, or too faulty, to be read whole. */
function readCells({ readTable, readBeginning }: BookSheet): readonly (readonly string[])[] {
  try {
    return readTable().rows.map(({ cells }) => cells);
  } catch {
    return readBeginning();
  }
}

function readWhole({ name, readTable }: BookSheet): OtherSheet {
  const rows = readTable().rows.map(({ number, cells, formulas }) => ({
    ...{ sheet: name, number, cells },
    ...(formulas.size === 0 ? {} : { formulas }),
  }));
  return { name, rows };
}

/** One of several sheets: each of its rows knows where it is. */
function nameRows(sheet: Sheet): Sheet {
  const { name = '', rows, hiddenRows = [] } = sheet;
  const add = (row: SheetRow): SheetRow => ({ ...row, sheet: name });
  return { ...sheet, rows: rows.map(add), hiddenRows: hiddenRows.map(add) };
}

/** Why a workbook cannot be read, of what was thrown on the way. */
export function explainRefusal(error: unknown): SheetProblem {
  if (error instanceof PendingChanges)
    return createSheetProblem('changes-pending', undefined, { count: error.count });
  if (error instanceof VastSheet) {
    const reason = getToolTexts().sheets.vast;
    return createSheetProblem('workbook-excessive', undefined, { reason });
  }
  const reason = getToolTexts().sheets.irregular({ fault: getReason(error) });
  return createSheetProblem('not-a-spreadsheet', undefined, { reason });
}

function readSheet(
  { name, isHidden, readTable }: BookSheet,
  { format }: Book,
  isHeader: IsHeaderRow,
  options: WorkbookOptions,
): { sheet: Sheet; problems: readonly SheetProblem[] } {
  const { withHidden = false, keepStruck = false, headerRow, headerRows = 1 } = options;
  const table = readTable();
  const { isRow } = findHidden(table.layout);
  const seen = withHidden ? table.rows : table.rows.filter(({ number }) => !isRow(number));
  const merged = headerRows > 1 ? table.layout.merged.map(parseRange) : [];
  const headers = findHeaders(seen, merged, isHeader, options);
  const all = { rows: table.rows, hiddenRows: [], hiddenColumns: [], problems: [] };
  const { rows, hiddenRows, hiddenColumns, problems } = withHidden
    ? all
    : takeShown(table, headers?.cells);
  // A sheet says that it reaches as far as somebody once formatted a cell, often to its last column.
  const width = [...rows, ...hiddenRows].reduce((most, row) => Math.max(most, countCells(row)), 0);
  const faults = reportRows(rows, headers, keepStruck);
  const isAnyUncertain = faults.some(({ code }) => code === 'header-uncertain');
  const finish = ({ number, cells, faults: ownFaults, days, formulas }: BookRow): SheetRow => {
    const doubt = isAnyUncertain ? 'header-uncertain' : findDoubt(ownFaults, keepStruck);
    return {
      number,
      cells: Array.from({ length: width }, (_, column) => cells[column] ?? ''),
      ...(days.size === 0 ? {} : { days }),
      ...(formulas.size === 0 ? {} : { formulas }),
      ...(doubt === undefined ? {} : { doubt }),
    };
  };
  const sheet: Sheet = {
    name,
    description: `${format === undefined ? '' : `${format}, `}${getToolTexts().import.workbook({ name, isHidden })}`,
    rows: rows.map(finish),
    merged: findMerged(table),
    hiddenRows: hiddenRows.map(finish),
    hiddenColumns,
    notes: table.notes,
    ...(isHidden ? { isHidden } : {}),
  };
  const isGiven = headerRow !== undefined || headerRows > 1;
  return {
    sheet: isGiven ? setHeaders(sheet, headers, headerRow) : sheet,
    problems: [...problems, ...faults, ...reportUnread(table)],
  };
}

/** The sheet with the headers that the publisher says it has, hidden columns left empty. */
function setHeaders(
  sheet: Sheet,
  headers: FoundHeaders | undefined,
  headerRow: number | undefined,
): Sheet {
  if (headers === undefined) return { ...sheet, header: headerRow ?? 0 };
  const { first, last, doubt } = headers;
  const hidden = new Set((sheet.hiddenColumns ?? []).map(({ column }) => column));
  const width = sheet.rows[0]?.cells.length ?? 0;
  const cells = Array.from({ length: width }, (_, column) =>
    hidden.has(column) ? '' : (headers.cells[column] ?? ''),
  );
  const isInHeaders = ({ range }: Sheet['merged'][number]): boolean => {
    const { top, bottom } = parseRange(range);
    return first < last && first <= top && bottom <= last;
  };
  return {
    ...sheet,
    rows: replaceHeaders(sheet.rows, { first, last, cells }),
    header: last,
    firstHeader: first,
    ...(doubt === undefined ? {} : { headerDoubt: doubt }),
    merged: sheet.merged.filter((each) => !isInHeaders(each)),
  };
}

/** What is wrong in the headers and below them; titles above them are not imported. */
function reportRows(
  rows: readonly BookRow[],
  headers: FoundHeaders | undefined,
  keepStruck: boolean,
): SheetProblem[] {
  const { first, last } = headers ?? { first: 0, last: 0 };
  const faults = rows
    .flatMap((row) => row.faults)
    .filter(({ kind }) => !keepStruck || !kind.startsWith('struck'));
  return [
    ...reportHeaderFaults(faults.filter(({ row }) => first <= row && row <= last)),
    ...reportFaults(faults.filter(({ row }) => row > last)),
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
