import { z } from 'zod';
import { StringListSchema } from '../fragment/editorial.ts';
import { LanguageSchema } from '../text/language.ts';
import { INTERFACE_LANGUAGES } from '../messages/index.ts';
import { NO_WORDS, OPEN_WORDS, PUBLIC_WORDS } from '../outcome/flag.ts';
import { foldText } from '../text/fold.ts';
import { isTooShort } from '../text/names/name.ts';
import {
  getName,
  hasVocabulary,
  isPublic,
  mayHide,
  type Field,
  type FieldName,
  type FieldReference,
  type FieldTable,
  type Translations,
} from './fields.ts';
import { FACE_SETTINGS } from './faceSettings.ts';
import { LabelSchema, listTranslations, pickLabel, type Label } from './label.ts';
import { createOwnFieldsSchema, createSeparatorSchema, NameSchema } from './ownFields.ts';

const text = (): z.ZodString => z.string().trim().min(1, 'Expected text.');

/** One value of a vocabulary; a plain string is short for `{label}`. `language` is that of the records (BCP 47). */
function createEntrySchema(language: string) {
  return z.union(
    [
      text().transform((label): { label: string; labels?: Translations; also: string[] } => ({
        label,
        also: [],
      })),
      z
        .strictObject({
          /** What the reader sees. */
          label: LabelSchema,
          /** Short code: an objective's code, or a country's ISO 3166 code. */
          code: text().optional(),
          /** Other spellings that mean the same. */
          also: z.array(text()).default([]),
          /** The programme's own definition. */
          definition: text().optional(),
        })
        .transform((entry) => ({ ...entry, ...pickLabels(entry.label, language) })),
    ],
    'Expected a label, or label, code, also and definition; put a number in quotes.',
  );
}

/** What a value is called in the language of the records, and in others. */
function pickLabels(label: Label, language: string): { label: string; labels?: Translations } {
  const labels = listTranslations(label);
  const own = pickLabel(label, language);
  return labels === undefined ? { label: own } : { label: own, labels };
}

export type VocabularyEntry = z.output<ReturnType<typeof createEntrySchema>>;

const EXPECTED_TYPES =
  'Expected a cluster with its types ({ cluster: …, types: […] }), or a type by itself: a label, or label, code, also and definition.';

/** A cluster with its types of change. */
function createClusterSchema(language: string) {
  const types = z.array(createEntrySchema(language)).default([]);
  return z.strictObject({ cluster: LabelSchema, types }).transform((cluster) => {
    const { label, labels } = pickLabels(cluster.cluster, language);
    return { ...cluster, cluster: label, ...(labels === undefined ? {} : { labels }) };
  });
}

export type Cluster = z.output<ReturnType<typeof createClusterSchema>>;

/** Characters of a key: what can be guessed opens every reference. */
const MIN_KEY_LENGTH = 16;

/** What a programme without a column of statuses writes instead of a list of them. */
const ANY_STATUS = 'any';

/** A switch of the publisher's: `on` or `off`, as YAML of today takes them for texts. */
const SwitchSchema = z.preprocess(
  (value) =>
    value === 'on' || value === 'yes' ? true : value === 'off' || value === 'no' ? false : value,
  z.boolean('Expected on or off.'),
);

/** Whether raw settings say that there are no statuses. */
export function hasNoStatuses(data: unknown): boolean {
  return AnyStatusSchema.safeParse(data).success;
}

const AnyStatusSchema = z.object({ publication: z.object({ statuses: z.literal(ANY_STATUS) }) });

/**
 * Which header means which field; those of consent are set under `publication`, those of own fields with them.
 * A programme that has no statuses names no header for them: with one, “any” might publish what is only a lead.
 */
function createHeadersSchema(fields: FieldTable, withoutStatuses: boolean) {
  const names = fields
    .filter(({ kind, own }) => kind !== 'consent' && own === undefined)
    .map(({ name }) => name);
  const isLeftOut = ({ kind }: Field): boolean => withoutStatuses && kind === 'status';
  return z.partialRecord(z.enum(names), z.array(text()).min(1)).superRefine((headers, context) => {
    for (const field of fields) {
      const { name, required } = field;
      if (headers[name] === undefined && required !== undefined && !isLeftOut(field))
        context.addIssue({ code: 'custom', message: `A header for “${name}” is required.` });
      if (headers[name] !== undefined && isLeftOut(field))
        context.addIssue({
          code: 'custom',
          path: [name],
          message: `“statuses: ${ANY_STATUS}” under “publication” is for programmes that record no ${name}. List there which of its values may be published, or leave this header out.`,
        });
    }
  });
}

/** Languages that the interface speaks. */
const LanguagesSchema = z
  .array(
    z.enum(
      INTERFACE_LANGUAGES,
      `The pages of a site can be in these languages: ${INTERFACE_LANGUAGES.join(', ')}.`,
    ),
  )
  .default([]);

const TranslationsSchema = z
  .partialRecord(
    z.enum(INTERFACE_LANGUAGES),
    z.strictObject({
      name: text().optional(),
      description: text().optional(),
      notice: text().optional(),
      /** As under `home`. */
      heading: text().optional(),
      intro: text().optional(),
      featured: text().optional(),
    }),
  )
  .prefault({});

/** The language of the records in raw settings; English where it is not set or not one. */
export function readLanguage(data: unknown): string {
  return UnreadLanguageSchema.safeParse(data).data?.language ?? 'en';
}

const UnreadLanguageSchema = z.object({ language: LanguageSchema });

const EXPECTED_STATUSES = `Expected the statuses that are published, as a list in square brackets, or ${ANY_STATUS} if none are recorded.`;

/** How an import reads a spreadsheet. */
const SpreadsheetSchema = z
  .strictObject({
    /** The copy with ids that is imported, and not the original without them. */
    file: text().optional(),
    /** The sheets that are read together, as one table. */
    sheets: z
      .array(z.string().min(1, 'Expected text.'))
      .min(1)
      .refine(
        (names) => new Set(names.map((name) => name.trim().toLowerCase())).size === names.length,
        'Name each sheet once.',
      )
      .optional(),
    /** Header under which each row gets the name of its sheet. */
    sheetName: text().optional(),
    /** The row of the headers, or the first of them. */
    headerRow: z.int().min(1).optional(),
    /** How many rows make a header. */
    headerRows: z.int().min(1).max(3).optional(),
  })
  .prefault({});

/** The values each field may have, in the programme's own order; ratings and scales from low to high. */
function createVocabulariesSchema(fields: FieldTable, language: string) {
  const entry = createEntrySchema(language);
  const entries = z.array(entry).default([]);
  // Types of change, in clusters or, where the programme has none, by themselves.
  const types = z
    .array(z.union([createClusterSchema(language), entry], EXPECTED_TYPES))
    .default([]);
  const schemas = fields
    .filter(hasVocabulary)
    .map(({ name, kind }) => [name, kind === 'types' ? types : entries] as const);
  return z.strictObject(Object.fromEntries(schemas)).prefault({});
}

/** What known fields are called on every page. Their addresses stay. */
function createLabelsSchema(known: FieldTable) {
  const names = known.filter(isPublic).map(({ name }) => name);
  return z.partialRecord(z.enum(names), NameSchema).prefault({});
}

/** Known fields that are published nowhere. A type of change is named, in addresses too, by its cluster. */
function createHideSchema(known: FieldTable) {
  const types = known.filter(({ kind }) => kind === 'types').map(({ name }) => name);
  const clusters = known.filter(({ kind }) => kind === 'clusters').map(({ name }) => name);
  return z
    .array(z.enum(known.filter(mayHide).map(({ name }) => name)))
    .refine(
      (hidden) =>
        !clusters.some((name) => hidden.includes(name)) ||
        types.every((name) => hidden.includes(name)),
      `The types of change show their clusters; list ${types.map((name) => `“${name}”`).join(', ')} here as well.`,
    )
    .default([]);
}

/** The front matter of `programme.md`, by the fields that it may name. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- zod infers it
export function createSettingsSchema(
  fields: FieldTable,
  withoutStatuses = false,
  recordLanguage = 'en',
) {
  const known = fields.filter(({ own }) => own === undefined);
  return z.strictObject({
    name: text(),
    /** How the programme is called for short. */
    abbreviation: text().optional(),
    /** One or two sentences, for the home page and for search engines. */
    description: text(),
    /** Language of the records and of the site (BCP 47). */
    language: LanguageSchema.default('en'),
    /** The languages that its site is to be read in (BCP 47), beside the one above. */
    languages: LanguagesSchema,
    /** What this file says of the programme, in languages of the site. */
    translations: TranslationsSchema,
    /** Licence of the content, and where it is written down. */
    licence: z
      .strictObject({
        name: text(),
        url: z
          .url({ protocol: /^https?$/, error: 'Expected a web address that begins with https://.' })
          .optional(),
      })
      .optional(),
    /** The day of which the outcomes are the state; figures and files are dated by it. */
    date: z.iso.date('Expected a day as YYYY-MM-DD, for instance 2024-06-30.').optional(),
    /** Shown on every page, for instance to say that all content is synthetic. */
    notice: text().optional(),
    ...FACE_SETTINGS,
    /** Strings to be replaced by a visible mark in every outcome and in all prose. */
    redact: StringListSchema.refine(
      (strings) => !strings.some(isTooShort),
      'Expected at least three letters in each: shorter ones are redacted in the outcomes that list them.',
    ),
    /** Strings that the prose of this file may show although an outcome redacts them. */
    named: StringListSchema,
    /** Regular expression (Unicode) that a whole id follows. */
    idPattern: text().optional(),
    /** Which header means which field. */
    headers: createHeadersSchema(fields, withoutStatuses),
    /** Fields of the programme's own. */
    fields: createOwnFieldsSchema(known),
    labels: createLabelsSchema(known),
    /** What several values separate at; without it, whatever parts values that are listed. */
    separator: createSeparatorSchema(known),
    /** Known fields that are published nowhere. */
    hide: createHideSchema(known),
    /** Headers of columns that an import does not even copy. */
    ignore: StringListSchema,
    spreadsheet: SpreadsheetSchema,
    /**
     * Columns of tick boxes, as survey tools export a multiple-choice question. An import joins
     * the labels of the boxes that are ticked into one line under `header`.
     */
    tickBoxes: z
      .array(
        z
          .strictObject({
            header: text(),
            /** Every column whose header begins so is a box; the rest of the header is its label. */
            prefix: text().optional(),
            /** Header of the column → label of the box. */
            columns: z.record(text(), text()).default({}),
          })
          .refine(
            ({ prefix, columns }) => prefix !== undefined || Object.keys(columns).length > 0,
            'Name the columns: by a “prefix”, or one by one under “columns”.',
          ),
      )
      .default([]),
    vocabularies: createVocabulariesSchema(fields, recordLanguage),
    /** What may be published. */
    publication: z
      .strictObject({
        /** Only outcomes of these statuses; `any` where none are recorded. */
        statuses: z.union([z.literal(ANY_STATUS), z.array(text()).min(1)], EXPECTED_STATUSES),
        /**
         * What counts as “not confidential” beside an empty flag: some of the words there are, or
         * `all` of them. Without it the words that the first version knew.
         */
        negatives: z
          .preprocess(
            (value) => (value === 'all' ? [...NO_WORDS] : value),
            z.array(z.enum(NO_WORDS)),
          )
          .optional(),
        /**
         * The flag holds levels; those of them that open are some of the words for “public” or “open”. A cell that is empty
         * withholds then.
         */
        levels: z
          .array(
            z.preprocess(
              (value) => (typeof value === 'string' ? foldText(value) : value),
              z.enum(
                [...PUBLIC_WORDS, ...OPEN_WORDS],
                `Only a word for “public” or “open” may open: ${[...PUBLIC_WORDS, ...OPEN_WORDS].join(', ')}. All other levels withhold.`,
              ),
            ),
          )
          .optional(),
        /** Columns in which only an explicit yes publishes. The flag has to open as well. */
        consent: z.strictObject({ headers: z.array(text()).min(1) }).optional(),
        /** Stricter: an empty flag withholds too. */
        withholdEmpty: z.boolean().default(false),
        /** Whether outcomes are published under their ids, or under references that say nothing of them. */
        id: z.enum(['shown', 'opaque']).default('shown'),
        /** Whether the outcomes are published as data files, too. */
        data: SwitchSchema.default(true),
        /** Whether search engines may list the site. */
        indexing: SwitchSchema.default(true),
        /** Whether other sites may show an outcome or a figure in a frame. */
        embed: SwitchSchema.default(false),
        /** Whether the page of changes names the ids of outcomes that are gone for good. */
        withdrawn: z.enum(['silent', 'named']).optional(),
        /** Makes the references of `id: opaque`; the publisher's own, and never published. */
        key: z
          .string()
          .trim()
          .min(
            MIN_KEY_LENGTH,
            `Expected at least ${MIN_KEY_LENGTH} characters that nobody can guess, for instance a line that a password manager makes.`,
          )
          .optional(),
      })
      .refine(({ id, key }) => id === 'shown' || key !== undefined, {
        path: ['key'],
        message: `“id: opaque” needs a “key” of at least ${MIN_KEY_LENGTH} characters beside it, which you make up and keep to yourself.`,
      }),
  });
}

export type ProgrammeSettings = z.output<ReturnType<typeof createSettingsSchema>>;

/** The headers that a programme has for a field, as it writes them. */
export function listHeaders(
  { headers, fields, publication }: ProgrammeSettings,
  field: FieldReference,
): readonly string[] {
  const name = getName(field);
  if (name === CONSENT) return publication.consent?.headers ?? [];
  return headers[name] ?? fields[name]?.headers ?? [];
}

const CONSENT: FieldName = 'consent';
