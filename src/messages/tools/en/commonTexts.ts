import { formatCount } from '../../../text/formatCount.ts';

/** A row of a sheet; in a text file with the line on which it begins. */
interface PlacedRow {
  readonly number: number;
  readonly line: number | undefined;
}

const onLine = (line: number | undefined): string => (line === undefined ? '' : ` (line ${line})`);

/** Words that several commands use: of problems, of numbers, and of places in a spreadsheet. */
export const COMMON_TEXTS = {
  error: 'error',
  warning: 'warning',
  more: (d: { rest: number }): string => `and ${d.rest} more`,
  // Lists of problems
  times: (d: { count: number }): string => `${d.count} times`,
  hidden: (d: { problems: number; command: string }): string =>
    `… and ${d.problems} more ${d.problems === 1 ? 'problem' : 'problems'}, of kinds and columns that are not listed here. Each one by itself: ${d.command}`,
  all: (d: { command: string }): string => `Each one by itself: ${d.command}`,
  problems: (d: { errors: number; warnings: number }): string =>
    `${formatCount(d.errors, 'error')}, ${formatCount(d.warnings, 'warning')}`,
  // Numbers
  outcomes: (d: { count: number }): string => formatCount(d.count, 'outcome'),
  columns: (d: { count: number }): string => formatCount(d.count, 'column'),
  sheets: (d: { count: number }): string => formatCount(d.count, 'sheet'),
  rows: (d: { count: number }): string => formatCount(d.count, 'row'),
  lines: (d: { count: number }): string => formatCount(d.count, 'line'),
  // Places
  sheet: (d: { name: string }): string => `sheet “${d.name}”`,
  row: (d: PlacedRow): string => `row ${d.number}${onLine(d.line)}`,
  someRows: (d: { runs: readonly string[]; hasOthers: boolean }): string =>
    `rows ${d.runs.join(', ')}${d.hasOthers ? ' and others' : ''}`,
  headerRows: (d: { first: number; last: number }): string =>
    d.first === d.last
      ? `row ${d.last}`
      : `rows ${d.first}${d.last === d.first + 1 ? ' and ' : '–'}${d.last}`,
  cell: (d: { address: string; line: number | undefined }): string =>
    `cell ${d.address}${onLine(d.line)}`,
  column: (d: { letters: string }): string => `column ${d.letters}`,
  lineOfCell: (d: { line: number }): string => `line ${d.line} of the cell`,
  lineOfFile: (d: { line: number }): string => `line ${d.line} of the file`,
};
