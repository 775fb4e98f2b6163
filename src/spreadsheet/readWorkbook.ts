import {
  read,
  utils,
  type CellObject,
  type RowInfo,
  type ParsingOptions,
  type WorkBook,
  type WorkSheet,
} from '@e965/xlsx';
import { inspectWorkbook } from './inspectWorkbook.ts';
import {
  cleanCell,
  createSheetProblem,
  formatCell,
  HEADER_ROWS,
  MOST_ROWS,
  type IsHeaderRow,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from './sheet.ts';

/** Cells as rows of arrays, with what they show, which rows are hidden, and no page of HTML for each. */
const OPTIONS: ParsingOptions = {
  dense: true,
  cellHTML: false,
  cellStyles: true,
  // The one format that each reader's computer shows differently.
  dateNF: 'yyyy-mm-dd',
};

/** One more than is allowed tells that there are too many. */
const READ_ROWS = MOST_ROWS + HEADER_ROWS + 1;

/**
 * Bytes of an Excel workbook → the rows of one sheet, each cell as the sheet shows it: numbers
 * and dates in their format, formulas by the value that was last worked out. Without a name it
 * is the only sheet, or the only one that is not hidden and has a row of headers.
 */
export function readWorkbook(
  bytes: Uint8Array,
  isHeader: IsHeaderRow,
  wanted?: string,
): { sheet: Sheet; problems: readonly SheetProblem[] } | { problems: readonly SheetProblem[] } {
  const reason = inspectWorkbook(bytes);
  if (reason !== undefined) return { problems: [reason] };
  try {
    const chosen = chooseSheet(bytes, isHeader, wanted);
    if ('problem' in chosen) return { problems: [chosen.problem] };
    const { name } = chosen;
    const book = read(bytes, {
      ...OPTIONS,
      sheets: [name],
      sheetRows: READ_ROWS,
    });
    const data = book.Sheets[name];
    if (data === undefined) throw new Error(`its sheet “${name}” holds no cells that can be read`);
    if (isVast(data)) return { problems: [refuseVast()] };
    const { rows, problems } = readRows(data);
    return { sheet: { name, told: `sheet “${name}”`, rows, merged: findMerged(data) }, problems };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem = createSheetProblem('not-a-spreadsheet', undefined, { reason: message });
    return { problems: [problem] };
  }
}

function chooseSheet(
  bytes: Uint8Array,
  isHeader: IsHeaderRow,
  wanted: string | undefined,
): { name: string } | { problem: SheetProblem } {
  const sheets = read(bytes, { bookSheets: true }).SheetNames;
  if (wanted !== undefined) {
    return sheets.includes(wanted)
      ? { name: wanted }
      : { problem: createSheetProblem('sheet-missing', undefined, { wanted, sheets }) };
  }
  const [only = ''] = sheets;
  if (sheets.length === 1) return { name: only };
  const book = read(bytes, { ...OPTIONS, sheetRows: HEADER_ROWS });
  if (Object.values(book.Sheets).some(isVast)) return { problem: refuseVast() };
  const visible = sheets.filter((_, at) => (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) === 0);
  const fitting = visible.filter((name) => hasHeaders(book, name, isHeader));
  if (fitting.length > 1)
    return { problem: createSheetProblem('sheets-several', undefined, { sheets: fitting }) };
  // Without any, the first one tells what was found instead of the headers.
  return { name: fitting[0] ?? visible[0] ?? only };
}

/** The most places that a sheet may span, empty ones included: 50,000 rows of 200 columns. */
const MOST_PLACES = 10_000_000;

/** Whether the cells lie so far apart that the places between them do not fit into memory. */
function isVast(sheet: WorkSheet): boolean {
  const rows = (sheet['!data'] ?? []) as DenseCells;
  let places = rows.length;
  // Rows that are not there are stepped over.
  rows.forEach((cells) => {
    places += cells?.length ?? 0;
  });
  return places > MOST_PLACES;
}

function refuseVast(): SheetProblem {
  const reason = 'its cells are spread over more rows and columns than any harvest has';
  return createSheetProblem('workbook-excessive', undefined, { reason });
}

function hasHeaders(book: WorkBook, name: string, isHeader: IsHeaderRow): boolean {
  return getCells(book.Sheets[name] ?? {}).some((cells) => isHeader(cells.map(showCell)));
}

type DenseCells = readonly (readonly (CellObject | undefined)[] | undefined)[];

function getCells(sheet: WorkSheet): (readonly (CellObject | undefined)[])[] {
  return Array.from((sheet['!data'] ?? []) as DenseCells, (cells) => Array.from(cells ?? []));
}

function readRows(sheet: WorkSheet): { rows: SheetRow[]; problems: SheetProblem[] } {
  const problems: SheetProblem[] = [];
  const found: SheetRow[] = [];
  for (const [at, cells] of getCells(sheet).entries()) {
    const row: SheetRow = { number: at + 1, cells: cells.map(showCell) };
    if (countCells(row) === 0 && !cells.some(isUnknown)) continue;
    found.push(row);
    for (const [column, cell] of cells.entries()) {
      if (isUnknown(cell))
        problems.push(createSheetProblem('formula-without-value', formatCell(row, column)));
      else if (cell?.t === 'e') {
        const detail = { value: showCell(cell) };
        problems.push(createSheetProblem('formula-error', formatCell(row, column), detail));
      }
    }
  }
  // A sheet says that it reaches as far as somebody once formatted a cell, often to its last column.
  const width = found.reduce((most, row) => Math.max(most, countCells(row)), 0);
  const rows = found.map((row) => ({
    ...row,
    cells: Array.from({ length: width }, (_, column) => row.cells[column] ?? ''),
  }));
  const hidden = (sheet['!rows'] ?? []).flatMap((row, at) =>
    (row as RowInfo | undefined)?.hidden === true ? [String(at + 1)] : [],
  );
  const filled = new Set(rows.map(({ number }) => String(number)));
  const shown = hidden.filter((number) => filled.has(number));
  if (shown.length > 0)
    problems.push(createSheetProblem('rows-hidden', undefined, { rows: shown }));
  const whole = sheet['!fullref'] as string | undefined;
  if (whole !== undefined) {
    const detail = { read: READ_ROWS, last: utils.decode_range(whole).e.r + 1 };
    problems.push(createSheetProblem('rows-not-read', undefined, detail));
  }
  return { rows, problems };
}

/** How many cells there are up to the last one that is not blank. */
function countCells({ cells }: SheetRow): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function findMerged(sheet: WorkSheet): { range: string; lastRow: number }[] {
  return (sheet['!merges'] ?? [])
    .filter(({ s, e }) => s.r !== e.r || s.c !== e.c)
    .map(({ s, e }) => ({ range: utils.encode_range(s, e), lastRow: e.r + 1 }));
}

/** A formula that no program has worked out yet. */
function isUnknown(cell: CellObject | undefined): boolean {
  return cell?.f !== undefined && (cell.t === 'z' || cell.v === undefined);
}

/** What a reader of the sheet sees in the cell, save where the format hides it. */
function showCell(cell: CellObject | undefined): string {
  if (cell === undefined || cell.t === 'z' || cell.v === undefined) return '';
  // A text is whole in its value; what it shows may have been formatted.
  const whole = String(cell.v);
  if (cell.t === 's' || cell.w === undefined) return cleanCell(whole);
  // A format that shows nothing (`;;;`) must not turn a flag into an empty one.
  if (cell.w.trim() === '' && cell.v !== 0 && cell.v !== false) return whole;
  // An id in digits keeps them all, where the sheet shows 1.23457E+14.
  return Number.isSafeInteger(cell.v) && /E\+/i.test(cell.w) ? whole : cleanCell(cell.w);
}
