import type { CellRange } from '../spreadsheet/ranges.ts';
import type { SheetRow } from '../spreadsheet/sheet.ts';

/** The table of outcomes that was found in a spreadsheet: of one sheet, or of several read together. */
export interface FoundTable {
  /** Where it is, sheet by sheet. */
  readonly parts: readonly TablePart[];
  /** Names of the sheets, in their order; none in a text file. */
  readonly sheets: readonly string[];
  /** Row of the headers as the sheet numbers it, and how many rows make them. */
  readonly headerRow: number;
  readonly headerRows: number;
  /** What the columns are called, on one line each; empty where a column has no header. */
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
  /** What is written above the table. */
  readonly above: readonly string[];
}

/** The part of a table that one sheet has. */
interface TablePart {
  /** The name of the sheet; a text file has none. */
  readonly sheet: string | undefined;
  /** Number of the last row of headers. */
  readonly headerRow: number;
  /** Numbers of the rows with an outcome. */
  readonly rows: readonly number[];
  /** Those of hidden rows with one: a filter hides them today, and shows them tomorrow. */
  readonly hiddenRows: readonly number[];
  /** The rows among which the headers are looked for, and all cells that are merged. */
  readonly beginning: readonly Pick<SheetRow, 'number' | 'cells'>[];
  readonly merged: readonly CellRange[];
}

/** Values that a sheet of lists has under one header. */
export interface ValueList {
  readonly name: string;
  readonly values: readonly { readonly label: string; readonly code?: string }[];
}
