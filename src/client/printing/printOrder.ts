import type { CardContent } from '../../explorer/cardFiles.ts';
import type { Columns } from '../../explorer/columns.ts';
import type { PrintedList, PrintKind, PrintKit } from '../../explorer/printing/printKit.ts';

/** What is printed. */
export interface PrintOrder {
  readonly kind: PrintKind;
  readonly contents: readonly CardContent[];
  readonly columns: Columns | undefined;
  /** What the cover of a booklet says of the list. */
  readonly describe: (taking: PrintKit['taking'], site: string) => PrintedList;
  /** What the reader has written on each, if anything. */
  readonly notes?: readonly string[];
}
