import type { CellRange } from './ranges.ts';
import {
  findHeaderRow,
  HEADER_ROWS,
  type IsHeaderRow,
  type Sheet,
  type SheetRow,
} from './sheet.ts';

/** Which rows hold the headers, where the publisher says so. */
export interface HeaderOptions {
  /** Number of the row, or of the first of them; without it, or where it holds no id, they are looked for. */
  readonly headerRow?: number | undefined;
  /** How many rows make a header. */
  readonly headerRows?: number | undefined;
}

/** The headers of a sheet. */
export interface FoundHeaders {
  /** Numbers of the first and the last of their rows. */
  readonly first: number;
  readonly last: number;
  /** One header for each column. */
  readonly cells: readonly string[];
  /** Numbers of rows that may be meant instead, in their order: these are no headers, and no others are certain. */
  readonly doubt?: readonly number[];
}

type Row = Pick<SheetRow, 'number' | 'cells'>;

/** Where the headers of a sheet are, and what they are; nothing where there are none. */
export function findHeaders(
  rows: readonly Row[],
  merged: readonly CellRange[],
  isHeader: IsHeaderRow,
  { headerRow, headerRows = 1 }: HeaderOptions,
): FoundHeaders | undefined {
  if (headerRow !== undefined) return findGiven(rows, merged, isHeader, { headerRow, headerRows });
  if (headerRows === 1) {
    const row = rows[findHeaderRow(rows, isHeader)];
    return row && { first: row.number, last: row.number, cells: row.cells };
  }
  const joined = rows
    .slice(0, HEADER_ROWS)
    .flatMap(({ number }) => joinHeaders(rows, number, headerRows, merged) ?? []);
  return joined[findHeaderRow(joined, isHeader)];
}

/**
 * The headers in the row that the publisher names. A line that is written or deleted above it moves them, so where
 * that row is not theirs, the one that is found is taken, but only if no other row of the whole sheet may be meant:
 * another row of headers is another column of the flag.
 */
function findGiven(
  rows: readonly Row[],
  merged: readonly CellRange[],
  isHeader: IsHeaderRow,
  { headerRow, headerRows }: { readonly headerRow: number; readonly headerRows: number },
): FoundHeaders | undefined {
  const given = joinHeaders(rows, headerRow, headerRows, merged);
  if (given !== undefined && Number(isHeader(given.cells)) > 0) return given;
  const found = findHeaders(rows, merged, isHeader, { headerRows });
  if (found === undefined) return given;
  const rival = rows.find(({ number }, index) => {
    if (number + headerRows > found.first && number <= found.last) return false;
    // The first of merged rows holds their text.
    const near = rows.slice(Math.max(0, index - HEADER_ROWS), index + headerRows);
    const { cells = [] } = joinHeaders(near, number, headerRows, merged) ?? {};
    return Number(isHeader(cells, found.cells)) > 0;
  });
  if (rival === undefined) return found;
  return {
    ...(given ?? { first: headerRow, last: headerRow + headerRows - 1, cells: [] }),
    doubt: [found.first, rival.number].toSorted((a, b) => a - b),
  };
}

/**
 * The headers that several rows make: `OUTCOME / What changed`. A merged cell counts for each of
 * its columns, and once for its rows; where only one row has a text, that is the header.
 */
function joinHeaders(
  rows: readonly Row[],
  first: number,
  count: number,
  merged: readonly CellRange[],
): FoundHeaders | undefined {
  const last = first + count - 1;
  const chosen = rows.filter(({ number }) => first <= number && number <= last);
  if (chosen.length === 0) return undefined;
  if (count === 1) return { first, last, cells: chosen[0]?.cells ?? [] };
  const byNumber = new Map(rows.map((row) => [row.number, row.cells]));
  const ranges = merged.filter(({ top, bottom }) => top <= last && bottom >= first);
  const show = (row: number, column: number): string => {
    const range = ranges.find(
      ({ top, left, bottom, right }) =>
        top <= row && row <= bottom && left <= column && column <= right,
    );
    if (range === undefined) return byNumber.get(row)?.[column] ?? '';
    return row === Math.max(first, range.top) ? (byNumber.get(range.top)?.[range.left] ?? '') : '';
  };
  const width = chosen.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const cells = Array.from({ length: width }, (_, column) =>
    joinParts(chosen.map(({ number }) => show(number, column))),
  );
  return { first, last, cells };
}

/** Parts of a header, from above to below; one that is said twice is said once. */
function joinParts(parts: readonly string[]): string {
  const filled = parts.filter((part) => part.trim() !== '');
  const said = filled.filter((part, index) => part.trim() !== filled[index - 1]?.trim());
  return said.length === 1 ? (said[0] ?? '') : said.map((part) => part.trim()).join(' / ');
}

/** The rows with one in the place of those of the headers, under the number of the last of them. */
export function replaceHeaders<Any extends Row>(
  rows: readonly Any[],
  { first, last, cells }: FoundHeaders,
): Any[] {
  const isHeader = ({ number }: Row): boolean => first <= number && number <= last;
  const at = rows.findIndex(isHeader);
  return rows.flatMap((row, index) => {
    if (!isHeader(row)) return [row];
    return index === at ? [{ ...row, number: last, cells }] : [];
  });
}

/** The place of the headers among the rows of a sheet; -1 without any. */
export function getHeaderIndex({ rows, header }: Sheet, isHeader: IsHeaderRow): number {
  return header === undefined
    ? findHeaderRow(rows, isHeader)
    : rows.findIndex(({ number }) => number === header);
}

/**
 * A header on one line, as an import writes it into the fragments. One pattern for the white space around a
 * line break would take very long over many blanks.
 */
export function joinLines(header: string): string {
  if (!header.includes('\n')) return header;
  const lines = header.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}
