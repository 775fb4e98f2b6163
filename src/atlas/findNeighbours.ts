import type { PublicOutcome } from '../publication/publish.ts';
import { readHeadline } from '../text/headline/readHeadline.ts';
import { compareText } from '../text/compareText.ts';

/** The outcomes before and after one in its harvest, as far as its page names them. */
export interface Neighbours {
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

type Neighbour = Pick<PublicOutcome, 'id' | 'slug' | 'lang'> & {
  /** Its headline in one line. */
  readonly line: string;
};

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
        previous: index === 0 ? undefined : pickNeighbour(members[index - 1]),
        next: pickNeighbour(members[index + 1]),
      });
    }
  }
  return neighbours;
}

function pickNeighbour(outcome: PublicOutcome | undefined): Neighbour | undefined {
  if (outcome === undefined) return undefined;
  const { id, slug, lang } = outcome;
  return { id, slug, lang, line: readHeadline(outcome).line };
}
