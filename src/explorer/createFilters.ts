import { findFacetLanguage, findNameLanguage, nameFacet, nameValue } from '../facets/labels.ts';
import { isNotClear, isTelling } from '../facets/notClear.ts';
import {
  formatCount,
  formatMessage,
  formatNumber,
  formatPercent,
} from '../messages/formatMessage.ts';
import { hrefIn, paths } from '../urls.ts';
import {
  canChoose,
  describeFacet,
  type Column,
  type Columns,
  type ColumnValue,
} from './columns.ts';
import type { Counts } from './createEngine.ts';
import { nameInSentence } from './nameChoice.ts';
import { isInRange, parseRange } from './range.ts';
import { pickLanguage, type CardValue } from './renderName.ts';
import { findFrom, formatFrom, listMeant, listSteps } from './scale.ts';
import type { Selection } from './selection.ts';
import type { ExplorerWords } from './words.ts';

/** A facet with more values than this can be searched within. */
const MAX_VALUES_WITHOUT_SEARCH = 12;
/** So many facets are open from the start, and every scale. */
const OPEN_FACETS = 5;

/** One facet of the filters, ready to paint. */
export interface FilterGroup extends FixedGroup {
  /** How many of its values are chosen, in digits; empty for none. */
  readonly chosen: string;
  /** The same with its unit, to be said: `2 chosen`. */
  readonly spoken: string;
  /** A value of a scale and all above it, where that is chosen: its token, and the values' keys. */
  readonly from: { readonly token: string; readonly keys: readonly string[] } | undefined;
  readonly values: readonly FilterValue[];
  readonly range: FilterRange | undefined;
}

/** One value: what it is called, what it would bring, and whether it is chosen. */
export interface FilterValue extends FixedValue {
  readonly count: string;
  /** The share of the count in what the other facets leave; empty of nothing, and of what is left out. */
  readonly share: string;
  /** What its box is called: `Kenya: 39 outcomes, 7%`. */
  readonly spoken: string;
  /** Choosing it would leave no outcome. */
  readonly isZero: boolean;
  /** By itself, or with all that is above a chosen step of a scale. */
  readonly isIncluded: boolean;
  /** It and all above it are chosen. */
  readonly isFrom: boolean;
  readonly isExcluded: boolean;
}

/** The choice of a first and a last year; empty for an end that is open. */
export interface FilterRange {
  readonly years: readonly string[];
  readonly from: string;
  readonly to: string;
  /** How many outcomes no range finds, in a sentence; nothing where every year can be read. */
  readonly notClear: string | undefined;
}

/** What of a facet, which has a name, stays while a reader chooses. */
interface FixedGroup extends CardValue {
  readonly facet: string;
  readonly isOpen: boolean;
  /** What the box is called that searches within its values, where there is one. */
  readonly find: string | undefined;
}

interface FixedValue {
  readonly key: string;
  readonly label: string;
  /** Language of the label (BCP 47), where that is not the page’s. */
  readonly lang?: string;
  /** Index in the group of the value that it is below; -1 for none. */
  readonly parent: number;
  readonly isNotRecorded: boolean;
  /** What its buttons are called that exclude it, choose it alone, and open these and more. */
  readonly exclude: string;
  readonly only: string;
  readonly more: string;
  /** What the button is called that chooses it and all above it, where there is more on its scale. */
  readonly orMore: string | undefined;
  /** Its index page, where it has one. */
  readonly page: { readonly address: string; readonly label: string } | undefined;
}

/** The filters of all facets but `fixed`, for a selection and what each value would bring. */
export type FilterList = (selection: Selection, counts: Counts) => FilterGroup[];

/** Names are made once: only counts and what is chosen change. */
export function createFilters(
  columns: Columns,
  fixed: string | undefined,
  words: ExplorerWords,
): FilterList {
  const groups = columns.facets
    .filter((column) => column.key !== fixed && canChoose(column, columns))
    .map((column, index) => {
      const name = nameFacet(column.key, words);
      const find =
        column.values.length > MAX_VALUES_WITHOUT_SEARCH
          ? formatMessage(words.messages.explorer.findIn, { facet: name })
          : undefined;
      const values = column.values.map((value) => createValue(column, value, words));
      const isOpen = index < OPEN_FACETS || column.isScale === true;
      const lang = findFacetLanguage(column.key, words);
      const group = { facet: column.key, ...pickLanguage(name, lang), isOpen, find };
      return { column, group, values, years: listYears(column) };
    });
  const { explorer, count: units } = words.messages;
  return (selection, { byFacet, bases }) =>
    groups.map(({ column, group, values, years }) => {
      const included = selection.include.get(group.facet) ?? [];
      const excluded = selection.exclude.get(group.facet) ?? [];
      const size = included.length + excluded.length;
      const base = bases.get(group.facet) ?? 0;
      const token = included.find((each) => findFrom(column, each) !== undefined);
      const from = token === undefined ? undefined : { token, keys: listMeant(column, token) };
      return {
        ...group,
        chosen: size === 0 ? '' : formatNumber(size, words.language),
        spoken: size === 0 ? '' : formatCount(explorer.chosenCount, size, words.language),
        from,
        range: years && {
          ...{ years, ...findEnds(years, included) },
          notClear: tellNotClear(group.facet, values, byFacet.get(group.facet), words),
        },
        values: values.map((value, index) => {
          const count = byFacet.get(group.facet)?.[index] ?? 0;
          const isExcluded = excluded.includes(value.key);
          const isIncluded =
            included.includes(value.key) ||
            (!isExcluded && from?.keys.includes(value.key) === true);
          const isZero = count === 0 && !isIncluded && !isExcluded;
          const share = base === 0 || isExcluded ? '' : formatPercent(count, base, words.language);
          const spoken = formatMessage(explorer.named, {
            facet: value.label,
            value: `${formatCount(units.outcomes, count, words.language)}${share && `${explorer.listed}${share}`}`,
          });
          return {
            ...value,
            ...{ count: formatNumber(count, words.language), share, spoken },
            ...{ isZero, isIncluded, isExcluded, isFrom: token === formatFrom(value.key) },
          };
        }),
      };
    });
}

function createValue(column: Column, value: ColumnValue, words: ExplorerWords): FixedValue {
  const { key: facet } = column;
  const { key, parent } = value;
  const { exclude, only, more, orMore, pageOf } = words.messages.explorer;
  const step = listSteps(column).findIndex((each) => each.key === key);
  const label = nameValue(facet, value, words);
  const lang = findNameLanguage(facet, value, words);
  // To who hears only the button, “yes” or “high” alone would say nothing.
  const fullName = nameInSentence({ facet, token: key, label }, words);
  const { segment } = describeFacet(column);
  return {
    ...{ key, label, parent },
    ...(lang === undefined ? {} : { lang }),
    isNotRecorded: !isTelling(facet, key),
    exclude: formatMessage(exclude, { value: fullName }),
    only: formatMessage(only, { value: fullName }),
    more: formatMessage(more, { value: fullName }),
    orMore:
      step === -1 || step === listSteps(column).length - 1
        ? undefined
        : formatMessage(orMore, { value: fullName }),
    page:
      segment === undefined || isNotClear(facet, key)
        ? undefined
        : {
            address: hrefIn(words.messages, paths.facetValue(segment, key)),
            label: formatMessage(pageOf, { value: fullName }),
          },
  };
}

/**
 * Where years cannot be read: how many of the outcomes that pass everything else no range finds, be it
 * that their year cannot be read or that it is not recorded.
 */
function tellNotClear(
  facet: string,
  values: readonly FixedValue[],
  counts: Uint32Array | undefined,
  { messages, language }: ExplorerWords,
): string | undefined {
  if (!values.some(({ key }) => isNotClear(facet, key))) return undefined;
  const count = values.reduce(
    (sum, { key }, index) => sum + (isTelling(facet, key) ? 0 : (counts?.[index] ?? 0)),
    0,
  );
  return formatCount(messages.explorer.yearsNotClear, count, language);
}

/** Its years in order, where they may be chosen as a range. */
function listYears({ isRange, values }: Column): string[] | undefined {
  if (!isRange) return undefined;
  return values.flatMap(({ key }) => (/^\d{4}$/.test(key) ? [key] : [])).toSorted();
}

/** The first and the last year of the range that is chosen. */
function findEnds(
  years: readonly string[],
  tokens: readonly string[],
): { from: string; to: string } {
  const range = tokens.map(parseRange).find((each) => each !== undefined);
  const inside = range === undefined ? [] : years.filter((year) => isInRange(year, range));
  return {
    from: range?.from === -Infinity ? '' : (inside[0] ?? ''),
    to: range?.to === Infinity ? '' : (inside.at(-1) ?? ''),
  };
}
