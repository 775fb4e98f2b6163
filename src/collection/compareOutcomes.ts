import type { PublicOutcome } from '../publication/publish.ts';
import type { Term } from '../programme/vocabulary.ts';
import { compareText } from '../text/compareText.ts';

/**
 * The fixed order of outcomes wherever nobody asked for another: the newest year first, within
 * it the latest day where days are written (`2023-05-14`), then the latest harvest, then by id. What
 * is not recorded comes last. It compares code units, so it does not depend on the machine's locale.
 */
export function compareOutcomes(a: PublicOutcome, b: PublicOutcome): number {
  return (
    yearOf(b) - yearOf(a) ||
    compareText(dayOf(b), dayOf(a)) ||
    harvestOf(b) - harvestOf(a) ||
    compareText(a.id, b.id)
  );
}

/** The day that is written for its year; nothing where there is none, or another way of writing. */
function dayOf({ year }: PublicOutcome): string {
  return /^\d{4}-\d\d-\d\d$/.exec(year.at(-1)?.written ?? '')?.[0] ?? '';
}

/** The last year that it touches. */
function yearOf({ year }: PublicOutcome): number {
  return findLast(year, 0);
}

function harvestOf({ harvest }: PublicOutcome): number {
  return findLast(harvest, -1);
}

function findLast(terms: readonly Term[], none: number): number {
  return terms.reduce((last, { listed, order }) => (listed ? Math.max(last, order) : last), none);
}
