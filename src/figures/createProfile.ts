import { countRows, countShared, type Bitset } from '../explorer/bitset.ts';
import type { Columns } from '../explorer/columns.ts';
import { formatCount, formatMessage } from '../messages/formatMessage.ts';
import { nameValue } from '../facets/labels.ts';
import { createValueTables, type FigureTable } from './createFigure.ts';
import { findHigh, listAxis, type AxisValue, isRecorded } from './crossTabulate.ts';
import { drawBars, drawColumns } from './drawBars.ts';
import type { Scene } from './scene.ts';
import {
  formatList,
  formatNumber,
  formatOutcomes,
  formatShare,
  formatYears,
  type FigureWords,
} from './words.ts';

/** What an index page says of its outcomes before it lists them. */
export interface Profile {
  /** How many, over which years; the commonest types of change; how many of high significance. */
  readonly sentences: readonly string[];
  /** Its small figure, as wide as a phone; nothing where there is nothing to compare. */
  readonly drawing?: SmallFigure;
}

/** A drawing of one facet. */
export interface SmallFigure {
  readonly title: string;
  readonly scene: Scene;
  /** Every number of it. */
  readonly table: FigureTable;
}

/** A small figure shows so many values that are no years. */
const MOST = 8;
/** So many types of change are named. */
const NAMED = 3;

/** The profile of outcomes that have one value; `of` is the facet of the page, of which nothing is to be said. */
export function createProfile(
  columns: Columns,
  of: { readonly facet: string; readonly key: string },
  words: FigureWords,
): Profile | undefined {
  const within = columns.facets
    .find(({ key }) => key === of.facet)
    ?.values.find(({ key }) => key === of.key)?.rows;
  if (within === undefined) return undefined;
  const drawing = drawSmall(columns, within, of.facet, words);
  return {
    sentences: [
      describeYears(columns, within, of.facet, words),
      ...describeCommonest(columns, within, of, words),
      ...describeRatings(columns, within, words),
    ],
    ...(drawing === undefined ? {} : { drawing }),
  };
}

/** Outcomes by year, or by objective where a page has one year; nothing where one bar would stand alone. */
export function drawSmall(
  columns: Columns,
  within: Bitset | undefined,
  except: string | undefined,
  words: FigureWords,
): SmallFigure | undefined {
  const { titles } = words.messages.figures;
  const years = listAxis(columns, { facet: 'year', order: 'time' }, within);
  if (except !== 'year' && hasSeveral(years))
    return {
      title: titles.timeline,
      scene: drawColumns('year', years, 'narrow', words),
      table: createValueTables('year', years, words).table,
    };
  const [facet, title] =
    except === 'objective'
      ? (['country', titles.countries] as const)
      : (['objective', titles.objectives] as const);
  const values = listAxis(columns, { facet, order: 'total' }, within);
  if (!hasSeveral(values)) return undefined;
  const drawn = listAxis(columns, { facet, order: 'total', most: MOST }, within);
  return {
    title,
    scene: drawBars(facet, drawn, 'narrow', words),
    table: createValueTables(facet, values, words).table,
  };
}

function hasSeveral(values: readonly AxisValue[]): boolean {
  return values.filter(isRecorded).length > 1;
}

function describeYears(
  columns: Columns,
  within: Bitset,
  facet: string,
  words: FigureWords,
): string {
  const { profile } = words.messages.figures;
  const count = countRows(within);
  const years = listAxis(columns, { facet: 'year', order: 'time' }, within)
    .filter((each) => isRecorded(each) && each.count > 0)
    .map(({ value }) => value.label);
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined || facet === 'year')
    return formatCount(profile.count, count, words.language);
  return formatCount(profile.span, count, words.language, { years: formatYears(from, to, words) });
}

/** The commonest clusters of change, or below one its types; of a type, which has none, the countries. */
function describeCommonest(
  columns: Columns,
  within: Bitset,
  { facet, key }: { readonly facet: string; readonly key: string },
  words: FigureWords,
): string[] {
  const { profile } = words.messages.figures;
  const types =
    facet === 'changeType'
      ? listAxis(columns, { facet, level: { below: key }, order: 'total' }, within)
      : listAxis(columns, { facet: 'changeType', order: 'total' }, within);
  const recorded = types.filter(isRecorded);
  const places = listAxis(columns, { facet: 'country', order: 'total' }, within).filter(isRecorded);
  const [named, message, values] =
    recorded.length > 0
      ? (['changeType', profile.types, recorded] as const)
      : (['country', profile.countries, facet === 'country' ? [] : places] as const);
  if (values.length === 0) return [];
  const names = values.slice(0, NAMED).map((each) =>
    formatMessage(profile.type, {
      type: nameValue(named, each.value, words),
      count: formatNumber(each.count, words),
    }),
  );
  return [formatMessage(message, { types: formatList(names, words) })];
}

function describeRatings(columns: Columns, within: Bitset, words: FigureWords): string[] {
  const { profile } = words.messages.figures;
  const high = findHigh(columns, within);
  const rated = listAxis(columns, { facet: 'significanceRating' }, within)
    .filter(isRecorded)
    .reduce((sum, { count }) => sum + count, 0);
  if (rated === 0) return [profile.unrated];
  // Without a scale nothing is high: the programme lists no second value.
  if (high === undefined) return [];
  const found = countShared(high, within);
  return [
    formatMessage(profile.high, {
      outcomes: formatOutcomes(rated, words),
      found: formatNumber(found, words),
      share: formatShare(found, rated, words),
    }),
  ];
}
