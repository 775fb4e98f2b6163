import {
  isClassified,
  type ClassifiedName,
  type Field,
  type FieldTable,
} from '../programme/fields.ts';
import { getTerms } from '../programme/fieldValues.ts';
import type { Term } from '../programme/vocabulary.ts';
import type { PublicOutcome } from '../publication/publish.ts';

/** One way to classify outcomes. */
export interface Facet {
  /** Names the facet in messages (`facet.<key>`), in addresses and in files. */
  readonly key: string;
  /** The fields whose values it has; without any it is of something that every outcome has. */
  readonly fields: readonly string[];
  /** What the programme calls it, where that is not what the messages say. */
  readonly label?: string;
  /** What the programme calls several of its values. */
  readonly plural?: string;
  /** It is of a field of the programme's own, which only the programme knows. */
  readonly isOwn?: true;
  /** The field that its own comes after. */
  readonly after?: string;
  /** First segment of its index pages (`/countries/…`); without one there are none. */
  readonly segment?: string;
  /** The values an outcome has; none is “not recorded”. A term with a `parent` is below it. */
  readonly getTerms: (outcome: PublicOutcome) => readonly Term[];
  /** How its values are ordered: as the programme lists them, by label, or the newest first. */
  readonly order: 'programme' | 'label' | 'newest';
  /** Whether its values are years, which a reader may also choose as a range (`range.ts`). */
  readonly isRange?: true;
  /** Whether its values are steps of a scale, so that a reader may choose one and all above it (`scale.ts`). */
  readonly isScale?: true;
  /** Whether it is named on cards in lists and search results, and in the header of the outcome page instead of its classification. */
  readonly onCards?: boolean;
  /** Whether each of its index pages has a feed, where the site has feeds (`exports/feed/hasFeeds.ts`). */
  readonly hasFeeds?: true;
  /**
   * What a reader sees of a value, where that is not its label: yes or no in the language of the
   * page, code and label, or the name that the language of the page has for a language.
   */
  readonly shows?: 'answer' | 'code' | 'language';
}

/**
 * The facets of the known fields, in the order in which a reader meets them. An entry adds the facet's
 * row on the outcome page and, with a `segment`, its static index pages.
 */
const ENTRIES = [
  {
    key: 'country',
    segment: 'countries',
    order: 'label',
    onCards: true,
    hasFeeds: true,
    ...valuesOf('country'),
  },
  {
    key: 'harvest',
    segment: 'harvests',
    order: 'programme',
    onCards: true,
    hasFeeds: true,
    ...valuesOf('harvest'),
  },
  {
    key: 'year',
    segment: 'years',
    order: 'newest',
    isRange: true,
    onCards: true,
    ...valuesOf('year'),
  },
  {
    key: 'objective',
    segment: 'objectives',
    order: 'programme',
    hasFeeds: true,
    ...valuesOf('objectives'),
  },
  {
    key: 'changeType',
    segment: 'change-types',
    order: 'programme',
    ...valuesOf('changeClusters', 'changeTypes'),
  },
  { key: 'socialActor', order: 'programme', ...valuesOf('socialActor') },
  { key: 'scale', order: 'programme', ...valuesOf('scale') },
  {
    key: 'significanceRating',
    order: 'programme',
    isScale: true,
    ...valuesOf('significanceRating'),
  },
  {
    key: 'contributionRating',
    order: 'programme',
    isScale: true,
    ...valuesOf('contributionRating'),
  },
  {
    key: 'resultsFramework',
    order: 'programme',
    shows: 'code',
    ...valuesOf('resultsFramework'),
  },
  { key: 'unintended', order: 'programme', shows: 'answer', ...valuesOf('unintended') },
  { key: 'negative', order: 'programme', shows: 'answer', ...valuesOf('negative') },
  {
    key: 'language',
    order: 'label',
    shows: 'language',
    fields: [],
    getTerms: (outcome) => [nameLanguage(outcome.lang)],
  },
] as const satisfies readonly Facet[];

/** A facet of known fields, which the interface text has a name for. */
export interface KnownFacet extends Facet {
  readonly key: (typeof ENTRIES)[number]['key'];
}

/** The facets of the known fields. */
export const FACETS: readonly KnownFacet[] = ENTRIES;

/** A facet that has index pages. */
export interface IndexFacet extends Facet {
  readonly segment: string;
}

/** Made once for a table. */
const listed = new WeakMap<FieldTable, readonly Facet[]>();

/**
 * The facets of a table of fields: the known ones of which it has a field, and one for each classified
 * field of the programme's own, after the facet of the field that it comes after, or else before
 * the language.
 */
export function listFacets(fields: FieldTable): readonly Facet[] {
  const facets = listed.get(fields) ?? createFacets(fields);
  listed.set(fields, facets);
  return facets;
}

function createFacets(fields: FieldTable): readonly Facet[] {
  const classified = fields.filter(isClassified);
  const known: readonly Facet[] = FACETS.filter(
    (facet) =>
      facet.fields.length === 0 || classified.some(({ name }) => facet.fields.includes(name)),
  ).map((facet) => {
    // Where several fields are one facet, the last is the one it is called after.
    const field = fields.find(({ name }) => name === facet.fields.at(-1));
    return field?.label === undefined ? facet : { ...facet, ...pickForms(field) };
  });
  return classified.filter(({ own }) => own !== undefined).reduce(insertFacet, known);
}

function insertFacet(facets: readonly Facet[], field: Field): readonly Facet[] {
  const facet = createFacet(field);
  const before = facets.findLastIndex(
    ({ fields, after }) =>
      facet.after !== undefined && (fields.includes(facet.after) || after === facet.after),
  );
  const end = facets.findIndex(({ fields }) => fields.length === 0);
  return facets.toSpliced(before === -1 ? end : before + 1, 0, facet);
}

function createFacet(field: Field): Facet {
  const { name, own } = field;
  return {
    ...{ key: name, fields: [name], isOwn: true, order: own?.order ?? 'label' },
    ...pickForms(field),
    ...(field.kind === 'rating' ? { isScale: true } : {}),
    ...(own?.segment === undefined ? {} : { segment: own.segment }),
    ...(own?.after === undefined ? {} : { after: own.after }),
    getTerms: (outcome) => getTerms(outcome, field),
  };
}

function pickForms({ name, label = name, plural }: Field): Pick<Facet, 'label' | 'plural'> {
  return plural === undefined ? { label } : { label, plural };
}

/** The facets with index pages, in the same order. */
export function listIndexFacets(facets: readonly Facet[]): IndexFacet[] {
  return facets.filter((facet): facet is IndexFacet => facet.segment !== undefined);
}

/** The facet of a table of fields that has a key and index pages; one that names none throws. */
export function getIndexFacet(fields: FieldTable, key: string): IndexFacet {
  const facet = listIndexFacets(listFacets(fields)).find((each) => each.key === key);
  if (facet === undefined) throw new Error(`There is no facet ${key} with index pages.`);
  return facet;
}

/** The facet of known fields that has a key; one that names none throws. */
export function getFacet(key: string): KnownFacet {
  const facet = FACETS.find((each) => each.key === key);
  if (facet === undefined) throw new Error(`There is no facet ${key}.`);
  return facet;
}

/** The tag names the language in addresses too; every outcome has one. */
function nameLanguage(tag: string): Term {
  return { key: tag, label: tag, order: 0, listed: true };
}

/** The values of fields of `programme/fields.ts`, in this order. */
function valuesOf(...fields: readonly ClassifiedName[]): Pick<Facet, 'fields' | 'getTerms'> {
  return { fields, getTerms: (outcome) => fields.flatMap((field) => getTerms(outcome, field)) };
}
