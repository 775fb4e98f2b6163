import type { PublicOutcome } from '../publication/publish.ts';
import type { Term } from '../programme/vocabulary.ts';
import { compareText } from '../text/compareText.ts';

/**
 * The fixed order of outcomes wherever nobody asked for another: the newest year first, within
 * it the latest day or month where it is written as such (ISO 8601: `2023-05-14`), then the latest
 * harvest, then by id. What is not recorded comes last. It compares code units, so it does not
 * depend on the machine's locale.
 */
export function compareOutcomes(a: PublicOutcome, b: PublicOutcome): number {
  return (
    yearOf(b) - yearOf(a) ||
    compareText(dateOf(b), dateOf(a)) ||
    harvestOf(b) - harvestOf(a) ||
    compareText(a.id, b.id)
  );
}

/** The last year that it touches. */
function yearOf({ year }: PublicOutcome): number {
  return findLast(year, 0);
}

/** The last day or month that is written for it; nothing where it is only a year, or written otherwise. */
function dateOf({ year }: PublicOutcome): string {
  const dates = year.flatMap(({ written = '' }) => (DATE.test(written) ? [written] : []));
  return dates.toSorted(compareText).at(-1) ?? '';
}

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?$/;

function harvestOf({ harvest }: PublicOutcome): number {
  return findLast(harvest, -1);
}

function findLast(terms: readonly Term[], none: number): number {
  return terms.reduce((last, { listed, order }) => (listed ? Math.max(last, order) : last), none);
}
