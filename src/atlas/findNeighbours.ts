import type { PublicOutcome } from '../publication/publish.ts';
import { compareText } from '../text/compareText.ts';

/** The outcomes before and after one in its harvest. */
export interface Neighbours {
  readonly previous: PublicOutcome | undefined;
  readonly next: PublicOutcome | undefined;
}

/** For each outcome that has a harvest (by slug) its neighbours there (in the first of several), in the order of the ids. */
export function findNeighbours(outcomes: readonly PublicOutcome[]): Map<string, Neighbours> {
  const byHarvest = Map.groupBy(
    outcomes.toSorted((a, b) => compareText(a.id, b.id)),
    ({ harvest }) => harvest[0]?.key,
  );
  const neighbours = new Map<string, Neighbours>();
  for (const [harvest, members] of byHarvest) {
    if (harvest === undefined) continue;
    for (const [index, { slug }] of members.entries()) {
      neighbours.set(slug, {
        previous: index === 0 ? undefined : members[index - 1],
        next: members[index + 1],
      });
    }
  }
  return neighbours;
}
