import { createProblem } from '../problems/problems.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { foldText } from '../text/fold.ts';
import { mapNames } from './referToOutcomes.ts';
import type { ReadFragment } from './readFragment.ts';
import type { Passed } from './shown.ts';
import type { Report } from './sources.ts';

/**
 * The outcomes that a programme features by their ids, earlier ones too: those that are public, each
 * once. The publisher is told of the others; the site is as if they were not listed.
 */
export function selectFeatured(
  ids: readonly string[],
  read: readonly ReadFragment[],
  passed: Passed,
  report: Report,
): PublicOutcome[] {
  if (ids.length === 0) return [];
  const named = mapNames(read, passed);
  const found = ids.flatMap((id) => {
    const outcome = named.get(foldText(id));
    if (outcome !== undefined && outcome !== 'withheld') return [outcome];
    const code = outcome === undefined ? 'featured-unknown' : 'featured-withheld';
    report('programme.md', [createProblem(code, 'unavailable', { id })]);
    return [];
  });
  return [...new Set(found)];
}
