import { countRows, intersect, type Bitset } from '../explorer/bitset.ts';
import type { Columns, ColumnValue } from '../explorer/columns.ts';
import type { ExplorerState } from '../explorer/address.ts';
import { pickLanguage, type CardValue } from '../explorer/renderName.ts';
import { findNameLanguage, nameValue } from '../facets/labels.ts';
import { isTelling } from '../facets/notClear.ts';
import { createComparison, type Comparison, type Side } from './createComparison.ts';
import type { FigureWords } from './words.ts';

/** More than on an index page: this is what was asked for. */
const VALUES = 8;

/**
 * The two values of a facet that a reader has chosen to compare (`?compare=country&country=kenya&
 * country=iraq`), beside each other among the outcomes `within`. Nothing where not two are chosen, or
 * there is nothing to compare.
 */
export function compareChosen(
  columns: Columns,
  { compare, selection }: Pick<ExplorerState, 'compare' | 'selection'>,
  within: Bitset,
  words: FigureWords,
): Comparison | undefined {
  if (compare === null) return undefined;
  const chosen = [...(selection.include.get(compare) ?? [])];
  const values = columns.facets.find(({ key }) => key === compare)?.values ?? [];
  const sides = chosen.flatMap((key): Side[] => {
    const value = values.find((each) => each.key === key);
    if (value === undefined) return [];
    const rows = value.rows.slice();
    intersect(rows, within);
    return [{ ...nameIn(compare, value, words), rows, choice: [[compare, key]] }];
  });
  const [first, second, ...more] = sides;
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  return createComparison(columns, [first, second], { except: compare, values: VALUES }, words);
}

/** Values that one may be compared with: those beside it that have outcomes enough for shares; none where it has not. */
export function listOthers(columns: Columns, facet: string, key: string): readonly ColumnValue[] {
  const values = columns.facets.find((each) => each.key === facet)?.values ?? [];
  const own = values.find((each) => each.key === key);
  if (own === undefined || !hasShares(facet, own)) return [];
  return values.filter(
    (each) => each !== own && each.parent === own.parent && hasShares(facet, each),
  );
}

/** One outcome has no shares that could be compared. */
function hasShares(facet: string, { key, rows }: ColumnValue): boolean {
  return isTelling(facet, key) && countRows(rows) > 1;
}

/** Of the one value that is chosen so far to be compared: what it is called, and what it may be compared with. */
export interface Offer extends CardValue {
  readonly facet: string;
  readonly others: readonly (CardValue & { readonly key: string })[];
}

/** What a reader may compare the one chosen value with (`?compare=country&country=kenya`). */
export function offerComparison(
  columns: Columns,
  { compare, selection }: Pick<ExplorerState, 'compare' | 'selection'>,
  words: FigureWords,
): Offer | undefined {
  if (compare === null) return undefined;
  const [key = '', ...more] = selection.include.get(compare) ?? [];
  const own = columns.facets
    .find((each) => each.key === compare)
    ?.values.find((each) => each.key === key);
  const others = listOthers(columns, compare, key);
  if (own === undefined || more.length > 0 || others.length === 0) return undefined;
  return {
    ...{ facet: compare, ...nameIn(compare, own, words) },
    others: others.map((value) => ({ key: value.key, ...nameIn(compare, value, words) })),
  };
}

function nameIn(facet: string, value: ColumnValue, words: FigureWords): CardValue {
  return pickLanguage(nameValue(facet, value, words), findNameLanguage(facet, value, words));
}
