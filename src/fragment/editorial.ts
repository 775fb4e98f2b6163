import { z } from 'zod';
import { checkFrontMatter } from './checkFrontMatter.ts';
import type { FrontMatter } from './frontMatter.ts';
import { LanguageSchema } from './languageSchema.ts';
import type { Problem } from '../problems/problems.ts';

/** Each string to redact is looked for in every text, so there are not any number of them. */
const MAX_ENTRIES = 200;
export const StringListSchema = z
  .array(z.string().trim().min(1).max(500))
  .max(MAX_ENTRIES)
  .default([]);

/** What an editor may add in front of a fragment. Unknown keys are errors. */
const EditorialSchema = z.strictObject({
  /** Replaces the headline that is derived from the description. */
  title: z.string().trim().min(1).optional(),
  /** Language of the record (BCP 47), where it is not the programme's. */
  lang: LanguageSchema.optional(),
  /** Earlier ids of this outcome; their addresses lead here. */
  aliases: StringListSchema,
  /** Keeps the outcome out of everything published. */
  withhold: z.boolean().default(false),
  /** Strings to be replaced by a visible mark in every field. */
  redact: StringListSchema,
  /** Strings that this outcome may show although another one redacts them. */
  named: StringListSchema,
});

export type Editorial = z.output<typeof EditorialSchema>;

const WITHHELD: Editorial = { aliases: [], withhold: true, redact: [], named: [] };

/** Nearly all fragments say nothing, and to check that takes long. */
const NOTHING_SAID = { editorial: EditorialSchema.parse({}), problems: [] } as const;

function isEmpty(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    !Array.isArray(data) &&
    Object.keys(data).length === 0
  );
}

/** Checks a fragment's front matter. With any problem the answer withholds. */
export function readEditorial(frontMatter: FrontMatter): {
  editorial: Editorial;
  problems: readonly Problem[];
} {
  if (frontMatter.problems.length === 0 && isEmpty(frontMatter.data)) return NOTHING_SAID;
  const checked = checkFrontMatter(frontMatter, EditorialSchema);
  if ('data' in checked) return { editorial: checked.data, problems: [] };
  return { editorial: WITHHELD, problems: checked.problems };
}
