import type { PublicOutcome } from '../publication/publish.ts';
import { compareText } from '../text/compareText.ts';

/**
 * The fixed order of outcomes wherever nobody asked for another: the newest year first, then
 * the latest harvest, then by id. What is not recorded comes last. It compares code units, so
 * it does not depend on the machine's locale.
 */
export function compareOutcomes(a: PublicOutcome, b: PublicOutcome): number {
  return yearOf(b) - yearOf(a) || harvestOf(b) - harvestOf(a) || compareText(a.id, b.id);
}

function yearOf({ year }: PublicOutcome): number {
  return year?.listed === true ? year.order : 0;
}

function harvestOf({ harvest }: PublicOutcome): number {
  return harvest?.listed === true ? harvest.order : -1;
}
