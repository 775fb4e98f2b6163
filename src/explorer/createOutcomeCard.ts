import type { Names } from '../facets/labels.ts';
import { getFacet } from '../facets/registry.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { createCard, pickStep, type Card, type Lists, type ListValues } from './createCard.ts';
import { createCardRow } from './createCardFiles.ts';

/** The card of an outcome that is at hand, as in the build. */
export function createOutcomeCard(outcome: PublicOutcome, names: Names, messages: Lists): Card {
  const listOwn: ListValues = (facet) =>
    getFacet(facet)
      .getTerms(outcome)
      .map(({ key, step }) => ({ key, name: names(facet, key), ...pickStep({ step }) }));
  return createCard(createCardRow(outcome), listOwn, '', messages);
}
