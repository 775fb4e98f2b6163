import type { z } from 'zod';
import { getToolTexts } from '../messages/tools/toolTexts.ts';
import { limitProblems, type FrontMatter } from './frontMatter.ts';
import { createProblem, type Problem } from '../problems/problems.ts';

/**
 * Checks front matter against a schema: what it says, or every problem with its place. An
 * unknown key is a problem of its own, because a misspelt `withhold` must not publish.
 */
export function checkFrontMatter<Schema extends z.ZodObject>(
  frontMatter: FrontMatter,
  schema: Schema,
): { data: z.output<Schema> } | { problems: readonly Problem[] } {
  if (frontMatter.problems.length > 0) return { problems: frontMatter.problems };
  const result = schema.safeParse(frontMatter.data, { error: () => UNSAID });
  if (result.success) return { data: result.data };
  const faults = result.error.issues.flatMap<Fault>((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ issue, key })) : [{ issue }],
  );
  return {
    problems: limitProblems(faults, (fault) => reportFault(fault, frontMatter, schema)),
  };
}

/** What zod is given to say in the place of its own words, which are a programmer’s and English. */
const UNSAID = '';

/** What zod found, and, where keys are unknown, one of them. */
interface Fault {
  readonly issue: z.core.$ZodIssue;
  readonly key?: string;
}

function reportFault(
  { issue, key }: Fault,
  frontMatter: FrontMatter,
  schema: z.ZodObject,
): Problem {
  if (key !== undefined) {
    const known = listKeys(schema, issue.path);
    return createProblem('front-matter-key', frontMatter.locatePath([...issue.path, key]), {
      key,
      known: known.length > 0 ? known : [getToolTexts().settings.listedKeys],
    });
  }
  const path = issue.path.map(String).join('.') || getToolTexts().settings.top;
  const reason = describeIssue(issue, getValue(frontMatter.data, issue.path));
  return createProblem('front-matter-value', frontMatter.locatePath(issue.path), { path, reason });
}

/** The keys that a schema knows at a path of what it checks. */
function listKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  const def = (schema as { def?: Def } | undefined)?.def;
  if (def === undefined) return [];
  const inner = [def.innerType, def.in, def.out, ...(def.options ?? [])].filter(Boolean);
  if (inner.length > 0) return [...new Set(inner.flatMap((each) => listKeys(each, path)))];
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? def.keyType?.def?.entries ?? {});
  return listKeys(def.shape?.[String(step)] ?? def.element ?? def.valueType, rest);
}

/** What zod’s schemas are made of, as far as `listKeys` follows them: wrappers, pipes, unions, lists, records. */
interface Def {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly innerType?: unknown;
  readonly in?: unknown;
  readonly out?: unknown;
  readonly options?: readonly unknown[];
  readonly element?: unknown;
  readonly valueType?: unknown;
  /** Of a record: its keys, where they are of a list. */
  readonly keyType?: { readonly def?: { readonly entries?: Readonly<Record<string, unknown>> } };
}

/** What zod found, in the words of whoever writes the file: those of the schema, where it has any. */
function describeIssue(issue: z.core.$ZodIssue, value: unknown): string {
  const texts = getToolTexts().settings;
  if (issue.code === 'custom' && issue.message !== UNSAID) return issue.message;
  if (value === undefined || value === null) return texts.nothing;
  if (issue.message !== UNSAID) return issue.message;
  if (issue.code === 'invalid_type') return describeType(issue.expected, value);
  if (issue.code === 'invalid_value') return texts.oneOf({ values: issue.values.map(String) });
  if (issue.code === 'too_small') return describeLeast(issue.origin, Number(issue.minimum));
  if (issue.code === 'too_big') return describeMost(issue.origin, Number(issue.maximum));
  return texts.other;
}

function describeType(expected: string, value: unknown): string {
  const texts = getToolTexts().settings;
  switch (expected) {
    case 'string':
      return typeof value === 'number' ? texts.textForNumber : texts.text;
    case 'boolean':
      return texts.truth;
    case 'array':
      return typeof value === 'string' && /^[–—•·*]\s/u.test(value)
        ? texts.bullet({ sign: value.charAt(0) })
        : texts.list;
    case 'object':
    case 'record':
      return texts.settings;
    case 'number':
      return texts.number;
    case 'int':
      return texts.wholeNumber;
    default:
      return texts.other;
  }
}

function describeLeast(origin: string, least: number): string {
  const texts = getToolTexts().settings;
  if (origin === 'string') return texts.text;
  return origin === 'array' ? texts.fewEntries({ least }) : texts.smallNumber({ least });
}

function describeMost(origin: string, most: number): string {
  const texts = getToolTexts().settings;
  if (origin === 'string') return texts.longText({ most });
  return origin === 'array' ? texts.manyEntries({ most }) : texts.largeNumber({ most });
}

function getValue(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
