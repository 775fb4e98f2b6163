import { z } from 'zod';
import { StringListSchema } from '../fragment/editorial.ts';
import { LanguageSchema } from '../fragment/languageSchema.ts';
import { INTERFACE_LANGUAGES } from '../messages/index.ts';
import { getToolTexts } from '../messages/tools/toolTexts.ts';
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

const text = (): z.ZodString => z.string().trim().min(1);

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
    { error: () => getToolTexts().settings.value },
  );
}

/** What a value is called in the language of the records, and in others. */
function pickLabels(label: Label, language: string): { label: string; labels?: Translations } {
  const labels = listTranslations(label);
  const own = pickLabel(label, language);
  return labels === undefined ? { label: own } : { label: own, labels };
}

export type VocabularyEntry = z.output<ReturnType<typeof createEntrySchema>>;

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
  z.boolean({ error: () => getToolTexts().settings.switch }),
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
    const texts = getToolTexts().settings;
    for (const field of fields) {
      const { name, required } = field;
      if (headers[name] === undefined && required !== undefined && !isLeftOut(field))
        context.addIssue({ code: 'custom', message: texts.headerMissing({ field: name }) });
      if (headers[name] !== undefined && isLeftOut(field))
        context.addIssue({
          code: 'custom',
          path: [name],
          message: texts.statusHeader({ any: ANY_STATUS, field: name }),
        });
    }
  });
}

/** Languages that the interface speaks. */
const LanguagesSchema = z
  .array(
    z.enum(INTERFACE_LANGUAGES, {
      error: () => getToolTexts().settings.languages({ languages: INTERFACE_LANGUAGES }),
    }),
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

/** How an import reads a spreadsheet. */
const SpreadsheetSchema = z
  .strictObject({
    /** The copy with ids that is imported, and not the original without them. */
    file: text().optional(),
    /** The sheets that are read together, as one table. */
    sheets: z
      .array(z.string().min(1))
      .min(1)
      .refine(
        (names) => new Set(names.map((name) => name.trim().toLowerCase())).size === names.length,
        { error: () => getToolTexts().settings.sheetTwice },
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
    .array(
      z.union([createClusterSchema(language), entry], {
        error: () => getToolTexts().settings.type,
      }),
    )
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
      { error: () => getToolTexts().settings.clusterShown({ types }) },
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
          .url({ protocol: /^https?$/, error: () => getToolTexts().settings.address })
          .optional(),
      })
      .optional(),
    /** The day of which the outcomes are the state; figures and files are dated by it. */
    date: z.iso.date({ error: () => getToolTexts().settings.day }).optional(),
    /** Shown on every page, for instance to say that all content is synthetic. */
    notice: text().optional(),
    ...FACE_SETTINGS,
    /** Strings to be replaced by a visible mark in every outcome and in all prose. */
    redact: StringListSchema.refine((strings) => !strings.some(isTooShort), {
      error: () => getToolTexts().settings.redactShort,
    }),
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
            { error: () => getToolTexts().settings.tickBoxes },
          ),
      )
      .default([]),
    vocabularies: createVocabulariesSchema(fields, recordLanguage),
    /** What may be published. */
    publication: z
      .strictObject({
        /** Only outcomes of these statuses; `any` where none are recorded. */
        statuses: z.union([z.literal(ANY_STATUS), z.array(text()).min(1)], {
          error: () => getToolTexts().settings.statuses({ any: ANY_STATUS }),
        }),
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
              z.enum([...PUBLIC_WORDS, ...OPEN_WORDS], {
                error: () =>
                  getToolTexts().settings.levels({ words: [...PUBLIC_WORDS, ...OPEN_WORDS] }),
              }),
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
          .min(MIN_KEY_LENGTH, {
            error: () => getToolTexts().settings.keyShort({ least: MIN_KEY_LENGTH }),
          })
          .optional(),
      })
      .refine(({ id, key }) => id === 'shown' || key !== undefined, {
        path: ['key'],
        error: () => getToolTexts().settings.keyMissing({ least: MIN_KEY_LENGTH }),
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
