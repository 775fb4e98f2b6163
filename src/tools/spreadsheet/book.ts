import type { BookTable } from './gatherRows.ts';

/** A workbook as far as an import needs it, whatever format it is in. */
export interface Book {
  /** What the description of each sheet begins with: the name of the format, if it is not Excel's. */
  readonly format: string | undefined;
  /** Sheets of cells, in their order; those of charts are left out. */
  readonly sheets: readonly BookSheet[];
}

/** One sheet of cells, read when it is asked for. Reading throws an `XmlError` or a `VastSheet`. */
export interface BookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The first rows with content, as they show themselves. */
  readonly readBeginning: () => readonly (readonly string[])[];
  /** All rows with content, in the order of their numbers. */
  readonly readTable: () => BookTable;
}
