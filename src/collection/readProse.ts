import { z } from 'zod';
import { checkFrontMatter } from '../fragment/checkFrontMatter.ts';
import { parseFrontMatter } from '../fragment/frontMatter.ts';
import { showSignsIn } from '../fragment/showSigns.ts';
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
  const checked = checkFrontMatter(frontMatter, ProseSchema);
  if ('problems' in checked) return { prose: undefined, problems: checked.problems };
  const prose = { ...checked.data, body: text.slice(frontMatter.bodyOffset) };
  return { prose: showSignsIn(prose), problems: [] };
}
