import type { PublicProgramme } from '../collection/publicProgramme.ts';
import { createVersion } from '../ledger/createVersion.ts';
import { getCurrentLedger, readEarlierLedger } from '../ledger/currentLedger.ts';
import { listChanges, type Changes } from '../ledger/listChanges.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isOfAnother, updateLedger } from '../ledger/updateLedger.ts';
import type { PublicOutcome } from '../publication/publish.ts';

/** What is known of the history of the current reading. */
export interface History {
  readonly ledger: Ledger;
  readonly changes: Changes;
  /** Names this state of the data (`createVersion`). */
  readonly version: string;
}

/**
 * The history of the outcomes of the current reading. A build has worked out its ledger; where pages are only looked at, it is worked
 * out here from that of the last build, and kept nowhere.
 */
export function createHistory(
  { name, date, fields }: PublicProgramme,
  outcomes: readonly PublicOutcome[],
): History {
  const state = { name, date, fields, outcomes };
  const ledger = getCurrentLedger() ?? lookAhead(state);
  return { ledger, changes: listChanges(ledger, outcomes), version: createVersion(ledger, date) };
}

function lookAhead(state: Parameters<typeof updateLedger>[1]): Ledger {
  const earlier = readEarlierLedger(process.env);
  const isOwn = earlier !== undefined && !isOfAnother(earlier, state);
  return updateLedger(isOwn ? earlier : undefined, state);
}
