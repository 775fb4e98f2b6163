import type { Facet } from '../facets/registry.ts';
import { linkInto } from '../figures/formatChoice.ts';
import type { Messages } from '../messages/index.ts';
import { hrefIn, paths } from '../urls.ts';

/**
 * Where a number of all outcomes leads: one value with a page of its own to that page, which says more of it and needs
 * no scripts; anything else into the explorer.
 */
export function createChoiceLink(
  facets: readonly Facet[],
  messages: Pick<Messages, 'root'>,
): ReturnType<typeof linkInto> {
  const toExplorer = linkInto(hrefIn(messages, paths.outcomes));
  return (choice) => {
    const [[facet, key] = ['', '']] = choice;
    const segment = facets.find((each) => each.key === facet)?.segment;
    return choice.length === 1 && segment !== undefined
      ? hrefIn(messages, paths.facetValue(segment, key))
      : toExplorer(choice);
  };
}
