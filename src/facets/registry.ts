import type { Term } from '../programme/vocabulary.ts';
import type { PublicOutcome } from '../publication/publish.ts';

/**
 * One way to classify outcomes. An entry of the registry adds the facet's row on the outcome
 * page and, with a `segment`, its static index pages.
 */
export interface Facet {
  /** Names the facet in messages (`facet.<key>`). */
  readonly key: FacetKey;
  /** First segment of its index pages (`/countries/…`); without one there are none. */
  readonly segment?: string;
  /** The values an outcome has; none is “not recorded”. A term with a `parent` stands below it. */
  readonly getTerms: (outcome: PublicOutcome) => readonly Term[];
  /** How its values are ordered: as the programme lists them, by label, or the newest first. */
  readonly order: 'programme' | 'label' | 'newest';
  /** Whether it is named on cards in lists and search results, and in the header of the outcome page instead of its classification. */
  readonly onCards?: boolean;
}

type FacetKey =
  | 'country'
  | 'harvest'
  | 'year'
  | 'objective'
  | 'changeType'
  | 'socialActor'
  | 'scale'
  | 'significanceRating'
  | 'contributionRating'
  | 'resultsFramework'
  | 'unintended'
  | 'negative';

/** Every facet, in the order in which a reader meets them. */
export const FACETS: readonly Facet[] = [
  {
    key: 'country',
    segment: 'countries',
    order: 'label',
    onCards: true,
    getTerms: (o) => list(o.country),
  },
  {
    key: 'harvest',
    segment: 'harvests',
    order: 'programme',
    onCards: true,
    getTerms: (o) => list(o.harvest),
  },
  { key: 'year', segment: 'years', order: 'newest', onCards: true, getTerms: (o) => list(o.year) },
  { key: 'objective', segment: 'objectives', order: 'programme', getTerms: (o) => o.objectives },
  {
    key: 'changeType',
    segment: 'change-types',
    order: 'programme',
    getTerms: (o) => [...o.changeClusters, ...o.changeTypes],
  },
  { key: 'socialActor', order: 'programme', getTerms: (o) => list(o.socialActor) },
  { key: 'scale', order: 'programme', getTerms: (o) => list(o.scale) },
  { key: 'significanceRating', order: 'programme', getTerms: (o) => list(o.significanceRating) },
  { key: 'contributionRating', order: 'programme', getTerms: (o) => list(o.contributionRating) },
  { key: 'resultsFramework', order: 'programme', getTerms: (o) => o.resultsFramework },
  { key: 'unintended', order: 'programme', getTerms: (o) => list(o.unintended) },
  { key: 'negative', order: 'programme', getTerms: (o) => list(o.negative) },
];

/** A facet that has index pages. */
export type IndexFacet = Facet & { readonly segment: string; readonly key: IndexFacetKey };
export type IndexFacetKey = 'country' | 'harvest' | 'year' | 'objective' | 'changeType';

/** The facets with index pages, in the same order. */
export const INDEX_FACETS: readonly IndexFacet[] = FACETS.filter(
  (facet): facet is IndexFacet => facet.segment !== undefined,
);

function list(term: Term | null): readonly Term[] {
  return term === null ? [] : [term];
}
