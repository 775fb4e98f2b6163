import type { Names } from '../facets/labels.ts';
import type { Facet } from '../facets/registry.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { createCard, pickStep, type Card, type Lists, type ListValues } from './createCard.ts';
import { createCardRow } from './createCardFiles.ts';
import { pickLanguage } from './renderName.ts';

/** The card of an outcome that is at hand, as in the build; `facets` are those of the site. */
export function createOutcomeCard(
  outcome: PublicOutcome,
  facets: readonly Facet[],
  names: Names,
  messages: Lists,
): Card {
  const listOwn: ListValues = (key) =>
    facets
      .filter((facet) => facet.key === key)
      .flatMap(({ getTerms }) => getTerms(outcome))
      .map((term) => ({
        key: term.key,
        ...pickLanguage(names(key, term.key), names.findLanguage(key, term.key)),
        ...pickStep(term),
      }));
  return createCard(createCardRow(outcome), listOwn, facets, '', messages);
}
