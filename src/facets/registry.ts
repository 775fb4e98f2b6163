import type { ClassifiedName } from '../programme/fields.ts';
import { getTerms } from '../programme/fieldValues.ts';
import type { Term } from '../programme/vocabulary.ts';
import type { PublicOutcome } from '../publication/publish.ts';

/** One way to classify outcomes. */
interface FacetEntry {
  /** Names the facet in messages (`facet.<key>`). */
  readonly key: string;
  /** First segment of its index pages (`/countries/…`); without one there are none. */
  readonly segment?: string;
  /** The values an outcome has; none is “not recorded”. A term with a `parent` is below it. */
  readonly getTerms: (outcome: PublicOutcome) => readonly Term[];
  /** How its values are ordered: as the programme lists them, by label, or the newest first. */
  readonly order: 'programme' | 'label' | 'newest';
  /** Whether its values are years, which a reader may also choose as a range (`range.ts`). */
  readonly isRange?: true;
  /** Whether it is named on cards in lists and search results, and in the header of the outcome page instead of its classification. */
  readonly onCards?: boolean;
  /**
   * What a reader sees of a value, where that is not its label: yes or no in the language of the
   * page, code and label, or the name that the language of the page has for a language.
   */
  readonly shows?: 'answer' | 'code' | 'language';
}

/**
 * Every facet, in the order in which a reader meets them. An entry adds the facet's row on the
 * outcome page and, with a `segment`, its static index pages; the types below follow from it,
 * and with them the messages that it needs.
 */
const ENTRIES = [
  {
    key: 'country',
    segment: 'countries',
    order: 'label',
    onCards: true,
    getTerms: valuesOf('country'),
  },
  {
    key: 'harvest',
    segment: 'harvests',
    order: 'programme',
    onCards: true,
    getTerms: valuesOf('harvest'),
  },
  {
    key: 'year',
    segment: 'years',
    order: 'newest',
    isRange: true,
    onCards: true,
    getTerms: valuesOf('year'),
  },
  { key: 'objective', segment: 'objectives', order: 'programme', getTerms: valuesOf('objectives') },
  {
    key: 'changeType',
    segment: 'change-types',
    order: 'programme',
    getTerms: valuesOf('changeClusters', 'changeTypes'),
  },
  { key: 'socialActor', order: 'programme', getTerms: valuesOf('socialActor') },
  { key: 'scale', order: 'programme', getTerms: valuesOf('scale') },
  { key: 'significanceRating', order: 'programme', getTerms: valuesOf('significanceRating') },
  { key: 'contributionRating', order: 'programme', getTerms: valuesOf('contributionRating') },
  {
    key: 'resultsFramework',
    order: 'programme',
    shows: 'code',
    getTerms: valuesOf('resultsFramework'),
  },
  { key: 'unintended', order: 'programme', shows: 'answer', getTerms: valuesOf('unintended') },
  { key: 'negative', order: 'programme', shows: 'answer', getTerms: valuesOf('negative') },
  { key: 'language', order: 'label', shows: 'language', getTerms: (o) => [nameLanguage(o.lang)] },
] as const satisfies readonly FacetEntry[];

type Entry = (typeof ENTRIES)[number];

export interface Facet extends FacetEntry {
  readonly key: Entry['key'];
}

/** A facet that has index pages. */
export interface IndexFacet extends Facet {
  readonly key: Extract<Entry, { segment: string }>['key'];
  readonly segment: string;
}

export const FACETS: readonly Facet[] = ENTRIES;

/** The facets with index pages, in the same order. */
export const INDEX_FACETS: readonly IndexFacet[] = FACETS.filter(
  (facet): facet is IndexFacet => facet.segment !== undefined,
);

/** The entry of a facet; a key that names none throws. */
export function getFacet(key: string): Facet {
  const facet = FACETS.find((each) => each.key === key);
  if (facet === undefined) throw new Error(`There is no facet ${key}.`);
  return facet;
}

/** The tag names the language in addresses too; every outcome has one. */
function nameLanguage(tag: string): Term {
  return { key: tag, label: tag, order: 0, listed: true };
}

/** The values of fields of `programme/fields.ts`, in this order. */
function valuesOf(...fields: readonly ClassifiedName[]): FacetEntry['getTerms'] {
  return (outcome) => fields.flatMap((field) => getTerms(outcome, field));
}
