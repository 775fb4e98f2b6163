import { createIndex, type PagefindIndex } from 'pagefind';
import type { FieldTable } from '../programme/fields.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { paths } from '../urls.ts';
import { createSearchPage } from './createSearchPage.ts';

/**
 * The most files of records. Hosts count files, and each takes its time to write; a larger site
 * has several records in each, of which a reader loads those whose excerpts are shown.
 */
const MAX_FRAGMENTS = 700;

/** How many pages are on their way to Pagefind's process at once. */
const BATCH_SIZE = 256;

/** What Pagefind reads of an outcome: its address from the root of the site, and a page in HTML. */
export interface SearchPage {
  readonly url: string;
  readonly content: string;
}

/** Public outcomes → what Pagefind reads of them. */
export function createSearchPages(
  outcomes: readonly PublicOutcome[],
  fields: FieldTable,
  language: string,
): SearchPage[] {
  return outcomes.map((outcome) => ({
    url: paths.outcome(outcome.slug),
    content: createSearchPage(outcome, fields, language),
  }));
}

/**
 * Pages → a Pagefind index, with addresses from the root of the site (the browser
 * puts the base path before them). All pages go into one index, whatever their language,
 * because Pagefind searches only one at a time.
 */
export async function createSearchIndex(
  pages: readonly SearchPage[],
  language: string,
): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: language.split('-', 1)[0] ?? 'en',
    maxFragments: MAX_FRAGMENTS,
  });
  if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (let first = 0; first < pages.length; first += BATCH_SIZE) {
    const batch = pages.slice(first, first + BATCH_SIZE);
    const answers = await Promise.all(batch.map((page) => index.addHTMLFile(page)));
    const failed = answers.flatMap((answer) => answer.errors);
    if (failed.length > 0)
      throw new Error(`Pagefind could not index an outcome: ${failed.join('; ')}`);
  }
  return index;
}
