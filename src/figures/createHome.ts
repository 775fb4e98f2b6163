import {
  createBitset,
  createFullBitset,
  countRows,
  countShared,
  unite,
} from '../explorer/bitset.ts';
import type { Columns } from '../explorer/columns.ts';
import { listForeign, pickLanguage, type CardValue } from '../explorer/renderName.ts';
import {
  arePlain,
  countValues,
  findFacetLanguage,
  findIndexLanguage,
  nameFacet,
} from '../facets/labels.ts';
import { isTelling } from '../facets/notClear.ts';
import type { Facet } from '../facets/registry.ts';
import { formatCount, formatMessage, formatNumber } from '../messages/formatMessage.ts';
import type { Messages } from '../messages/index.ts';
import { listHigh } from './tabulate/findHigh.ts';
import { listRecorded, tabulateAxis } from './tabulate/nameAxis.ts';
import type { AxisValue, Choice } from './tabulate/table.ts';
import { isolate, type FigureWords } from './words.ts';

/** What the home page says of all outcomes: sentences and numbers, each of which leads somewhere. */
export interface Home {
  /** How many changes, where and when; `changes` is the part of it that says how many. */
  readonly statement: {
    readonly before: string;
    readonly changes: string;
    readonly after: string;
  };
  /** What the sentence cannot say of every outcome: `Country: not recorded for 4 outcomes.` */
  readonly gaps: readonly HomeFact[];
  readonly facts: readonly HomeFact[];
  /** Whether its outcomes are of harvests, which the programme does not call something else. */
  readonly hasHarvests: boolean;
}

/** A number, and what it counts. */
export interface HomeFact {
  readonly digits: string;
  readonly text: string;
  /** The text is a value as the programme writes it. */
  readonly isValue: boolean;
  readonly note: string;
  /** Names in the text and the note that are in another language than the page. */
  readonly foreign: readonly CardValue[];
  readonly count: number;
  /** The outcomes that it counts; empty where it counts something else. */
  readonly choice: Choice;
  /** Where a number of values leads: the first segment of their index pages. */
  readonly segment?: string;
}

/** Words of the whole site, and the facets that are on it. */
export interface HomeWords {
  readonly messages: Messages;
  readonly language: string;
  readonly facets: readonly Facet[];
}

const MAX_FACTS = 4;

/** Facets of which the commonest value is said, beside those of the programme's own. */
const COMMONEST = ['changeType', 'socialActor'];

export function createHome(columns: Columns, words: HomeWords): Home {
  const place = describePlaces(columns, words);
  return {
    statement: createStatement(columns, place?.text, words),
    gaps: columns.rowCount > 1 ? listGaps(columns, words) : [],
    facts: columns.rowCount > 1 ? listFacts(columns, place === undefined, words) : [],
    hasHarvests:
      words.facets.some(({ key, label }) => key === 'harvest' && label === undefined) &&
      tabulate(columns, 'harvest', words).length > 0,
  };
}

function createStatement(
  columns: Columns,
  places: string | undefined,
  words: HomeWords,
): Home['statement'] {
  const { home, explorer } = words.messages;
  const years = tabulate(columns, 'year', words).filter(({ key }) => /^\d{4}$/.test(key));
  const sorted = years.map(({ key, name }) => ({ key: Number(key), name }));
  const [first] = sorted.toSorted((a, b) => a.key - b.key);
  const [last] = sorted.toSorted((a, b) => b.key - a.key);
  const time =
    first === undefined || last === undefined
      ? undefined
      : first.key === last.key
        ? first.name
        : formatMessage(explorer.years, { from: first.name, to: last.name });
  const where = places === undefined ? 'time' : 'both';
  const message =
    time === undefined
      ? places === undefined
        ? '{changes}'
        : home.statement.places
      : home.statement[where];
  const [before = '', after = ''] = message
    .split(/\u2068?\{changes\}\u2069?/u)
    .map((part) => formatMessage(part, { places: places ?? '', years: time ?? '' }));
  return {
    before,
    changes: formatCount(home.changes, columns.rowCount, words.language),
    after,
  };
}

/**
 * Where, as a part of a sentence: the one country, or how many. Nothing where the programme calls
 * its places something else, of which no sentence can be made, or where the one country is not that of all.
 */
function describePlaces(columns: Columns, words: HomeWords): { readonly text: string } | undefined {
  const facet = words.facets.find(({ key }) => key === 'country');
  const places = tabulate(columns, 'country', words);
  const [only] = places;
  if (facet?.label !== undefined || facet === undefined || only === undefined) return undefined;
  const { values = [] } = columns.facets.find(({ key }) => key === 'country') ?? {};
  if (places.length > 1)
    return { text: countValues(facet, places.length, words, arePlain('country', values)) };
  return only.count === columns.rowCount
    ? { text: isolate(only.name, pickWords(words)) }
    : undefined;
}

/** Of how many outcomes the sentence does not know where or when. */
function listGaps(columns: Columns, words: HomeWords): HomeFact[] {
  const { messages, language } = words;
  return ['country', 'year'].flatMap((facet) => {
    const column = columns.facets.find(({ key }) => key === facet);
    const bare = column?.values.filter(({ key }) => !isTelling(facet, key)) ?? [];
    const rows = createBitset(columns.rowCount);
    for (const value of bare) unite(rows, value.rows);
    const count = countRows(rows);
    // Of a field that no outcome has the site says nothing.
    if (count === 0 || count === columns.rowCount) return [];
    const text = formatCount(messages.home.gap, count, language, {
      facet: isolate(nameFacet(facet, words), pickWords(words)),
    });
    const choice = bare.map(({ key }) => [facet, key] as const);
    const foreign = listForeign([nameOwn(facet, words)]);
    return [{ ...createFact(count, text, '', words), foreign, choice }];
  });
}

/** A facet with the language of its name. */
function nameOwn(facet: string, words: HomeWords): CardValue {
  return pickLanguage(nameFacet(facet, words), findFacetLanguage(facet, words));
}

/** The first of these that the outcomes have, in this order: none says more than was recorded. */
function listFacts(columns: Columns, needsPlaces: boolean, words: HomeWords): HomeFact[] {
  const own = columns.facets.flatMap((column) => (column.own === undefined ? [] : [column.key]));
  return [
    ...countIndex(columns, needsPlaces ? 'country' : undefined, words),
    ...countHigh(columns, words),
    ...[...COMMONEST, ...own].flatMap((facet) => findCommonest(columns, facet, words)),
    ...(['negative', 'unintended'] as const).flatMap((mark) => countMark(columns, mark, words)),
    ...countIndex(columns, 'harvest', words),
  ].slice(0, MAX_FACTS);
}

function countHigh(columns: Columns, words: HomeWords): HomeFact[] {
  const { messages, language } = words;
  const high = listHigh(columns);
  const rated = tabulate(columns, 'significanceRating', words).reduce(
    (sum, { count }) => sum + count,
    0,
  );
  const rows = createBitset(columns.rowCount);
  for (const value of high) unite(rows, value.rows);
  const count = countShared(rows, createFullBitset(columns.rowCount));
  if (count === 0) return [];
  const note = formatCount(messages.home.rated, rated, language);
  const choice = high.map(({ key }) => ['significanceRating', key] as const);
  return [{ ...createFact(count, messages.figures.high, note, words), choice }];
}

/** The value that most outcomes have; nothing where two have as many, there is one only, or all are bare numbers. */
function findCommonest(columns: Columns, facet: string, words: HomeWords): HomeFact[] {
  const values = tabulate(columns, facet, words);
  // “4” says nothing to somebody who does not see the scale.
  if (values.every(({ name }) => /^\p{N}+(?:[.,/]\p{N}+)*$/u.test(name))) return [];
  const [first, second] = values.toSorted((a, b) => b.count - a.count);
  if (first === undefined || second === undefined || first.count === second.count) return [];
  const note = formatMessage(words.messages.home.commonest, { facet: nameFacet(facet, words) });
  const fact = createFact(first.count, first.name, note, words);
  const foreign = listForeign([first, nameOwn(facet, words)]);
  return [{ ...fact, foreign, isValue: true, choice: first.choice }];
}

function countMark(
  columns: Columns,
  mark: 'negative' | 'unintended',
  words: HomeWords,
): HomeFact[] {
  const { home } = words.messages;
  const yes = tabulate(columns, mark, words).find(({ key }) => key === 'yes');
  if (yes === undefined || yes.count === 0) return [];
  const note = mark === 'negative' ? home.shownLikeAll : '';
  const foreign = listForeign([nameOwn(mark, words)]);
  return [{ ...createFact(yes.count, home.marks[mark], note, words), foreign, choice: yes.choice }];
}

/** How many values there are, which leads to their index. */
function countIndex(columns: Columns, key: string | undefined, words: HomeWords): HomeFact[] {
  const facet = words.facets.find((each) => each.key === key);
  if (facet?.segment === undefined) return [];
  const count = tabulate(columns, facet.key, words).length;
  if (count < 2) return [];
  const text = facet.plural ?? facet.label ?? words.messages.facet[facet.key as 'country'].index;
  const foreign = listForeign([pickLanguage(text, findIndexLanguage(facet.key, words))]);
  return [{ ...createFact(count, text, '', words), foreign, segment: facet.segment }];
}

function createFact(count: number, text: string, note: string, words: HomeWords): HomeFact {
  const digits = formatNumber(count, words.language);
  return { digits, text, note, count, foreign: [], isValue: false, choice: [] };
}

/** The values of a facet that are recorded, without what is below a cluster. */
function tabulate(columns: Columns, facet: string, words: HomeWords): AxisValue[] {
  if (!columns.facets.some(({ key }) => key === facet)) return [];
  return listRecorded(tabulateAxis(columns, { facet }, pickWords(words)));
}

function pickWords({ messages, language }: HomeWords): FigureWords {
  return { messages, language };
}
