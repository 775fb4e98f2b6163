import type { Fragment } from '../fragment/parseFragment.ts';
import { hasErrors } from '../fragment/problems.ts';
import { collectFields } from '../outcome/collectFields.ts';
import { isNegative } from '../programme/isNegative.ts';
import type { Programme } from '../programme/readProgramme.ts';

/**
 * Whether a record is kept confidential. `closed`: somebody said so, in the flag or in the
 * settings at the top. `undecided`: nobody said anything that counts (no flag, an empty one
 * where the programme wants an answer, a file with an error), so it is withheld for now.
 * `open`: neither. Its status does not matter here.
 */
export type Closure = 'open' | 'undecided' | 'closed';

/** A parsed file → whether it is kept confidential, by the rules of the gate. */
export function readClosure(fragment: Fragment, programme: Programme): Closure {
  const { flag } = collectFields(fragment, programme);
  if (fragment.editorial.withhold || flag.state === 'repeated') return 'closed';
  if (flag.state === 'value' && !isNegative(flag.value, programme)) return 'closed';
  if (flag.state === 'missing' || hasErrors(fragment.problems)) return 'undecided';
  const { withholdEmpty } = programme.settings.publication;
  return flag.state === 'empty' && withholdEmpty ? 'undecided' : 'open';
}
