import { formatCount, formatMessage } from '../messages/formatMessage.ts';
import { isCertain, type Finding } from './findings.ts';
import type { NamedAxis } from './tabulate/table.ts';
import {
  formatList,
  formatNumber,
  formatOutcomes,
  formatShare,
  isolate,
  type FigureWords,
} from './words.ts';

/** So many that are equally large are named. */
const MAX_NAMED = 3;

/** A finding in words. */
export interface ToldFinding {
  /** All of it, in sentences. */
  readonly sentences: readonly string[];
  /** Its first sentence without a full stop, to stand over a figure; nothing where it is in doubt. */
  readonly heading?: string;
}

/** A finding as sentences, of which the first may be a heading; of one outcome they are others than of several. */
export function formatFinding(finding: Finding, words: FigureWords): ToldFinding {
  const sentences = listSentences(finding, words);
  const [first] = sentences;
  if (first === undefined || !isCertain(finding)) return { sentences };
  return { sentences, heading: first.replace(/[.。]$/u, '') };
}

function listSentences(finding: Finding, words: FigureWords): string[] {
  const { findings } = words.messages.figures;
  const { kind, missing = 0, notClear = 0 } = finding;
  if (kind === 'none') return [findings.none];
  if (kind === 'unscaled') return [tellUnscaled(finding, words)];
  if (kind === 'unrecorded')
    return [formatMessage(findings.unrecorded, { facets: formatList(finding.names ?? [], words) })];
  return [
    ...tellMain(finding, kind, words),
    ...(missing === 0 ? [] : [formatCount(findings.missing, missing, words.language)]),
    ...(notClear === 0 ? [] : [formatCount(findings.notClear, notClear, words.language)]),
  ];
}

type Kind = Exclude<Finding['kind'], 'none' | 'unscaled' | 'unrecorded'>;

function tellMain(finding: Finding, kind: Kind, words: FigureWords): string[] {
  const { findings, quoted } = words.messages.figures;
  const { total, found, cells = 0, gaps = 0, unintended = 0, negative = 0 } = finding;
  const { row = '', column = '', columnCount = 0, ties = 1 } = finding;
  const { rows = [row], columns = [column], isLevel } = finding;
  const quote = (value: string): string =>
    kind === 'cell' || kind === 'ratings'
      ? formatMessage(quoted, { value: isolate(value, words) })
      : isolate(value, words);
  const values = {
    outcomes: formatOutcomes(total, words),
    found: formatNumber(found, words),
    share: formatShare(found, total, words),
    ...{ row: quote(row), column: quote(column) },
    rows: formatList(rows, words),
    columns: formatList(columns, words),
    places: formatList(finding.names ?? [], words),
    of: formatNumber(columnCount, words),
    unintended: formatNumber(unintended, words),
    unintendedShare: formatShare(unintended, total, words),
    negative: formatNumber(negative, words),
    negativeShare: formatShare(negative, total, words),
  };
  if (total === 1 && isOfOne(kind))
    return [
      formatMessage(findings.only[kind], {
        ...values,
        row: formatList(rows.map(quote), words),
        column: formatList(columns.map(quote), words),
      }),
    ];
  const { tied } = findings;
  const tellRows = (): string => {
    if (rows.length === 1) return formatMessage(findings.rows, values);
    if (isLevel?.rows === true)
      return formatMessage(tied.allRows, { ...values, count: formatNumber(rows.length, words) });
    return rows.length > MAX_NAMED
      ? formatCount(tied.manyRows, rows.length, words.language, values)
      : formatMessage(tied.rows, values);
  };
  const tellColumns = (): string => {
    if (columns.length === 1) return formatMessage(tied.column, values);
    if (isLevel?.columns !== true && columns.length <= MAX_NAMED)
      return formatMessage(tied.columns, values);
    const message = isLevel?.columns === true ? tied.allColumns : tied.manyColumns;
    return formatCount(message, columns.length, words.language, {
      ...values,
      each: formatOutcomes(columnCount, words),
    });
  };
  const tellOnly = (place: 'single' | 'everywhere'): string =>
    found === total
      ? formatMessage(findings[place].all, values)
      : formatCount(findings[place].some, found, words.language, values);
  switch (kind) {
    case 'cell':
      return [tellCell(found, ties, values, words), tellGaps(gaps, cells, words)];
    case 'rows':
    case 'tied':
      return [tellRows()];
    case 'axes':
      if (rows.length + columns.length === 2) return [formatMessage(findings.axes, values)];
      return [tellRows(), tellColumns()];
    case 'along':
      return [tellColumns(), tellOnly('single')];
    case 'single':
    case 'everywhere':
      return [tellOnly(kind)];
    case 'places':
      return [formatMessage(findings.places, values)];
    case 'ratings':
      return [formatCount(findings.ratings, found, words.language, values)];
    case 'marks':
    case 'unintended':
      return [formatCount(findings[kind], unintended, words.language, values)];
    case 'negative':
      return [formatCount(findings.negative, negative, words.language, values)];
  }
}

function tellCell(
  found: number,
  ties: number,
  values: Readonly<Record<string, string>>,
  words: FigureWords,
): string {
  const { findings } = words.messages.figures;
  if (found === 1) return formatMessage(findings.cellOne, values);
  if (ties === 1) return formatMessage(findings.cell, values);
  return formatCount(findings.tied.cell, ties, words.language, values);
}

function tellGaps(gaps: number, cells: number, words: FigureWords): string {
  const { findings } = words.messages.figures;
  if (gaps === 0) return findings.full;
  return formatCount(findings.gaps, gaps, words.language, { cells: formatNumber(cells, words) });
}

/** Of one outcome nothing is tied, and no place is one of several. */
function isOfOne(kind: Kind): kind is Exclude<Kind, 'tied' | 'everywhere' | 'single' | 'along'> {
  return !['tied', 'everywhere', 'single', 'along'].includes(kind);
}

/** That nothing can be said of the upper half of a scale, and what it takes. */
function tellUnscaled(finding: Finding, words: FigureWords): string {
  const { findings, quoted } = words.messages.figures;
  const values =
    finding.values?.map((value) => formatMessage(quoted, { value: isolate(value, words) })) ?? [];
  return formatMessage(findings.unscaled, {
    facets: formatList(finding.names ?? [], words),
    values: formatList(values, words),
  });
}

/** That a drawing does not have all values of a facet, where it has not. */
export function tellLimit(shown: NamedAxis, whole: NamedAxis, words: FigureWords): string[] {
  const [most = 0, all = 0] = [shown, whole].map(
    ({ values }) => values.filter(({ isRecorded, isBelow }) => isRecorded && !isBelow).length,
  );
  if (most === all) return [];
  return [
    formatMessage(words.messages.figures.mostOf, {
      ...{ most: formatNumber(most, words), all: formatNumber(all, words) },
      facet: shown.name,
    }),
  ];
}
