import { formatCount, formatMessage } from '../messages/formatMessage.ts';
import { nameFacet, nameValue } from '../facets/labels.ts';
import { type AxisValue, type CrossTable, isRecorded } from './crossTabulate.ts';
import type { Shares } from './drawShares.ts';
import {
  formatList,
  formatNumber,
  formatOutcomes,
  formatShare,
  type FigureWords,
} from './words.ts';

type Finding = 'cell' | 'ratings' | 'axes' | 'rows';

/**
 * What a table of counts says first. `whole` has every row, `shown` the rows of the drawing:
 * its gaps are those that a reader sees. Of several that are equally large the first is named.
 */
export function findInMatrix(
  finding: Finding,
  whole: CrossTable,
  shown: CrossTable,
  words: FigureWords,
): string {
  const { findings } = words.messages.figures;
  const { rowFacet, columnFacet, total } = shown;
  if (total === 0) return findings.none;
  const rows = whole.rows.filter(isRecorded);
  const columns = whole.columns.filter(isRecorded);
  const empty = [
    ...(rows.length === 0 ? [nameFacet(rowFacet, words)] : []),
    ...(columns.length === 0 && finding !== 'rows' ? [nameFacet(columnFacet, words)] : []),
  ];
  if (empty.length > 0)
    return formatMessage(findings.unrecorded, { facets: formatList(empty, words) });
  if (finding === 'ratings') return findInRatings(shown, words);
  const row = getLargest(shown.rows.filter(isRecorded));
  const column = getLargest(columns);
  if (finding === 'cell') return findInCells(shown, words);
  return formatMessage(choose(finding, total, words), {
    outcomes: formatOutcomes(total, words),
    row: row === undefined ? '' : nameValue(rowFacet, row.value, words),
    column: column === undefined ? '' : nameValue(columnFacet, column.value, words),
    found: formatNumber(row?.count ?? 0, words),
    of: formatNumber(column?.count ?? 0, words),
    share: formatShare(row?.count ?? 0, total, words),
  });
}

/** The largest cell, and how many are empty, among what is recorded. */
function findInCells(table: CrossTable, words: FigureWords): string {
  const { findings } = words.messages.figures;
  const cells = table.rows.flatMap((row, at) =>
    table.columns.flatMap((column, across) =>
      isRecorded(row) && isRecorded(column)
        ? [{ row, column, count: table.counts[at]?.[across] ?? 0 }]
        : [],
    ),
  );
  const largest = getLargest(cells);
  if (largest === undefined || largest.count === 0) {
    const facets = [table.rowFacet, table.columnFacet].map((facet) => nameFacet(facet, words));
    return formatMessage(findings.unrecorded, { facets: formatList(facets, words) });
  }
  const gaps = cells.filter(({ count }) => count === 0).length;
  return formatMessage(choose('cell', table.total, words), {
    outcomes: formatOutcomes(table.total, words),
    row: quote(nameValue(table.rowFacet, largest.row.value, words), words),
    column: quote(nameValue(table.columnFacet, largest.column.value, words), words),
    found: formatNumber(largest.count, words),
    share: formatShare(largest.count, table.total, words),
    gaps:
      gaps === 0
        ? findings.full
        : formatCount(findings.gaps, gaps, words.language, {
            cells: formatNumber(cells.length, words),
          }),
  });
}

/** How many stand in the upper half of both scales. */
function findInRatings(table: CrossTable, words: FigureWords): string {
  const { findings } = words.messages.figures;
  let rated = 0;
  let high = 0;
  let only: { row: AxisValue; column: AxisValue } | undefined;
  for (const [at, row] of table.rows.entries()) {
    for (const [across, column] of table.columns.entries()) {
      const count = table.counts[at]?.[across] ?? 0;
      if (count === 0 || !isRecorded(row) || !isRecorded(column)) continue;
      rated += count;
      only = { row, column };
      if (row.value.isHigh === true && column.value.isHigh === true) high += count;
    }
  }
  const facets = [table.rowFacet, table.columnFacet].map((facet) => nameFacet(facet, words));
  if (only === undefined)
    return formatMessage(findings.unrecorded, { facets: formatList(facets, words) });
  const main = formatMessage(choose('ratings', rated, words), {
    outcomes: formatOutcomes(rated, words),
    row: quote(nameValue(table.rowFacet, only.row.value, words), words),
    column: quote(nameValue(table.columnFacet, only.column.value, words), words),
    found: formatNumber(high, words),
    share: formatShare(high, rated, words),
  });
  const missing = table.total - rated;
  return missing === 0 ? main : `${main} ${formatCount(findings.missing, missing, words.language)}`;
}

/** Where the most are: the first three places. */
export function findInMap(
  facet: string,
  values: readonly AxisValue[],
  total: number,
  words: FigureWords,
): string {
  const { findings } = words.messages.figures;
  if (total === 0) return findings.none;
  const first = values.filter(isRecorded).slice(0, 3);
  if (first.length === 0)
    return formatMessage(findings.unrecorded, { facets: nameFacet(facet, words) });
  const found = first.reduce((sum, { count }) => sum + count, 0);
  return formatMessage(choose('places', total, words), {
    outcomes: formatOutcomes(total, words),
    places: formatList(
      first.map(({ value }) => nameValue(facet, value, words)),
      words,
    ),
    found: formatNumber(found, words),
    share: formatShare(found, total, words),
  });
}

/** How many are recorded as unintended and as negative; none is told as well. */
export function findInShares(shares: readonly Shares[], total: number, words: FigureWords): string {
  const { findings } = words.messages.figures;
  if (total === 0) return findings.none;
  const count = (facet: string): number =>
    shares.find((each) => each.facet === facet)?.values.find(({ value }) => value.key === 'yes')
      ?.count ?? 0;
  return formatMessage(choose('marks', total, words), {
    outcomes: formatOutcomes(total, words),
    unintended: formatNumber(count('unintended'), words),
    unintendedShare: formatShare(count('unintended'), total, words),
    negative: formatNumber(count('negative'), words),
    negativeShare: formatShare(count('negative'), total, words),
  });
}

/** One outcome is told in another way than several. */
function choose(
  finding: Finding | 'places' | 'marks',
  total: number,
  { messages }: FigureWords,
): string {
  const { findings } = messages.figures;
  return total === 1 ? findings.only[finding] : findings[finding];
}

function getLargest<Item extends { readonly count: number }>(
  items: readonly Item[],
): Item | undefined {
  return items.toSorted((a, b) => b.count - a.count)[0];
}

function quote(label: string, { messages }: FigureWords): string {
  return formatMessage(messages.figures.quoted, { value: label });
}
