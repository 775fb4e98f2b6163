import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/** A table of a spreadsheet whose outcomes get ids. */
export interface CopyTable {
  /** The name of its sheet; a text file has none. */
  readonly sheet: string | undefined;
  /** Number of the row with the headers, or of the last of them. */
  readonly headerRow: number;
  /** Number of each row with an outcome → its id. */
  readonly ids: ReadonlyMap<number, string>;
}

/** Number of the last row of a table that gets an id. */
export function findLastRow({ headerRow, ids }: CopyTable): number {
  let last = headerRow;
  for (const row of ids.keys()) last = Math.max(last, row);
  return last;
}

/** That new columns are apart from their table, where a program would not sort them with it. */
export function describeGap(sheet: string): string {
  return getToolTexts().sheets.gap({ sheet });
}

/** What a copy has beside the original. */
export interface CopyRequest {
  readonly tables: readonly CopyTable[];
  /** Header of the new column of ids; without one there is none. */
  readonly idHeader?: string | undefined;
  /** Header of the new column of the flag, which is empty; without one there is none. */
  readonly flagHeader?: string | undefined;
  /** How a text file is read. */
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
}

/** A copy and what of the original is lost in it, in sentences; or why there can be none. */
export type Copy =
  { readonly bytes: Uint8Array; readonly lost: readonly string[] } | { readonly reason: string };
