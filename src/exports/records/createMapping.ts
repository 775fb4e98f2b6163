import { getTextName, type Field, type FieldTable } from '../../programme/fields.ts';

/** How OpenSearch keeps a field, as its mapping says it. */
export interface Property {
  readonly type: 'keyword' | 'text' | 'integer';
  readonly ignore_above?: number;
  readonly ignore_malformed?: true;
  readonly fields?: Readonly<Record<string, Property>>;
}

/** What an index is made with: its fields, and none beside them. */
export interface IndexSettings {
  readonly mappings: {
    readonly dynamic: 'strict';
    readonly properties: Readonly<Record<string, Property>>;
  };
}

/**
 * A value that is compared as a whole. The engine under OpenSearch refuses one of more than 32,766 bytes, and
 * a UTF-16 unit has at most three of them: what is longer is kept in the document and not looked up.
 */
const KEYWORD = { type: 'keyword', ignore_above: 8191 } as const;
/** Running text, found by its words. */
const TEXT = { type: 'text' } as const;
/** A value of a classification: to filter and count by, and found by its words as well. */
const VALUE = { ...KEYWORD, fields: { text: TEXT } } as const;
/** A year, to filter and count by, and as a number, for a span. One that is not clear is no number. */
const YEAR = {
  ...KEYWORD,
  fields: { number: { type: 'integer', ignore_malformed: true } },
} as const;

/** By kind of field. A status decides what is published; no page shows it, and so no document does. */
const BY_KIND = {
  id: KEYWORD,
  title: undefined,
  text: TEXT,
  date: KEYWORD,
  link: KEYWORD,
  related: KEYWORD,
  term: VALUE,
  rating: VALUE,
  status: undefined,
  year: YEAR,
  answer: VALUE,
  terms: VALUE,
  types: VALUE,
  clusters: VALUE,
  codes: VALUE,
  flag: undefined,
  consent: undefined,
  hidden: undefined,
} as const satisfies Record<Field['kind'], Property | undefined>;

/** What a document has beside the fields. */
const BESIDE = { slug: KEYWORD, headline: TEXT, lang: KEYWORD, aliases: KEYWORD } as const;

/** The fields of a table that documents have. */
export function listExported(fields: FieldTable): FieldTable {
  return fields.filter(({ kind }) => BY_KIND[kind] !== undefined);
}

/** The mapping of an index of outcomes with these fields, as `PUT /INDEX` takes it. */
export function createMapping(fields: FieldTable): IndexSettings {
  const own = fields.flatMap((field): (readonly [string, Property])[] => {
    const property = BY_KIND[field.kind];
    if (property === undefined) return [];
    const text = field.kind === 'codes' ? [[getTextName(field), TEXT] as const] : [];
    return [[field.name, property], ...text];
  });
  return {
    mappings: {
      dynamic: 'strict',
      properties: Object.fromEntries<Property>([...Object.entries(BESIDE), ...own]),
    },
  };
}
