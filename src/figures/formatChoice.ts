import { DEFAULT_STATE, formatAddress, type ExplorerState } from '../facets/address.ts';
import { includeValue } from '../facets/selection.ts';
import type { Choice } from './scene.ts';

/** What an explorer shows when a mark's values are chosen on top of what is chosen there. */
export function addChoice(state: ExplorerState, choice: Choice): ExplorerState {
  const selection = choice.reduce(
    (chosen, [facet, key]) => includeValue(chosen, facet, key),
    state.selection,
  );
  return { ...state, selection, page: 1 };
}

/** The outcomes of a mark, as the query of the explorer's address. */
export function formatChoice(choice: Choice): string {
  return formatAddress(addChoice(DEFAULT_STATE, choice)).toString();
}
