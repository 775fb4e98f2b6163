import { XmlError } from './xml.ts';

/** Cells from one corner to the other; rows from 1, columns from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet whose cells lie so far apart that the places between them do not fit into memory. */
export class VastSheet extends Error {}

/** The last column (XFD) and the last row there are, counted from 1. */
export const LAST_COLUMN = 16_384;
export const LAST_ROW = 1_048_576;

/** `B12`, also with the dollar signs of a fixed place. */
const CELL = /^\$?([A-Z]{1,10})\$?(\d{1,10})$/;

/** `B12` → its row, from 1, and its column, from 0. Throws an `XmlError` for what is no cell. */
export function parseAddress(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = CELL.exec(address) ?? [];
  const row = Number(digits);
  if (row < 1 || row > LAST_ROW) throw new XmlError(`“${address.slice(0, 20)}” is no cell`);
  return { row, column: parseColumn(letters) };
}

/** `A1:B3`, or one cell. Throws an `XmlError` for what is no range. */
export function parseRange(range: string): CellRange {
  const [first = '', last = first] = range.split(':');
  const a = parseAddress(first);
  const b = parseAddress(last);
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Whether `parseRange` can read it; whole columns and rows it cannot. */
export function isRange(range: string): boolean {
  return range.split(':').every((cell) => CELL.test(cell));
}

function parseColumn(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
