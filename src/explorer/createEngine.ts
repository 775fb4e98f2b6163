import {
  countRows,
  countShared,
  createBitset,
  createFullBitset,
  intersect,
  subtract,
  unite,
  type Bitset,
} from './bitset.ts';
import type { Column, Columns } from './columns.ts';
import { listMeant } from './scale.ts';
import type { Selection } from './selection.ts';

/** Answers what a reader chose; `within` are the rows that a search found, without it all rows. */
export interface Engine {
  /**
   * The rows that have a chosen value of every facet of which some are chosen, and none that is
   * excluded. A chosen value that the facet does not have is one that no row has.
   */
  readonly find: (selection: Selection, within?: Bitset) => Bitset;
  readonly count: (selection: Selection, within?: Bitset) => Counts;
}

export interface Counts {
  /** How many rows `find` finds. */
  readonly total: number;
  /**
   * Facet → for each of its values, in their order, how many outcomes have it among those that
   * pass everything else: what the other facets choose, and whatever else this one excludes.
   * So a number says what choosing the value would bring, and of an excluded value, what
   * letting it in again would.
   */
  readonly byFacet: ReadonlyMap<string, Uint32Array>;
  /**
   * Facet → how many outcomes pass everything but what it includes: those of which its numbers
   * are a share.
   */
  readonly bases: ReadonlyMap<string, number>;
}

/** What a selection says of one facet. */
interface Filter {
  /** Rows with a chosen value; nothing where none is chosen. */
  readonly included: Bitset | undefined;
  /** The rows of each excluded value. */
  readonly excluded: readonly Bitset[];
}

export function createEngine({ rowCount, facets }: Columns): Engine {
  const all = createFullBitset(rowCount);
  const createFilters = facets.map((facet) => createReader(facet, rowCount));
  const readFilters = (selection: Selection): Filter[] =>
    createFilters.map((createFilter) => createFilter(selection));
  return {
    find: (selection, within = all) => narrow(within, readFilters(selection)),
    count: (selection, within = all) => {
      const filters = readFilters(selection);
      const byFacet = new Map<string, Uint32Array>();
      const bases = new Map<string, number>();
      for (const [index, { key, values }] of facets.entries()) {
        const excluded = filters[index]?.excluded ?? [];
        const others = narrow(within, filters.toSpliced(index, 1));
        const passing = narrow(others, [{ included: undefined, excluded }]);
        byFacet.set(key, countValues(values, others, passing, excluded));
        bases.set(key, countRows(passing));
      }
      return { total: countRows(narrow(within, filters)), byFacet, bases };
    },
  };
}

function createReader(column: Column, rowCount: number): (s: Selection) => Filter {
  const { key, values } = column;
  const rowsOf = new Map(values.map((value) => [value.key, value.rows]));
  const findRows = (token: string): readonly Bitset[] =>
    listMeant(column, token).flatMap((each) => rowsOf.get(each) ?? []);
  return ({ include, exclude }) => {
    const tokens = include.get(key);
    const excluded = (exclude.get(key) ?? []).flatMap((token) => rowsOf.get(token) ?? []);
    if (tokens === undefined) return { included: undefined, excluded };
    const included = createBitset(rowCount);
    for (const rows of tokens.flatMap(findRows)) unite(included, rows);
    return { included, excluded };
  };
}

/** The rows of a set that pass the filters. */
function narrow(rows: Bitset, filters: readonly Filter[]): Bitset {
  const passing = rows.slice();
  for (const { included, excluded } of filters) {
    if (included !== undefined) intersect(passing, included);
    for (const each of excluded) subtract(passing, each);
  }
  return passing;
}

function countValues(
  values: Column['values'],
  others: Bitset,
  passing: Bitset,
  excluded: readonly Bitset[],
): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (const [place, { rows }] of values.entries()) {
    const isExcluded = excluded.includes(rows);
    const rest = excluded.filter((each) => each !== rows);
    const base = isExcluded ? narrow(others, [{ included: undefined, excluded: rest }]) : passing;
    counts[place] = countShared(base, rows);
  }
  return counts;
}
