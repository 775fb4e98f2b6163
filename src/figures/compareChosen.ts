import { intersect, type Bitset } from '../explorer/bitset.ts';
import type { Columns } from '../explorer/columns.ts';
import type { ExplorerState } from '../explorer/address.ts';
import { nameValue } from '../facets/labels.ts';
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
    return [{ name: nameValue(compare, value, words), rows, choice: [[compare, key]] }];
  });
  const [first, second, ...more] = sides;
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  return createComparison(columns, [first, second], { except: compare, values: VALUES }, words);
}
