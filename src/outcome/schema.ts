import { z } from 'zod';
import {
  createHidden,
  getHolds,
  getTextName,
  type FieldTable,
  type HoldsOf,
  type KindThatHolds,
  type KnownField,
  type NameOfKind,
} from '../programme/fields.ts';
import { TermSchema } from '../programme/vocabulary.ts';

const narrative = z.string().min(1).nullable();
const term = passOnce(TermSchema).nullable();
const terms = passOnce(z.array(TermSchema));

/**
 * A schema of what many outcomes share, as terms are read once for each value: what has passed it passes again without
 * a look, and stays the same value.
 */
function passOnce<Value extends object>(schema: z.ZodType<Value>): z.ZodType<Value> {
  const passed = new WeakSet<object>();
  return z.custom<Value>((value) => {
    if (typeof value !== 'object' || value === null) return false;
    if (passed.has(value)) return true;
    const isSound = schema.safeParse(value).success;
    if (isSound) passed.add(value);
    return isSound;
  }, 'Expected what a vocabulary says of a value.');
}

/** By what a field holds: what an outcome has of it. `null`, or an empty list, is “not recorded”. */
const SCHEMAS = {
  text: narrative,
  term,
  terms,
  references: z.array(z.strictObject({ id: z.string(), slug: z.string() })),
};

type PublicField = Exclude<KnownField, { kind: KindThatHolds<'nothing'> }>;

type SchemaOf<Entry extends PublicField> = Entry extends { required: 'value' }
  ? z.ZodString
  : (typeof SCHEMAS)[Exclude<HoldsOf<Entry['kind']>, 'nothing'>];

type KnownShape = { [Entry in PublicField as Entry['name']]: SchemaOf<Entry> } & {
  [Name in NameOfKind<'codes'> as `${Name}Text`]: typeof narrative;
};

/** What an outcome has of its fields, redacted. A field that holds nothing for readers has no place in it. */
function createShape(fields: FieldTable): KnownShape {
  const shape = fields.flatMap((field) => {
    const holds = getHolds(field);
    if (holds === 'nothing') return [];
    const schema = field.required === 'value' ? z.string().min(1) : SCHEMAS[holds];
    const text = field.kind === 'codes' ? [[getTextName(field), narrative] as const] : [];
    return [[field.name, schema] as const, ...text];
  });
  const hidden = Object.entries(createHidden(fields)).map(
    ([name, empty]) => [name, empty === null ? z.null() : z.array(TermSchema).max(0)] as const,
  );
  // The compiler forgets the names of a list that is mapped: those of the table are all here, with these schemas.
  return Object.fromEntries([...shape, ...hidden]) as KnownShape;
}

/** What a reader may see of an outcome. Everything here has been redacted. */
function createContentSchema(fields: FieldTable) {
  return z.strictObject({
    /** Names its page: `scc-drc2312-civ002`. */
    slug: z.string().min(1),
    /** The editor's title, or the beginning of the description. */
    headline: z.string().min(1),
    /** Language of the record (BCP 47): the one its editor names, or else the programme's. */
    lang: z.string().min(1),
    /** Earlier ids, and the addresses they had. */
    aliases: z.array(z.strictObject({ id: z.string(), slug: z.string() })),
    ...createShape(fields),
  });
}

/** What the confidential flag of a fragment says, or its column of consent. */
const FlagSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('missing') }),
  z.strictObject({ state: z.literal('repeated'), by: z.enum(['leave', 'readers']).optional() }),
  z.strictObject({ state: z.literal('empty') }),
  z.strictObject({ state: z.literal('value'), value: z.string() }),
]);

/** One outcome statement of a programme with these fields, before the gate. */
function createSchema(fields: FieldTable) {
  return z.strictObject({
    content: createContentSchema(fields),
    confidential: FlagSchema,
    /** Counts only where the programme has such a column. */
    consent: FlagSchema,
    /** The editor withholds it. */
    withhold: z.boolean(),
    /** The strings that were redacted: the gate makes sure that none is left. */
    redacted: z.array(z.string()),
    /** Strings that it may show although another outcome redacts them. */
    named: z.array(z.string()),
    /** By field: the ids of other outcomes as they are written. The gate passes none of them. */
    references: z.record(z.string(), z.array(z.string())),
    /** The export's repetition of other fields. Compared, never published. */
    mergedText: narrative,
  });
}

type OutcomeSchema = ReturnType<typeof createSchema>;

/** Made once for a table. */
const prepared = new WeakMap<FieldTable, OutcomeSchema>();

/** The schema of an outcome statement with these fields. */
export function getOutcomeSchema(fields: FieldTable): OutcomeSchema {
  const schema = prepared.get(fields) ?? createSchema(fields);
  prepared.set(fields, schema);
  return schema;
}

export type Outcome = z.output<OutcomeSchema>;
export type OutcomeContent = Outcome['content'];
