/** Every field of an outcome, by the name the project gives it (docs/content.md explains each). */
export const FIELD_NAMES = [
  'id',
  'status',
  'harvest',
  'country',
  'year',
  'description',
  'significance',
  'additionalInformation',
  'significanceRating',
  'socialActor',
  'scale',
  'contribution',
  'otherContributions',
  'contributionRating',
  'unintended',
  'evidence',
  'confidential',
  'consent',
  'resultsFramework',
  'objectives',
  'mergedText',
  'negative',
  'changeTypes',
  'changeClusters',
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

/** The fields whose headers stand under `headers`; those of `consent` stand under `publication`. */
export const HEADER_FIELDS = FIELD_NAMES.filter((name) => name !== 'consent');

/** The fields that a programme must give a header for: without them nothing can be published. */
export const REQUIRED_HEADERS = [
  'id',
  'description',
  'confidential',
  'status',
] as const satisfies readonly FieldName[];

/** The fields that say whether an outcome may be published. */
export const DECIDING_FIELDS = ['confidential', 'consent'] as const satisfies readonly FieldName[];

export type DecidingField = (typeof DECIDING_FIELDS)[number];

export function isDeciding(field: FieldName | undefined): field is DecidingField {
  return DECIDING_FIELDS.some((deciding) => deciding === field);
}
