import { getTextName, isNamed, isWritten, type FieldTable } from '../programme/fields.ts';
import { getTerms, getText } from '../programme/fieldValues.ts';
import type { Term } from '../programme/vocabulary.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { findBeginning } from '../text/headline/findBeginning.ts';
import { paths } from '../urls.ts';

/** What a text of a record weighs; running text has 1, and Pagefind's weights run to 10. */
export const WEIGHTS = { text: 1, headline: 6, classification: 2, id: 8 } as const;

/** What a record says in one field. */
export interface RecordText {
  /** Of the field. */
  readonly name: string;
  readonly text: string;
  readonly weight: number;
  /** So many units of its beginning are the headline, and weigh as that. */
  readonly headline?: number;
}

/** All by which one outcome is found. */
export interface SearchRecord {
  /** Address from the root of the site. */
  readonly url: string;
  readonly language: string;
  readonly texts: readonly RecordText[];
}

/**
 * The fields of an outcome that a reader may search, with the headline and the id weighing more than the narrative. The
 * narrative comes first, so that of places that are as good the one in it is shown; a headline that is the beginning of the
 * description is weighed where it stands there, and not indexed twice.
 */
export function createSearchRecord(outcome: PublicOutcome, fields: FieldTable): SearchRecord {
  const { description, headline } = outcome;
  const beginning = findWeighedLength(description, headline);
  const searched = fields.filter((field) => field.isSearched && !isNamed(field, 'description'));
  const narrative = searched.filter(isWritten).flatMap((field): RecordText[] => {
    const text = getText(outcome, field);
    return text === null ? [] : [{ name: getTextName(field), text, weight: WEIGHTS.text }];
  });
  const classification = searched
    .filter((field) => !isWritten(field))
    .flatMap((field): RecordText[] => {
      const names = nameTerms(getTerms(outcome, field));
      if (names.length === 0) return [];
      return [{ name: field.name, text: names.join('. '), weight: WEIGHTS.classification }];
    });
  const own = { name: 'description', text: description, weight: WEIGHTS.text };
  return {
    url: paths.outcome(outcome.slug),
    language: outcome.lang,
    texts: [
      beginning === 0 ? own : { ...own, headline: beginning },
      ...narrative,
      ...(beginning === 0 ? [{ name: 'headline', text: headline, weight: WEIGHTS.headline }] : []),
      ...classification,
      { name: 'id', text: outcome.id, weight: WEIGHTS.id },
    ],
  };
}

/** A year that was written in another way is found by that. */
function nameTerms(terms: readonly Term[]): string[] {
  return [
    ...new Set(
      terms.flatMap(({ label, listed, written }) => [
        ...(listed || written === undefined ? [label] : []),
        ...(written === undefined ? [] : [written]),
      ]),
    ),
  ];
}

/** Length of the description's part that is weighed as the headline, with the punctuation that touches it. */
function findWeighedLength(description: string, headline: string): number {
  const length = findBeginning(description, headline);
  if (length === 0) return 0;
  return length + (/^\p{P}+/u.exec(description.slice(length))?.[0].length ?? 0);
}
