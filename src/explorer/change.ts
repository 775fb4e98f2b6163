import type { Axes, Density, ExplorerState, View } from './address.ts';
import { takeAway, type Asked } from './findRemovals.ts';
import { formatRange } from './range.ts';
import { formatFrom } from './scale.ts';
import {
  EMPTY_SELECTION,
  includeValue,
  removeFacet,
  removeIncluded,
  removeValue,
  toggleExcluded,
  toggleIncluded,
  type Selection,
} from './selection.ts';

/** What a reader does: the state after it, from the state before. */
export type Change = (state: ExplorerState) => ExplorerState;

/** Everything that leaves other outcomes, or brings them in another order, leads to the first page. */
function changeSelection(change: (selection: Selection) => Selection): Change {
  return (state) => ({ ...state, selection: change(state.selection), page: 1 });
}

/** Includes or excludes a value, or takes it out again. */
export function toggleValue(facet: string, key: string, way: 'include' | 'exclude'): Change {
  const toggle = way === 'include' ? toggleIncluded : toggleExcluded;
  return changeSelection((selection) => toggle(selection, facet, key));
}

/**
 * Includes a value of a scale and all above it, in the place of what was included of it, or takes that
 * out again.
 */
export function chooseFrom(facet: string, key: string): Change {
  const token = formatFrom(key);
  return changeSelection((selection) => {
    const isChosen = selection.include.get(facet)?.includes(token) === true;
    const others = removeIncluded(selection, facet);
    return isChosen ? others : includeValue(others, facet, token);
  });
}

/** Includes a value, and takes out all else that was chosen of its facet. */
export function chooseOnly(facet: string, key: string): Change {
  return changeSelection((selection) => includeValue(removeFacet(selection, facet), facet, key));
}

/** Includes the values that a token stands for in its place, each by itself. */
export function spellOut(facet: string, token: string, keys: readonly string[]): Change {
  return changeSelection((selection) =>
    keys.reduce((all, key) => includeValue(all, facet, key), removeValue(selection, facet, token)),
  );
}

/** Takes away what was chosen, whichever way. */
export function removeChosen(facet: string, token: string): Change {
  return changeSelection((selection) => removeValue(selection, facet, token));
}

/**
 * Takes the place of what was chosen of a facet with years. An end may be open (`''`); two years
 * the wrong way round mean the years between them all the same.
 */
export function chooseYears(facet: string, from: string, to: string): Change {
  const [first, last] = from !== '' && to !== '' && from > to ? [to, from] : [from, to];
  const token = formatRange({
    from: first === '' ? -Infinity : Number(first),
    to: last === '' ? Infinity : Number(last),
  });
  return changeSelection((selection) => {
    const cleared = removeFacet(selection, facet);
    return first + last === '' ? cleared : includeValue(cleared, facet, token);
  });
}

/** Takes the place of everything chosen. */
export function setSelection(selection: Selection): Change {
  return changeSelection(() => selection);
}

/** A new query brings its own order. */
export function setQuery(query: string): Change {
  return (state) => ({ ...state, query, page: 1, sort: null });
}

export function removeQuery(state: ExplorerState): ExplorerState {
  return { ...state, query: '', page: 1 };
}

/** Takes away some of what was asked for. */
export function removeAsked(asked: readonly Asked[]): Change {
  return (state) => ({
    ...state,
    query: asked.some(({ way }) => way === 'query') ? '' : state.query,
    selection: asked.reduce(takeAway, state.selection),
    page: 1,
  });
}

/** Takes away the query and everything chosen; view and order stay. */
export function clearAll(state: ExplorerState): ExplorerState {
  return { ...state, selection: EMPTY_SELECTION, query: '', page: 1 };
}

export function setSort(sort: ExplorerState['sort']): Change {
  return (state) => ({ ...state, sort, page: 1 });
}

/** Sorts by a facet or a text; by the one in use, the other way round. */
export function sortBy(key: string): Change {
  return (state) => {
    const { sort } = state;
    const isInUse = sort !== null && sort !== 'newest' && sort.facet === key;
    return setSort({ facet: key, isDescending: isInUse && !sort.isDescending })(state);
  };
}

export function setView(view: View): Change {
  return (state) => ({ ...state, view });
}

/** Switches the key `/` on or off. */
export function toggleSlash(state: ExplorerState): ExplorerState {
  return { ...state, hasSlash: !state.hasSlash };
}

export function setPage(page: number): Change {
  return (state) => ({ ...state, page });
}

export function setAxes(axes: Axes | null): Change {
  return (state) => ({ ...state, axes });
}

export function setDensity(density: Density): Change {
  return (state) => ({ ...state, density });
}
