import { createSheetProblem, formatColumn, type SheetProblem, type SheetRow } from './sheet.ts';

/** A tool that writes quotation marks where it need not writes more of them than one in so many cells. */
const MIN_BARE = 4;

/** The most cells that are named. */
const MAX_NAMED = 6;

/**
 * Cells of a text file that are wholly in quotation marks though nothing in them needs any,
 * where hardly any other cell is: `"Nothing about us without us"`. Most likely the author wrote
 * them, and reading the file has taken them away, which is reported.
 */
export function findNeedlessQuotes(
  text: string,
  rows: readonly SheetRow[],
  delimiter: string,
  skippedLines: number,
): SheetProblem[] {
  const filled = countFilled(rows);
  const all = filled.reduce((sum, count) => sum + count, 0);
  const found: { row: SheetRow; column: number }[] = [];
  let line = skippedLines;
  let index = 0;
  for (const written of text.split('\n')) {
    line += 1;
    if (!written.includes('"')) continue;
    while ((rows[index + 1]?.line ?? Infinity) <= line) index += 1;
    for (const cell of written.split(delimiter)) {
      if (!cell.startsWith('"') || !/^"[^"]*\p{L}[^"]*"$/u.test(cell)) continue;
      const row = rows[index];
      const column = row?.cells.indexOf(cell.slice(1, -1)) ?? -1;
      if (row !== undefined && column !== -1) found.push({ row, column });
    }
    if (found.length * (MIN_BARE + 1) > all) return [];
  }
  const quoted = new Map<number, number>();
  for (const { column } of found) quoted.set(column, (quoted.get(column) ?? 0) + 1);
  return report(
    found.filter(({ column }) => isUnusual(quoted.get(column) ?? 0, filled[column] ?? 0)),
  );
}

/** How many cells of each column hold letters. */
function countFilled(rows: readonly SheetRow[]): number[] {
  const counts: number[] = [];
  for (const { cells } of rows)
    for (const [column, cell] of cells.entries())
      if (/\p{L}/u.test(cell)) counts[column] = (counts[column] ?? 0) + 1;
  return Array.from(counts, (count: number | undefined) => count ?? 0);
}

/** Some tools put marks around all cells of a column of text, and around no others. */
function isUnusual(quoted: number, filled: number): boolean {
  return quoted < 3 || quoted * 2 <= filled;
}

function report(found: readonly { row: SheetRow; column: number }[]): SheetProblem[] {
  if (found.length === 0) return [];
  const names = found
    .slice(0, MAX_NAMED)
    .map(({ row, column }) => `${formatColumn(column)}${row.number}`);
  const more = found.length > names.length ? ' and others' : '';
  const detail = { cells: found.length, place: `${names.join(', ')}${more}` };
  return [createSheetProblem('quotation-marks-dropped', undefined, detail)];
}
