import { z } from 'zod';
import { parseFrontMatter, reportIssues } from '../fragment/frontMatter.ts';
import type { Problem } from '../fragment/problems.ts';

const ProseSchema = z.strictObject({
  /** The page's heading. */
  title: z.string().trim().min(1),
  /** One sentence, for search engines. */
  description: z.string().trim().min(1),
});

/** A page of running text that the publisher writes. */
export type Prose = z.output<typeof ProseSchema> & {
  /** Markdown. */
  readonly body: string;
};

/** Text of a file in `pages/` → the page, or, if anything is wrong, only problems. */
export function readProse(text: string): {
  prose: Prose | undefined;
  problems: readonly Problem[];
} {
  const frontMatter = parseFrontMatter(text);
  if (frontMatter.problems.length > 0) return { prose: undefined, problems: frontMatter.problems };
  const result = ProseSchema.safeParse(frontMatter.data);
  if (!result.success) {
    return {
      prose: undefined,
      problems: reportIssues(result.error, frontMatter, Object.keys(ProseSchema.shape)),
    };
  }
  return { prose: { ...result.data, body: text.slice(frontMatter.bodyOffset) }, problems: [] };
}
