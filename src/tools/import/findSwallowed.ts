import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import {
  createSheetProblem,
  formatColumn,
  type Sheet,
  type SheetProblem,
  type SheetRow,
  formatAddress,
} from '../spreadsheet/sheet.ts';
import type { ColumnValues } from './columnValues.ts';
import { listFields } from './findTable.ts';
import type { IdForms } from './idForms.ts';
import { getDelimiters, splitLine, unquote, type SplitLine } from './splitLine.ts';

/** What is known of the table in whose cells other rows are looked for. */
export interface TableShape {
  readonly columns: readonly ColumnValues[];
  readonly idColumn: number;
  readonly forms: IdForms;
  readonly programme: Programme;
}

/** Whatever a program may have taken for the end of a line. */
const LINE_BREAK = /[\n\v\f\u0085\u2028\u2029]/u;

interface Swallowed {
  readonly row: SheetRow;
  readonly column: number;
  /** Line of the cell that is a row, from 0. */
  readonly index: number;
  readonly line: string;
}

/**
 * Cells that hold other rows of the table: a quotation mark was opened in one row and closed in
 * a later one, so that what is between them, flags included, became the text of a cell. One
 * error for all of them, with the places of the first.
 */
export function findSwallowed(sheet: Sheet, shape: TableShape): SheetProblem[] {
  const found = sheet.rows.flatMap((row) => findInRow(row, sheet, shape));
  const [first] = found;
  if (first === undefined) return [];
  const { row, column, index, line } = first;
  const start = row.line === undefined ? undefined : row.line + countBreaks(row, column);
  const place = formatAddress(`${formatColumn(column)}${row.number}`, start);
  const { common } = getToolTexts();
  const where =
    start === undefined
      ? common.lineOfCell({ line: index + 1 })
      : common.lineOfFile({ line: start + index });
  const detail = { where, line: line.replaceAll('\t', ' '), others: found.length - 1 };
  return [createSheetProblem('rows-swallowed', place, detail)];
}

function countBreaks({ cells }: SheetRow, column: number): number {
  return cells.slice(0, column).reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

function findInRow(row: SheetRow, sheet: Sheet, shape: TableShape): Swallowed[] {
  return row.cells.flatMap((cell, column) => {
    const lines = cell.split(LINE_BREAK);
    if (lines.length === 1) return [];
    for (const delimiter of getDelimiters(sheet)) {
      const index = findRow(lines, column, delimiter, shape);
      if (index !== -1) return [{ row, column, index, line: lines[index] ?? '' }];
    }
    return [];
  });
}

/** The index of the line that is a row, or where the next row begins; -1 without any. */
function findRow(
  lines: readonly string[],
  column: number,
  delimiter: string,
  shape: TableShape,
): number {
  const whole = lines.findIndex((line) => isRow(splitLine(line, delimiter), delimiter, shape));
  if (whole !== -1) return whole;
  const isSplice = isEndAndBeginning(lines, column, delimiter, shape);
  return isSplice ? lines.length - 1 : -1;
}

/** Fewer cells than these are too easily made by a sentence. */
const MIN_CELLS = 4;

function isRow({ parts, isProse }: SplitLine, delimiter: string, shape: TableShape): boolean {
  const { columns, idColumn, forms, programme } = shape;
  if (parts.length < 2) return false;
  const headers = listFields(programme, parts.map(unquote));
  if (headers.size >= 2 && (!isProse || parts.length === columns.length)) return true;
  // A list of ids is what a cell of related outcomes holds.
  if (parts.every((part) => part.trim() === '' || forms.has(unquote(part)))) return false;
  const id = unquote(parts[idColumn] ?? '');
  const fitting = countFitting(parts, 0, shape);
  if (forms.isTelling(id) && (!isProse || fitting > 1)) return true;
  if (fitting >= 3) return true;
  if (parts.length !== columns.length) return forms.has(id) && !isProse && fitting >= 1;
  if (parts.length < MIN_CELLS) return forms.has(id) && !isProse;
  if (isProse) return fitting >= 2;
  return (
    forms.has(id) ||
    fitting >= 1 ||
    delimiter === '\t' ||
    parts.length >= 2 * MIN_CELLS ||
    parts.some((part) => part.trim() === '')
  );
}

/**
 * The first line as the end of the row in which the mark was opened, and the last one as the
 * beginning of the row in which it was closed: two rows became one that has as many cells as
 * any other.
 */
function isEndAndBeginning(
  lines: readonly string[],
  column: number,
  delimiter: string,
  shape: TableShape,
): boolean {
  const end = splitLine(lines[0] ?? '', delimiter);
  const beginning = splitLine(lines.at(-1) ?? '', delimiter);
  const fitting =
    countFitting(end.parts.slice(1), column + 1, shape) +
    countFitting(beginning.parts.slice(0, -1), 0, shape);
  if (fitting >= 3) return true;
  const isExact =
    end.parts.length === shape.columns.length - column && beginning.parts.length === column + 1;
  if (!isExact || shape.columns.length < MIN_CELLS) return false;
  if (end.isProse && beginning.isProse) return fitting >= 2;
  const parts = [...end.parts.slice(1), ...beginning.parts.slice(0, -1)];
  return fitting >= 1 || delimiter === '\t' || parts.some((part) => part.trim() === '');
}

/** How many parts are values that belong to the column under which they would be. */
function countFitting(parts: readonly string[], from: number, { columns }: TableShape): number {
  return parts.filter((part, index) => {
    const value = unquote(part);
    return value !== '' && value.length <= 200 && columns[from + index]?.claims(value) === true;
  }).length;
}
