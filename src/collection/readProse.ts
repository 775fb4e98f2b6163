import { z } from 'zod';
import { checkFrontMatter } from '../fragment/checkFrontMatter.ts';
import { parseFrontMatter } from '../fragment/frontMatter.ts';
import { StringListSchema } from '../fragment/editorial.ts';
import { REDACTION_MARK, redactText } from '../fragment/redactFragment.ts';
import { showInvisibleIn } from '../problems/showInvisible.ts';
import type { NameFinder } from '../text/names/nameFinder.ts';
import type { Problem } from '../problems/problems.ts';

/** The mark in Markdown, where square brackets may begin a link. */
const MARKDOWN_MARK = String.raw`\[${REDACTION_MARK.slice(1, -1)}\]`;

const ProseSchema = z.strictObject({
  /** The page's heading. */
  title: z.string().trim().min(1),
  /** One sentence, for search engines. */
  description: z.string().trim().min(1),
  /** Strings that the page may show although an outcome redacts them. */
  named: StringListSchema,
});

/** A page of running text that the publisher writes, in one language. */
export type Prose = Omit<z.output<typeof ProseSchema>, 'named'> & {
  /** Its language, where that is a further one of the site. */
  readonly lang?: string;
  /** Markdown. */
  readonly body: string;
};

/**
 * Text of a file in `pages/` → the page without what the programme redacts everywhere, or, if
 * anything is wrong, only problems.
 */
export function readProse(
  text: string,
  redactions?: NameFinder,
): {
  prose: Prose | undefined;
  named: readonly string[];
  problems: readonly Problem[];
} {
  const frontMatter = parseFrontMatter(text);
  const checked = checkFrontMatter(frontMatter, ProseSchema);
  if ('problems' in checked) return { prose: undefined, named: [], problems: checked.problems };
  const { named, title, description } = checked.data;
  const prose = {
    title: redactProse(title, redactions),
    description: redactProse(description, redactions),
    body: redactMarkdown(text.slice(frontMatter.bodyOffset), redactions),
  };
  return { prose: showInvisibleIn(prose), named, problems: [] };
}

/** Plain text of the publisher's own without what the programme redacts everywhere. */
export function redactProse(text: string, redactions: NameFinder | undefined): string {
  return redactions === undefined ? text : redactText(text, redactions);
}

/** The same for Markdown. */
export function redactMarkdown(text: string, redactions: NameFinder | undefined): string {
  return redactions === undefined ? text : redactText(text, redactions, MARKDOWN_MARK);
}
