import { countRows, type Bitset } from './bitset.ts';
import type { Engine } from './createEngine.ts';
import { removeIncluded, removeValue, type Selection } from './selection.ts';

/** Something that a reader asked for and can take away by itself: the query, what a facet includes, or one value left out. */
export type Asked =
  | { readonly way: 'query' }
  | { readonly way: 'include'; readonly facet: string }
  | { readonly way: 'exclude'; readonly facet: string; readonly token: string };

/** What to take away, and how many outcomes are left without it. */
export interface Removal {
  readonly asked: readonly Asked[];
  readonly count: number;
}

/** How many are offered. */
const MAX_REMOVALS = 2;

/**
 * What a reader may take away to find something again: the one or two things without which most is
 * found, the best first; where none of them is enough, the two that are so together. `found` are the rows of the query, `scope`
 * those of the page; without either, all.
 *
 * Values that a facet includes are alternatives, so one of them alone brings nothing.
 */
export function findRemovals(
  engine: Engine,
  selection: Selection,
  { found, scope }: { readonly found: Bitset | undefined; readonly scope: Bitset | undefined },
): Removal[] {
  const all = listAsked(selection, found !== undefined);
  const count = (asked: readonly Asked[]): Removal => {
    const left = asked.reduce(takeAway, selection);
    const within = asked.some(({ way }) => way === 'query') ? scope : (found ?? scope);
    return { asked, count: countRows(engine.find(left, within)) };
  };
  const rank = (removals: readonly Removal[]): Removal[] =>
    removals.filter((each) => each.count > 0).toSorted((a, b) => b.count - a.count);
  const single = rank(all.map((one) => count([one])));
  if (single.length > 0) return single.slice(0, MAX_REMOVALS);
  const pairs = all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other]));
  return rank(pairs.map(count)).slice(0, 1);
}

/** Everything asked for, in the order of the chips. */
function listAsked({ include, exclude }: Selection, hasQuery: boolean): Asked[] {
  return [
    ...(hasQuery ? [{ way: 'query' } as const] : []),
    ...[...include.keys()].map((facet) => ({ way: 'include', facet }) as const),
    ...[...exclude].flatMap(([facet, tokens]) =>
      tokens.map((token) => ({ way: 'exclude', facet, token }) as const),
    ),
  ];
}

/** The query is no part of a selection. */
export function takeAway(selection: Selection, asked: Asked): Selection {
  if (asked.way === 'query') return selection;
  return asked.way === 'include'
    ? removeIncluded(selection, asked.facet)
    : removeValue(selection, asked.facet, asked.token);
}
