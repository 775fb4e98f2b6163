import { countRows, subtract, type Bitset } from '../explorer/bitset.ts';
import type { Columns } from '../explorer/columns.ts';
import { pickLanguage, type CardValue } from '../explorer/renderName.ts';
import { isTelling } from '../facets/notClear.ts';
import { hasFacet } from './axesSpec.ts';
import { listAxis, type Axis, type CountedValue } from './tabulate/listAxis.ts';
import { nameAxis } from './tabulate/nameAxis.ts';
import type { Choice } from './tabulate/table.ts';
import { formatNumber, formatShare, type FigureWords } from './words.ts';

/** Outcomes that are put beside others, under a name. */
export interface Side extends CardValue {
  readonly rows: Bitset;
  /** What leads to them; empty for all outcomes. */
  readonly choice: Choice;
}

/** What two sides have of some facets, ready to paint: plain data. */
export interface Comparison {
  readonly names: readonly CardValue[];
  readonly groups: readonly ComparedFacet[];
}

/** A facet, with its name. */
interface ComparedFacet extends CardValue {
  /** By side: of how many outcomes it is recorded, which are those that shares are of. */
  readonly bases: readonly string[];
  readonly rows: readonly ComparedValue[];
}

interface ComparedValue extends CardValue {
  readonly sides: readonly ComparedCount[];
}

interface ComparedCount {
  readonly count: number;
  readonly digits: string;
  /** `62%` */
  readonly share: string;
  /** The share as a part of the largest of its facet: 0 to 1. */
  readonly length: number;
  readonly choice: Choice;
}

/** Facets that are compared, the most telling first; those of the programme's own come after them. */
const FACETS: readonly Axis[] = [
  ...[{ facet: 'changeType' }, { facet: 'objective' }, { facet: 'significanceRating' }],
  ...[{ facet: 'country' }, { facet: 'socialActor' }, { facet: 'contributionRating' }],
  ...[{ facet: 'scale' }, { facet: 'year' }, { facet: 'harvest' }],
];

const MAX_VALUES = 5;

/** What is compared, and how much of it. */
export interface Extent {
  /** Of this facet nothing is compared: the sides are of it. */
  readonly except: string;
  readonly facets?: number;
  readonly values?: number;
}

/**
 * Puts two sides beside each other, facet by facet: how many outcomes have a value, and which share
 * that is of those of the side for which the facet is recorded. A side of one outcome has no shares, so
 * it is not compared; nor is a scale that lacks a value in use, or a facet that is not recorded on
 * either side. Nothing where no facet is left.
 */
export function createComparison(
  columns: Columns,
  sides: readonly [Side, Side],
  { except, facets = Infinity, values = MAX_VALUES }: Extent,
  words: FigureWords,
): Comparison | undefined {
  if (sides.some(({ rows }) => countRows(rows) < 2)) return undefined;
  const own = columns.facets.flatMap(({ key, own: mine }) => (mine ? [{ facet: key }] : []));
  const groups = [...FACETS, ...own]
    .filter(({ facet }) => facet !== except && hasFacet(columns, facet))
    .flatMap((axis) => compareFacet(columns, sides, axis, values, words) ?? [])
    .slice(0, facets);
  return groups.length === 0
    ? undefined
    : { names: sides.map(({ name, lang }) => pickLanguage(name, lang)), groups };
}

function compareFacet(
  columns: Columns,
  sides: readonly Side[],
  axis: Axis,
  most: number,
  words: FigureWords,
): ComparedFacet | undefined {
  const { facet } = axis;
  const counted = sides.map(({ rows }) =>
    listAxis(columns, { ...axis, keepsEmpty: true }, rows).filter(({ value }) =>
      isTelling(facet, value.key),
    ),
  );
  const bases = sides.map(({ rows }) => countRecorded(columns, facet, rows));
  const [first = []] = counted;
  const isUsed = first.some(({ value }) => value.isOffScale === true);
  if (first.length < 2 || bases.includes(0) || isUsed) return undefined;
  const shares = first.map((_, index) =>
    bases.map((base, side) => (counted[side]?.[index]?.count ?? 0) / base),
  );
  const isOrdered = isScaleOf(columns, facet) || ORDERED.includes(facet);
  const kept = pickIndexes(first, shares, most, isOrdered);
  const longest = Math.max(...kept.flatMap((index) => shares[index] ?? []));
  if (longest === 0) return undefined;
  const { name, lang, values } = nameAxis(facet, first, words);
  return {
    ...pickLanguage(name, lang),
    bases: bases.map((base) => formatNumber(base, words)),
    rows: kept.map((index) => ({
      ...pickLanguage(values[index]?.name ?? '', values[index]?.lang),
      sides: sides.map(({ choice }, side): ComparedCount => {
        const count = counted[side]?.[index]?.count ?? 0;
        const key = first[index]?.value.key ?? '';
        return {
          ...{ count, digits: formatNumber(count, words) },
          share: formatShare(count, bases[side] ?? 0, words),
          length: (shares[index]?.[side] ?? 0) / longest,
          choice: count === 0 ? [] : [...choice, [facet, key]],
        };
      }),
    })),
  };
}

/** Scales and years have an order, in which all of their values say something; of others the largest shares are kept. */
function pickIndexes(
  values: readonly CountedValue[],
  shares: readonly (readonly number[])[],
  most: number,
  isOrdered: boolean,
): number[] {
  const largest = (index: number): number => Math.max(...(shares[index] ?? [0]));
  const used = [...values.keys()].filter((index) => largest(index) > 0);
  if (isOrdered) return used;
  return used.toSorted((a, b) => largest(b) - largest(a)).slice(0, most);
}

const ORDERED = ['scale', 'year', 'harvest'];

function isScaleOf({ facets }: Columns, facet: string): boolean {
  return facets.some(({ key, isScale }) => key === facet && isScale === true);
}

/** Of how many outcomes a facet is recorded. */
function countRecorded(columns: Columns, facet: string, within: Bitset): number {
  const rows = within.slice();
  const values = columns.facets.find(({ key }) => key === facet)?.values ?? [];
  for (const value of values) if (!isTelling(facet, value.key)) subtract(rows, value.rows);
  return countRows(rows);
}
