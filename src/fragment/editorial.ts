import { z } from 'zod';
import { reportIssues, type FrontMatter } from './frontMatter.ts';
import type { Problem } from './problems.ts';

/** What an editor may add in front of a fragment. Unknown keys are errors. */
const EditorialSchema = z.strictObject({
  /** Replaces the headline that is derived from the description. */
  title: z.string().trim().min(1).optional(),
  /** Language of the record (BCP 47), where it is not the programme's. */
  lang: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Expected a language code such as fr or ar.')
    .optional(),
  /** Earlier ids of this outcome; their addresses lead here. */
  aliases: z.array(z.string().trim().min(1)).default([]),
  /** Keeps the outcome out of everything published. */
  withhold: z.boolean('Expected true or false.').default(false),
  /** Strings to be replaced by a visible mark in every field. */
  redact: z.array(z.string('Expected text; put a number in quotes.').trim().min(1)).default([]),
});

export type Editorial = z.output<typeof EditorialSchema>;

const NOTHING_ADDED: Editorial = { aliases: [], withhold: false, redact: [] };

/** Checks a fragment's front matter. With any problem the answer withholds. */
export function readEditorial(frontMatter: FrontMatter): {
  editorial: Editorial;
  problems: readonly Problem[];
} {
  const withheld: Editorial = { ...NOTHING_ADDED, withhold: true };
  if (frontMatter.problems.length > 0)
    return { editorial: withheld, problems: frontMatter.problems };
  const result = EditorialSchema.safeParse(frontMatter.data);
  if (result.success) return { editorial: result.data, problems: [] };
  return {
    editorial: withheld,
    problems: reportIssues(result.error, frontMatter, Object.keys(EditorialSchema.shape)),
  };
}
