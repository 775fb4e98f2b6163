import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import {
  createProblem,
  type Problem,
  type ProblemCode,
  type ProblemDetail,
} from '../../problems/problems.ts';

/** A comment, or another text that a workbook shows beside the cells. It is never text of a cell. */
export interface CellNote {
  /** The rows that it is about, from 1; none where nobody knows. */
  readonly rows: { readonly first: number; readonly last: number } | undefined;
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

/** As much of a comment as is read. */
export const MAX_NOTE = 20_000;

/** One row that has content. */
export interface SheetRow {
  /** The sheet it is in, where several are read together. */
  readonly sheet?: string;
  /** As the spreadsheet numbers it, from 1. */
  readonly number: number;
  /** Line of a text file on which the row begins, from 1. */
  readonly line?: number;
  /**
   * What each cell shows, line breaks as LF. In a text file a row may have fewer cells than
   * the others; in a workbook every row has as many as there are columns.
   */
  readonly cells: readonly string[];
  /** The days of its dates (`2023-03-12`), by column, whatever their formats show of them. */
  readonly days?: ReadonlyMap<number, string>;
  /** Columns whose cells are formulas that may show something else now: it was worked out when somebody last did. */
  readonly formulas?: ReadonlySet<number>;
  /**
   * Code of the problem for which the row is withheld, whatever its flag says: no cell of it can be trusted, or
   * somebody said elsewhere that it is confidential. Such a row is imported without its confidential flag.
   */
  readonly doubt?: ProblemCode | undefined;
  /** All of them, where there are several. */
  readonly doubts?: readonly ProblemCode[];
}

/** One sheet, or one text file, as it shows itself. */
export interface Sheet {
  /** The sheet's name; a text file has none. */
  readonly name: string | undefined;
  /** How the file was read, in a few words: `CSV, Windows-1252, separated by semicolons`. */
  readonly description: string;
  readonly rows: readonly SheetRow[];
  /** Number of the row with the headers, where the publisher says which rows they are. */
  readonly header?: number;
  /** Number of the first row with headers, where several make them. */
  readonly firstHeader?: number;
  /** Numbers of rows that may be the headers, where the one that the publisher names is not and nobody knows which is. */
  readonly headerDoubt?: readonly number[];
  /** Whether nobody sees the sheet who opens the workbook. */
  readonly isHidden?: boolean;
  /** How many lines of a text file were read, blank ones included. */
  readonly lines?: number;
  /** What separates the cells of a text file. */
  readonly delimiter?: string;
  /** Ranges of merged cells (`B2:B6`) and the last row of each. A text file has none. */
  readonly merged: readonly { readonly range: string; readonly lastRow: number }[];
  /** Rows that nobody sees who opens the workbook: they are not taken, but may still withhold. */
  readonly hiddenRows?: readonly SheetRow[];
  /** Columns that nobody sees: their cells are not taken, and empty in all rows. */
  readonly hiddenColumns?: readonly HiddenColumn[];
  /** Comments, and other texts beside the cells: what they say of outcomes counts, and nothing of it is taken. */
  readonly notes?: readonly CellNote[];
}

/** A sheet that is not read as a table: all of its rows, hidden ones too, as they show themselves. */
export interface OtherSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** Sheets of a spreadsheet, and every problem on the way; without a sheet there is at least one error. */
export interface SheetsReading {
  readonly sheets: readonly Sheet[];
  /** Those not read that may say something of the outcomes all the same. */
  readonly others?: readonly OtherSheet[] | undefined;
  readonly problems: readonly SheetProblem[];
}

/** A column with content that the workbook hides. */
export interface HiddenColumn {
  readonly column: number;
  readonly header: string;
}

/** A problem and where it is in the spreadsheet: `cell B12`, `row 7`, or nothing for the whole file. */
export interface SheetProblem extends Problem {
  readonly place: string | undefined;
  /** The header of the column that it is of, where its place is a row. */
  readonly column?: string;
}

/**
 * Whether a row may be the one with the headers. A number says how many headers it has, so that
 * a legend above the table, which explains one of them, is not taken for the row itself. `chosen`: the headers of
 * another row, which are to be taken; then it is asked whether this row may be meant just as well.
 */
export type IsHeaderRow = (
  cells: readonly string[],
  chosen?: readonly string[],
) => boolean | number;

/** So many rows are looked through for the headers. */
export const HEADER_ROWS = 25;

/** Where the headers are: the first of the rows that have the most of them; -1 without any. */
export function findHeaderRow(
  rows: readonly Pick<SheetRow, 'cells'>[],
  isHeader: IsHeaderRow,
): number {
  const known = rows.slice(0, HEADER_ROWS).map(({ cells }) => Number(isHeader(cells)));
  const most = Math.max(0, ...known);
  return most === 0 ? -1 : known.indexOf(most);
}

/** The most rows that one import takes: ten times the largest harvest there is. */
export const MAX_ROWS = 50_000;

/** So many rows of a sheet are read: one more than is allowed shows that there are too many. */
export const READ_ROWS = MAX_ROWS + HEADER_ROWS + 1;

/** `0` → `A`, `26` → `AA`. */
export function formatColumn(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : formatColumn(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
}

/** `cell B12`, with its line in a text file; among several sheets with its own. */
export function formatCell({ sheet, number, line }: SheetRow, column: number): string {
  return `${formatSheet(sheet)}${formatAddress(`${formatColumn(column)}${number}`, line)}`;
}

/** `cell B12` of an address, with its line in a text file. */
export function formatAddress(address: string, line?: number): string {
  return getToolTexts().common.cell({ address, line });
}

/** `column B`, from 0. */
export function formatColumnPlace(index: number): string {
  return getToolTexts().common.column({ letters: formatColumn(index) });
}

/** `row 12`, with its line in a text file; among several sheets with its own. */
export function formatRow({ sheet, number, line }: SheetRow): string {
  return `${formatSheet(sheet)}${getToolTexts().common.row({ number, line })}`;
}

/** Where the headers are, in all that is said of them: `row 3`, `rows 2 and 3`. */
export function formatHeaderRows(first: number, last: number): string {
  return getToolTexts().common.headerRows({ first, last });
}

function formatSheet(name: string | undefined): string {
  return name === undefined || name === '' ? '' : `${getToolTexts().common.sheet({ name })}, `;
}

/** The problems of one of several sheets, with its name in their places. */
export function placeInSheet(problems: readonly SheetProblem[], name: string): SheetProblem[] {
  const sheet = formatSheet(name);
  return problems.map((problem) => {
    const { place = '' } = problem;
    if (place.startsWith(sheet)) return problem;
    return { ...problem, place: place === '' ? sheet.slice(0, -2) : `${sheet}${place}` };
  });
}

/** The most runs of rows that are named; a file may have thousands. */
const MAX_RUNS = 12;

/** `row 12 (line 14)`, or several of one sheet: `rows 3, 7–9`. */
export function formatRows(rows: readonly SheetRow[]): string {
  const [only] = rows;
  if (only !== undefined && rows.length === 1) return formatRow(only);
  const runs: { first: number; last: number }[] = [];
  for (const { number } of rows) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const named = runs
    .slice(0, MAX_RUNS)
    .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`));
  const hasOthers = runs.length > MAX_RUNS;
  return `${formatSheet(only?.sheet)}${getToolTexts().common.someRows({ runs: named, hasOthers })}`;
}

/** Makes a problem of the table, with its place in the spreadsheet. */
export function createSheetProblem<Code extends ProblemCode>(
  code: Code,
  place: string | undefined,
  ...detail: ProblemDetail<Code>
): SheetProblem {
  return { ...createProblem(code, 'unavailable', ...detail), place };
}

/** Line breaks of every kind as LF, and text that UTF-8 can hold. */
export function cleanCell(text: string): string {
  return (text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text).toWellFormed();
}
