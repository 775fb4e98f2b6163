import { formatCount, formatMessage } from '../messages/formatMessage.ts';
import { findLargest } from './tabulate/findLargest.ts';
import type { AxisValue, CrossTable, NamedAxis, Shares } from './tabulate/table.ts';
import {
  formatList,
  formatNumber,
  formatOutcomes,
  formatShare,
  type FigureWords,
} from './words.ts';

export type MatrixFinding = 'cell' | 'ratings' | 'axes' | 'rows';

/**
 * What a table of counts says first. `whole` has every row, `shown` the rows of the drawing:
 * its gaps are those that a reader sees. Of several that are equally large the first is named.
 */
export function findInMatrix(
  finding: MatrixFinding,
  whole: CrossTable,
  shown: CrossTable,
  words: FigureWords,
): string {
  const { total } = shown;
  const axes = finding === 'rows' ? [whole.rows] : [whole.rows, whole.columns];
  const empty = axes.filter(({ values }) => values.every(({ isRecorded }) => !isRecorded));
  if (total === 0 || empty.length > 0) return describeNone(total, empty, words);
  if (finding === 'ratings') return findInRatings(shown, words);
  if (finding === 'cell') return findInCells(shown, words);
  const row = findLargestRecorded(shown.rows);
  const column = findLargestRecorded(whole.columns);
  return describe(finding, total, row?.count ?? 0, words, {
    row: row?.name ?? '',
    column: column?.name ?? '',
    of: column?.digits ?? '',
  });
}

/** The largest cell, and how many are empty, among what is recorded. */
function findInCells(table: CrossTable, words: FigureWords): string {
  const { findings } = words.messages.figures;
  const cells = listRecorded(table);
  const largest = findLargest(cells);
  if (largest === undefined || largest.count === 0)
    return describeNone(table.total, [table.rows, table.columns], words);
  const gaps = cells.filter(({ count }) => count === 0).length;
  const told =
    gaps === 0
      ? findings.full
      : formatCount(findings.gaps, gaps, words.language, {
          cells: formatNumber(cells.length, words),
        });
  return describe('cell', table.total, largest.count, words, {
    ...quoteAxes(largest, words),
    gaps: told,
  });
}

/** How many are in the upper half of both scales. */
function findInRatings(table: CrossTable, words: FigureWords): string {
  const { findings } = words.messages.figures;
  const rated = listRecorded(table).filter(({ count }) => count > 0);
  const last = rated.at(-1);
  if (last === undefined) return describeNone(table.total, [table.rows, table.columns], words);
  const total = sum(rated);
  const high = sum(rated.filter(({ row, column }) => row.isHigh && column.isHigh));
  const main = describe('ratings', total, high, words, quoteAxes(last, words));
  const missing = table.total - total;
  return missing === 0 ? main : `${main} ${formatCount(findings.missing, missing, words.language)}`;
}

/** Where the most are: the first three places. */
export function findInMap(places: NamedAxis, total: number, words: FigureWords): string {
  const first = places.values.filter(({ isRecorded }) => isRecorded).slice(0, 3);
  if (total === 0 || first.length === 0) return describeNone(total, [places], words);
  const names = first.map(({ name }) => name);
  return describe('places', total, sum(first), words, { places: formatList(names, words) });
}

/** How many are recorded as unintended and as negative; that there are none is said as well. */
export function findInShares(shares: readonly Shares[], total: number, words: FigureWords): string {
  if (total === 0) return describeNone(total, [], words);
  const [unintended = 0, negative = 0] = ['unintended', 'negative'].map(
    (facet) =>
      shares.find((each) => each.facet === facet)?.parts.find(({ key }) => key === 'yes')?.count ??
      0,
  );
  return describe('marks', total, 0, words, {
    unintended: formatNumber(unintended, words),
    unintendedShare: formatShare(unintended, total, words),
    negative: formatNumber(negative, words),
    negativeShare: formatShare(negative, total, words),
  });
}

interface RecordedCell {
  readonly row: AxisValue;
  readonly column: AxisValue;
  readonly count: number;
}

/** The cells of values that are recorded, row by row. */
function listRecorded({ rows, columns, counts }: CrossTable): RecordedCell[] {
  return rows.values.flatMap((row, index) =>
    columns.values.flatMap((column, across) =>
      row.isRecorded && column.isRecorded
        ? [{ row, column, count: counts[index]?.[across] ?? 0 }]
        : [],
    ),
  );
}

function findLargestRecorded({ values }: NamedAxis): AxisValue | undefined {
  return findLargest(values.filter(({ isRecorded }) => isRecorded));
}

function sum(items: readonly { readonly count: number }[]): number {
  return items.reduce((all, { count }) => all + count, 0);
}

/** That there is no outcome, or none of which these facets are recorded. */
function describeNone(total: number, axes: readonly NamedAxis[], words: FigureWords): string {
  const { findings } = words.messages.figures;
  if (total === 0) return findings.none;
  const facets = axes.map(({ name }) => name);
  return formatMessage(findings.unrecorded, { facets: formatList(facets, words) });
}

/** The sentence for `found` of so many outcomes; of one outcome it is another than of several. */
function describe(
  finding: MatrixFinding | 'places' | 'marks',
  total: number,
  found: number,
  words: FigureWords,
  more: Readonly<Record<string, string>>,
): string {
  const { findings } = words.messages.figures;
  return formatMessage(total === 1 ? findings.only[finding] : findings[finding], {
    outcomes: formatOutcomes(total, words),
    found: formatNumber(found, words),
    share: formatShare(found, total, words),
    ...more,
  });
}

function quoteAxes(
  { row, column }: RecordedCell,
  { messages }: FigureWords,
): { row: string; column: string } {
  const quote = (value: string): string => formatMessage(messages.figures.quoted, { value });
  return { row: quote(row.name), column: quote(column.name) };
}
