import type { z } from 'zod';
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
  const result = schema.safeParse(frontMatter.data);
  if (result.success) return { data: result.data };
  const faults = result.error.issues.flatMap<Fault>((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ issue, key })) : [{ issue }],
  );
  return {
    problems: limitProblems(faults, (fault) => reportFault(fault, frontMatter, schema)),
  };
}

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
      known: known.length > 0 ? known : ['the keys that docs/content.md lists'],
    });
  }
  const path = issue.path.map(String).join('.') || 'front matter';
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

/** How a publisher calls what the `yaml` package hands over. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list, in square brackets',
  object: 'settings of its own below it',
  record: 'settings of its own below it',
};

/** What zod says in a programmer's words, in those of whoever writes the file. */
function describeIssue(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'custom') return issue.message;
  if (value === undefined || value === null) return 'Nothing is written here.';
  if (issue.code === 'invalid_type') {
    const hint =
      typeof value === 'number' && issue.expected === 'string' ? '; put it in quotes' : '';
    if (issue.expected === 'array' && typeof value === 'string' && /^[–—•·*]\s/u.test(value))
      return `The items of a list begin with a hyphen and a space, not with ${value.charAt(0)}.`;
    return `Expected ${KINDS[issue.expected] ?? issue.expected}${hint}.`;
  }
  if (issue.code === 'invalid_value') return `Expected one of ${issue.values.join(', ')}.`;
  return issue.message;
}

function getValue(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
