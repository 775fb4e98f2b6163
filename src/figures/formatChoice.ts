import { DEFAULT_STATE, formatAddress, type ExplorerState } from '../explorer/address.ts';
import { includeValue, removeIncluded } from '../explorer/selection.ts';
import type { Choice } from './tabulate/table.ts';

/**
 * What an explorer shows when a mark's values are chosen on top of what is chosen there. They
 * stand in the place of other values of their facets: a mark for Kenya in 2022, drawn of Kenya
 * and Iraq from 2021 on, leads to Kenya in 2022.
 */
export function addChoice(state: ExplorerState, choice: Choice): ExplorerState {
  const others = choice.reduce((left, [facet]) => removeIncluded(left, facet), state.selection);
  const selection = choice.reduce(
    (chosen, [facet, key]) => includeValue(chosen, facet, key),
    others,
  );
  return { ...state, selection, page: 1 };
}

/** The outcomes of a mark, as the query of the explorer's address. */
export function formatChoice(choice: Choice): string {
  return formatAddress(addChoice(DEFAULT_STATE, choice)).toString();
}

/** Marks as links into the explorer at an address. */
export function linkInto(address: string): (choice: Choice) => string {
  return (choice) => `${address}?${formatChoice(choice)}`;
}

/** One value that waits to be compared with another, as the query of the explorer's address. */
export function formatCompared(facet: string, key: string): string {
  const state = addChoice(DEFAULT_STATE, [[facet, key]]);
  return formatAddress({ ...state, compare: facet, view: 'figures' }).toString();
}
