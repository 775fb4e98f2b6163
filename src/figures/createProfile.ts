import { countRows, createFullBitset, type Bitset } from '../explorer/bitset.ts';
import type { Columns } from '../explorer/columns.ts';
import { listForeign, pickLanguage, type CardValue } from '../explorer/renderName.ts';
import { findScope } from '../explorer/filterRows.ts';
import { formatCount, formatMessage } from '../messages/formatMessage.ts';
import {
  findFacetLanguage,
  findIndexLanguage,
  findNameLanguage,
  nameFacet,
  nameIndex,
  nameValue,
} from '../facets/labels.ts';
import { listOthers } from './compareChosen.ts';
import { createComparison, type Comparison } from './createComparison.ts';
import { hasFacet } from './axesSpec.ts';
import { drawBars, drawColumns } from './draw/drawBars.ts';
import { drawMap } from './draw/drawMap.ts';
import type { Scene } from './draw/scene.ts';
import type { BaseMap } from './map/baseMap.ts';
import { thinPath } from './map/thinPath.ts';
import { createAxisTable, type FigureTable } from './tables.ts';
import { findHigh, listOffScale } from './tabulate/findHigh.ts';
import type { Axis } from './tabulate/listAxis.ts';
import { listForeignNames, listRecorded, tabulateAxis } from './tabulate/nameAxis.ts';
import type { AxisValue } from './tabulate/table.ts';
import {
  formatList,
  formatNumber,
  formatOutcomes,
  formatShare,
  formatYears,
  isolate,
  type FigureWords,
} from './words.ts';

/** What an index page says of its outcomes before it lists them. */
export interface Profile {
  /** How many, over which years; the commonest types of change; how many of high significance. */
  readonly sentences: readonly string[];
  /** Names in these that are in another language than the page. */
  readonly foreign: readonly CardValue[];
  /** Its small figure, as wide as a phone; nothing where there is nothing to compare. */
  readonly drawing?: SmallFigure;
  /** Its outcomes beside all of the programme; nothing where these are the same. */
  readonly comparison?: Comparison;
  /** Whether the facet has another value to compare its own with. */
  readonly isComparable?: true;
}

/** A drawing of one facet. */
export interface SmallFigure {
  readonly title: string;
  /** Names in it that are in another language than the page. */
  readonly foreign: readonly CardValue[];
  readonly scene: Scene;
  /** Every number of it. */
  readonly table: FigureTable;
}

/** A small figure shows so many values that are no years. */
const MAX_DRAWN = 8;
/** So many types of change are named. */
const MAX_NAMED = 3;

/** The profile of outcomes that have one value; `of` is the facet of the page, of which nothing is to be said. */
export function createProfile(
  columns: Columns,
  of: { readonly facet: string; readonly key: string },
  words: FigureWords,
): Profile | undefined {
  const within = findScope(columns, { facet: of.facet, value: of.key });
  if (within === undefined) return undefined;
  // Of one outcome nothing is the commonest, and no share says more than its own page.
  const isOne = countRows(within) === 1;
  const commonest = isOne
    ? { sentences: [], foreign: [] }
    : describeCommonest(columns, within, of, words);
  const drawing = drawSmall(columns, within, of.facet, words);
  const comparison = compareWithAll(columns, of, within, words);
  return {
    sentences: [
      describeYears(columns, within, of.facet, words),
      ...commonest.sentences,
      ...(isOne ? [] : describeRatings(columns, within, words)),
    ],
    foreign: commonest.foreign,
    ...(drawing === undefined ? {} : { drawing }),
    ...(comparison === undefined ? {} : { comparison }),
    ...(listOthers(columns, of.facet, of.key).length === 0 ? {} : { isComparable: true }),
  };
}

/** So many facets are compared on an index page. */
const MAX_COMPARED = 3;

function compareWithAll(
  columns: Columns,
  { facet, key }: { readonly facet: string; readonly key: string },
  within: Bitset,
  words: FigureWords,
): Comparison | undefined {
  const value = columns.facets
    .find((each) => each.key === facet)
    ?.values.find((each) => each.key === key);
  if (value === undefined || countRows(within) === columns.rowCount) return undefined;
  const named = pickLanguage(nameValue(facet, value, words), findNameLanguage(facet, value, words));
  const all = { name: words.messages.figures.compare.all, choice: [] };
  return createComparison(
    columns,
    [
      { ...named, rows: within, choice: [[facet, key]] },
      { ...all, rows: createFullBitset(columns.rowCount) },
    ],
    { except: facet, facets: MAX_COMPARED },
    words,
  );
}

/** Outcomes by year, or by objective where a page has one year; nothing where one bar would be alone. */
export function drawSmall(
  columns: Columns,
  within: Bitset | undefined,
  except: string | undefined,
  words: FigureWords,
): SmallFigure | undefined {
  const { titles } = words.messages.figures;
  const years = tabulateAxis(columns, { facet: 'year', order: 'time' }, words, within);
  if (except !== 'year' && listRecorded(years).length > 1)
    return {
      title: titles.timeline,
      foreign: listForeignNames([years]),
      scene: drawColumns(years.values, 'narrow'),
      table: createAxisTable(years, words),
    };
  const [facet, title] =
    except === 'objective'
      ? (['country', titles.countries] as const)
      : (['objective', titles.objectives] as const);
  const axis = tabulateAxis(columns, { facet, order: 'total' }, words, within);
  const recorded = listRecorded(axis);
  if (recorded.length < 2) return undefined;
  const bare = axis.values.filter(({ isRecorded }) => !isRecorded);
  return {
    title,
    foreign: listForeignNames([axis]),
    scene: drawBars([...recorded.slice(0, MAX_DRAWN), ...bare], 'narrow'),
    table: createAxisTable(axis, words),
  };
}

/** In units of the map: what a drawing as wide as a phone can show of a coast. */
const COARSE = 4;

/**
 * Where outcomes are: on a map of coasts without borders, or as bars where the programme wants no
 * map, or fewer than half of its places have one. Nothing where there is only one place.
 */
export function drawPlaces(
  columns: Columns,
  baseMap: BaseMap | undefined,
  words: FigureWords,
): SmallFigure | undefined {
  const { figures } = words.messages;
  const axis = tabulateAxis(columns, { facet: 'country', order: 'total' }, words);
  const places = listRecorded(axis);
  if (places.length < 2) return undefined;
  const [table, foreign] = [createAxisTable(axis, words), listForeignNames([axis])];
  const onMap = places.filter(({ key }) => baseMap?.places[key] !== undefined);
  if (baseMap === undefined || onMap.length < 2 || onMap.length * 2 < places.length)
    return {
      ...{ title: figures.titles.countries, table, foreign },
      scene: drawBars(places.slice(0, MAX_DRAWN), 'narrow'),
    };
  const coasts = { ...baseMap, borders: '', land: thinPath(baseMap.land, COARSE) };
  return {
    ...{ title: figures.titles.map, table, foreign },
    scene: drawMap(coasts, axis.values, figures, 'narrow'),
  };
}

function describeYears(
  columns: Columns,
  within: Bitset,
  facet: string,
  words: FigureWords,
): string {
  const { profile } = words.messages.figures;
  const count = countRows(within);
  const axis = tabulateAxis(columns, { facet: 'year', order: 'time' }, words, within);
  const years = listRecorded(axis).filter((year) => year.count > 0);
  const [from, to] = [years[0]?.name, years.at(-1)?.name];
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
): Pick<Profile, 'sentences' | 'foreign'> {
  const { profile } = words.messages.figures;
  const list = (axis: Axis): AxisValue[] =>
    listRecorded(tabulateAxis(columns, { ...axis, order: 'total' }, words, within));
  const level = facet === 'changeType' ? { level: { below: key } } : {};
  const types = list({ facet: 'changeType', ...level });
  const places = facet === 'country' ? [] : list({ facet: 'country' });
  const values = types.length > 0 ? types : places;
  const named = values.slice(0, MAX_NAMED);
  if (named.length === 0) return { sentences: [], foreign: [] };
  const names = named.map(({ name, digits }) =>
    formatMessage(profile.type, { type: isolate(name, words), count: digits }),
  );
  const [only] = names;
  const counted = types.length > 0 ? 'changeType' : 'country';
  if (values.length === 1 && only !== undefined) {
    const own = pickLanguage(nameFacet(counted, words), findFacetLanguage(counted, words));
    const values = { facet: isolate(own.name, words), type: only };
    return {
      sentences: [formatMessage(profile.only, values)],
      foreign: listForeign([own, ...named]),
    };
  }
  const message = types.length > 0 ? profile.types : profile.countries;
  const index = pickLanguage(nameIndex(counted, words).index, findIndexLanguage(counted, words));
  return {
    sentences: [formatMessage(message, { types: formatList(names, words) })],
    foreign: listForeign([index, ...named]),
  };
}

function describeRatings(columns: Columns, within: Bitset, words: FigureWords): string[] {
  const { profile } = words.messages.figures;
  const high = findHigh(columns, within);
  const axis = tabulateAxis(columns, { facet: 'significanceRating' }, words, within);
  const rated = listRecorded(axis).reduce((sum, { count }) => sum + count, 0);
  if (rated === 0) return hasFacet(columns, 'significanceRating') ? [profile.unrated] : [];
  const outcomes = formatOutcomes(rated, words);
  if (listOffScale(columns).length > 0) return [formatMessage(profile.unscaled, { outcomes })];
  // Nothing in use is high, or one outcome would be a share.
  if (high === undefined || rated === 1) return [];
  const found = countRows(high);
  return [
    formatMessage(profile.high, {
      outcomes,
      found: formatNumber(found, words),
      share: formatShare(found, rated, words),
    }),
  ];
}
