import { formatCount, formatMessage } from '../messages/formatMessage.ts';
import type { Finding } from './findings.ts';
import type { NamedAxis } from './tabulate/table.ts';
import {
  formatList,
  formatNumber,
  formatOutcomes,
  formatShare,
  type FigureWords,
} from './words.ts';

/** A finding as a sentence; of one outcome it is another than of several. */
export function formatFinding(finding: Finding, words: FigureWords): string {
  const { findings, quoted } = words.messages.figures;
  const { kind, total, found, cells = 0, gaps = 0, missing = 0, notClear = 0 } = finding;
  const { row = '', column = '', columnCount = 0, unintended = 0, negative = 0 } = finding;
  const names = formatList(finding.names ?? [], words);
  if (kind === 'none') return findings.none;
  if (kind === 'unscaled') return tellUnscaled(finding, words);
  if (kind === 'unrecorded') return formatMessage(findings.unrecorded, { facets: names });
  const quote = (value: string): string =>
    kind === 'cell' || kind === 'ratings' ? formatMessage(quoted, { value }) : value;
  const main = formatMessage(total === 1 ? findings.only[kind] : findings[kind], {
    outcomes: formatOutcomes(total, words),
    found: formatNumber(found, words),
    share: formatShare(found, total, words),
    ...{ row: quote(row), column: quote(column), places: names },
    of: formatNumber(columnCount, words),
    gaps:
      gaps === 0
        ? findings.full
        : formatCount(findings.gaps, gaps, words.language, { cells: formatNumber(cells, words) }),
    unintended: formatNumber(unintended, words),
    unintendedShare: formatShare(unintended, total, words),
    negative: formatNumber(negative, words),
    negativeShare: formatShare(negative, total, words),
  });
  return [
    main,
    ...(missing === 0 ? [] : [formatCount(findings.missing, missing, words.language)]),
    ...(notClear === 0 ? [] : [formatCount(findings.notClear, notClear, words.language)]),
  ].join(' ');
}

/** That nothing can be said of the upper half of a scale, and what it takes. */
function tellUnscaled(finding: Finding, words: FigureWords): string {
  const { findings, quoted } = words.messages.figures;
  const values = finding.values?.map((value) => formatMessage(quoted, { value })) ?? [];
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
