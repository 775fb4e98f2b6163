import type { SheetRow } from '../spreadsheet/sheet.ts';

/** The table of outcomes that was found in a spreadsheet: of one sheet, or of several read together. */
export interface FoundTable {
  /** Names of the sheets, in their order; none in a text file. */
  readonly sheets: readonly string[];
  /** Row of the headers as the sheet numbers it, and how many rows make them. */
  readonly headerRow: number;
  readonly headerRows: number;
  /** Whether the headers are in the first row with content. */
  readonly isFirst: boolean;
  /** What the columns are called, on one line each; empty where a column has no header. */
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
  /** What is written above the table. */
  readonly above: readonly string[];
}

/** Values that a sheet of lists has under one header. */
export interface ValueList {
  readonly name: string;
  readonly values: readonly { readonly label: string; readonly code?: string }[];
}
