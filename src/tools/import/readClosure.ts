import type { Fragment } from '../../fragment/parseFragment.ts';
import { hasErrors } from '../../problems/problems.ts';
import { collectFields } from '../../outcome/collectFields.ts';
import { findStatementsIn } from '../../outcome/findStatementsIn.ts';
import { isConsent, isPublicLevel, judgeFlag, readImportedFlag } from '../../outcome/flag.ts';
import { isUnclearLeave } from '../../outcome/leaveHeaders.ts';
import { isHeaderOf } from './findTable.ts';
import type { Programme } from '../../programme/readProgramme.ts';

/**
 * Whether a record is kept confidential. `closed`: somebody said so, in the flag, the consent or the
 * settings at the top. `undecided`: nobody said anything that counts (no flag, an empty one
 * where the programme wants an answer, one that reads “Public” where the programme knows no levels, that of a row that could not be trusted or of a sheet that was withheld as a whole, a
 * consent that neither gives leave nor refuses it, a file with an error), so it is withheld for now.
 * `open`: neither. Its status does not matter here.
 */
export type Closure = 'open' | 'undecided' | 'closed';

/** A parsed file → whether it is kept confidential, by the rules of the gate. */
export function readClosure(fragment: Fragment, programme: Programme): Closure {
  const { publication } = programme.settings;
  const { flag, consent } = collectFields(fragment, programme);
  if (fragment.editorial.withhold) return 'closed';
  if (flag.state === 'repeated')
    return isLeaveUnclear(fragment, programme) ? 'undecided' : 'closed';
  const verdict = judgeFlag(flag.state === 'value' ? flag.value : '', publication);
  if (verdict === 'closed') {
    if (flag.state === 'value' && isPublicLevel(flag.value)) return 'undecided';
    const imported = flag.state === 'value' ? readImportedFlag(flag.value) : undefined;
    return imported === undefined || imported === 'said' ? 'closed' : 'undecided';
  }
  if (publication.consent !== undefined) {
    if (consent.state === 'repeated') return 'closed';
    if (consent.state === 'value' && !isConsent(consent.value))
      return isUnclearLeave(consent.value) ? 'undecided' : 'closed';
    if (consent.state !== 'value') return 'undecided';
  }
  if (flag.state === 'missing' || hasErrors(fragment.problems)) return 'undecided';
  return verdict === 'opens' ? 'open' : 'undecided';
}

/** Whether a flag is doubted for nothing but a question for leave that was neither given nor refused. */
function isLeaveUnclear(fragment: Fragment, programme: Programme): boolean {
  const flags = fragment.fields.filter(({ header }) =>
    isHeaderOf(programme, header, 'confidential'),
  );
  return (
    flags.length === 1 &&
    findStatementsIn(fragment, programme).every(
      ({ about, asked }) =>
        about !== 'flag' || (asked?.about === 'leave' && isUnclearLeave(asked.answer)),
    )
  );
}
