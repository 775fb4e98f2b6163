import { createIndex, type PagefindIndex } from 'pagefind';
import type { PublicOutcome } from '../publication/publish.ts';
import { paths } from '../urls.ts';
import { createSearchPage } from './createSearchPage.ts';

/** How many records are on their way to Pagefind's process at once. */
const BATCH_SIZE = 64;

/**
 * Public outcomes → a Pagefind index, with addresses from the root of the site (the browser
 * puts the base path before them). All records go into one index, whatever their language,
 * because Pagefind searches only one at a time.
 */
export async function createSearchIndex(
  outcomes: readonly PublicOutcome[],
  language: string,
): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language.split('-', 1)[0] ?? 'en' });
  if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (let first = 0; first < outcomes.length; first += BATCH_SIZE) {
    const answers = await Promise.all(
      outcomes.slice(first, first + BATCH_SIZE).map((outcome) =>
        index.addHTMLFile({
          url: paths.outcome(outcome.slug),
          content: createSearchPage(outcome, language),
        }),
      ),
    );
    const failed = answers.flatMap((answer) => answer.errors);
    if (failed.length > 0)
      throw new Error(`Pagefind could not index an outcome: ${failed.join('; ')}`);
  }
  return index;
}
