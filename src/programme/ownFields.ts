import { z } from 'zod';
import { isNumber, isYes } from '../outcome/flag.ts';
import { foldText } from '../text/fold.ts';
import type { Separator } from '../text/separator.ts';
import { getToolTexts } from '../messages/tools/toolTexts.ts';
import { createSlug } from '../text/slug.ts';
import {
  createFields,
  isClassified,
  isPublic,
  mayHoldSeveral,
  listNames,
  TAKEN,
  type Field,
  type FieldTable,
} from './fields.ts';
import { LabelSchema, listTranslations, pickLabel, type Label } from './label.ts';
import { findReserved, isReservedName } from './reservedNames.ts';

const text = (): z.ZodString => z.string().trim().min(1);

/** What a known field is called: the name of one, or those of one and of several. */
export const NameSchema = z.union(
  [LabelSchema, z.strictObject({ label: LabelSchema, plural: LabelSchema })],
  { error: () => getToolTexts().settings.name },
);

/** The kinds that a field of a programme's own may have. */
const KINDS = ['text', 'term', 'terms', 'rating', 'date', 'link', 'related'] as const;

const SignSchema = z.string().min(1, { error: () => getToolTexts().settings.sign });
/** One sign, or several where people write now this one, now that one. */
const SeparatorSchema = z.union([SignSchema, z.array(SignSchema).min(1)], {
  error: () => getToolTexts().settings.separator,
});

/** What several values of known fields separate at: of all fields, or of each by its name. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- zod infers it
export function createSeparatorSchema(known: FieldTable) {
  const names = known.filter(mayHoldSeveral).map(({ name }) => name);
  return z
    .union([SeparatorSchema, z.partialRecord(z.enum(names), SeparatorSchema)], {
      error: () => getToolTexts().settings.separators({ fields: names }),
    })
    .optional();
}

/** A field of the programme's own. */
const OwnFieldSchema = z
  .strictObject({
    label: LabelSchema,
    /** What several are called, on top of a list of them. */
    plural: LabelSchema.optional(),
    /** Its headers in the fragments and in a spreadsheet. */
    headers: z.array(text()).min(1),
    kind: z.enum(KINDS),
    /** What several values separate at. */
    separator: SeparatorSchema.optional(),
    /** First part of the addresses of its index pages. */
    index: text().optional(),
    /** The field that it comes after. */
    after: text().optional(),
    /** `false`: read, checked and withheld from everything that is published. */
    publish: z.boolean().default(true),
    /** `false`: a value such as “draft” is about something else than the outcome, and withholds nothing. */
    decides: z.boolean().optional(),
    /** It holds levels; everybody may read the outcomes of these. */
    levels: z
      .array(
        z
          .union([text(), z.number()])
          .transform((value) => foldText(String(value)))
          .refine((value) => isNumber(value) || !isYes(value), {
            error: () => getToolTexts().settings.yesIsNoLevel,
          }),
      )
      .optional(),
  })
  .superRefine(({ kind, separator, index, publish }, context) => {
    const texts = getToolTexts().settings;
    const refuse = (key: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [key], message });
    };
    if (separator !== undefined && kind !== 'terms' && kind !== 'related')
      refuse('separator', texts.separatorOfOne);
    if (index === undefined) return;
    if (kind !== 'term' && kind !== 'terms') refuse('index', texts.indexOfText);
    if (!publish) refuse('index', texts.indexOfHidden);
  });

type OwnSettings = z.output<typeof OwnFieldSchema>;

/** The fields of a programme's own, by name, beside those of a table. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- zod infers it
export function createOwnFieldsSchema(known: FieldTable) {
  const taken = new Set([...TAKEN, ...known.flatMap(listNames)]);
  return z
    .record(z.string(), OwnFieldSchema)
    .superRefine((own, context) => {
      const texts = getToolTexts().settings;
      const segments = new Map<string, string>();
      const before = new Set(known.filter(isPublic).map(({ name }) => name));
      for (const [name, { index, after }] of Object.entries(own)) {
        const refuse = (path: readonly string[], message: string): void => {
          context.addIssue({ code: 'custom', path: [name, ...path], message });
        };
        const fault = taken.has(name) ? texts.fieldThere : checkName(name);
        if (fault !== undefined) refuse([], fault);
        if (after !== undefined && !before.has(after))
          refuse(['after'], texts.afterMissing({ field: after }));
        before.add(name);
        if (index === undefined) continue;
        const other = segments.get(index);
        segments.set(index, name);
        const reason =
          other === undefined ? checkSegment(index) : texts.indexTaken({ field: other });
        if (reason !== undefined) refuse(['index'], reason);
      }
    })
    .prefault({});
}

/** Why a field cannot be called so. */
function checkName(name: string): string | undefined {
  if (!/^(?!\p{Lu})\p{L}[\p{L}\p{M}\p{N}]*$/u.test(name)) return getToolTexts().settings.fieldName;
  return isReservedName(name) ? getToolTexts().settings.fieldReserved : undefined;
}

/** Why no index pages can be at an address. */
function checkSegment(segment: string): string | undefined {
  const texts = getToolTexts().settings;
  if (createSlug(segment) !== segment) return texts.indexSpelling;
  const reason = findReserved(segment);
  return reason === undefined ? undefined : texts.indexReserved({ reason });
}

/** What the front matter of `programme.md` says of fields, before it is checked. */
const UncheckedSchema = z.object({
  fields: z.record(z.string(), z.unknown()).catch({}),
  labels: z.record(z.string(), z.unknown()).catch({}),
  vocabularies: z.record(z.string(), z.unknown()).catch({}),
  language: z.string().catch('en'),
  separator: z
    .union([SeparatorSchema, z.record(z.string(), z.unknown())])
    .optional()
    .catch(undefined),
});

/**
 * The table with the programme's own fields, and with what it calls the others. Settings that are
 * faulty are taken as far as they can be, so that everything else is checked beside them: the
 * schema reports them.
 */
export function extendFields(known: FieldTable, data: unknown): FieldTable {
  const { success, data: settings } = UncheckedSchema.safeParse(data);
  if (!success) return known;
  const { language, labels, vocabularies, separator } = settings;
  const usual = SeparatorSchema.safeParse(separator).data;
  const findSeparator = (field: Field): Separator | undefined => {
    if (!mayHoldSeveral(field)) return undefined;
    return (
      usual ??
      SeparatorSchema.safeParse(new Map(Object.entries(separator ?? {})).get(field.name)).data
    );
  };
  const named = known.map((field) => {
    const name = NameSchema.safeParse(labels[field.name]);
    const sign = findSeparator(field);
    return {
      ...field,
      ...(name.success ? pickName(name.data, language) : {}),
      ...(sign === undefined ? {} : { separator: sign }),
    };
  });
  const names = new Set([...TAKEN, ...known.flatMap(listNames)]);
  const own = Object.entries(settings.fields)
    .filter(([name]) => !names.has(name) && !isReservedName(name))
    .map(([name, entry]): Field => {
      const read = OwnFieldSchema.safeParse(entry);
      // Values may be listed for it, whatever else is wrong.
      if (!read.success) return { name, kind: 'terms', own: { order: 'label' } };
      const values = vocabularies[name];
      const order = Array.isArray(values) && values.length > 0 ? 'programme' : 'label';
      return createOwnField(
        name,
        {
          ...read.data,
          separator: read.data.separator ?? (read.data.kind === 'terms' ? usual : undefined),
        },
        language,
        order,
      );
    });
  return createFields(own.reduce(insertField, named));
}

function createOwnField(
  name: string,
  { label, plural, kind, separator, index, after, publish, decides, levels }: OwnSettings,
  language: string,
  order: 'programme' | 'label',
): Field {
  const field: Field = {
    ...{ name, kind: publish ? kind : 'hidden', ...pickForms(label, plural, language) },
    ...(separator === undefined ? {} : { separator }),
    own: {
      order,
      ...(index === undefined ? {} : { segment: index }),
      ...(after === undefined ? {} : { after }),
      ...(decides === false ? { decides } : {}),
      ...(levels === undefined ? {} : { levels }),
    },
  };
  if (!publish) return field;
  if (kind === 'link' || kind === 'related') return field;
  // That two outcomes are rated alike says nothing of what they are about.
  const relates = isClassified(field) && kind !== 'rating';
  return { ...field, isSearched: true, ...(relates ? { relates: true } : {}) };
}

/** After the field that it names, and after those that were put there before it; or at the end. */
function insertField(table: FieldTable, field: Field): FieldTable {
  const place = table.findLastIndex(
    ({ name, own }) =>
      field.own?.after !== undefined && [name, own?.after].includes(field.own.after),
  );
  return table.toSpliced(place === -1 ? table.length : place + 1, 0, field);
}

type Forms = Pick<Field, 'label' | 'plural' | 'labels' | 'plurals'>;

function pickName(name: z.output<typeof NameSchema>, language: string): Forms {
  // Text for each language has codes of languages for its keys, which these two are not.
  return typeof name === 'object' && isForms(name)
    ? pickForms(name.label, name.plural, language)
    : pickForms(name, undefined, language);
}

function isForms(name: object): name is { label: Label; plural: Label } {
  return 'label' in name && 'plural' in name;
}

function pickForms(label: Label, plural: Label | undefined, language: string): Forms {
  const labels = listTranslations(label);
  const plurals = plural === undefined ? undefined : listTranslations(plural);
  return {
    label: pickLabel(label, language),
    ...(plural === undefined ? {} : { plural: pickLabel(plural, language) }),
    ...(labels === undefined ? {} : { labels }),
    ...(plurals === undefined ? {} : { plurals }),
  };
}
