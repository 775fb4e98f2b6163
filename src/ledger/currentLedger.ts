import { readFileSync } from 'node:fs';
import type { Ledger } from './ledger.ts';
import { parseLedger } from './ledgerText.ts';

/** Where a ledger is kept, unless `LEDGER` says where: outside of the content and of the site. */
export const DEFAULT_LEDGER = '.atlas/ledger.json';

/** The ledger after the build of this process. Astro loads its own copy of these modules, so it is on `globalThis`. */
const CURRENT: unique symbol = Symbol.for('outcome-atlas.ledger');

const holder = globalThis as unknown as { [CURRENT]: Ledger | undefined };

/** Has the pages of the next build of this process say what this ledger holds. */
export function setCurrentLedger(ledger: Ledger | undefined): void {
  holder[CURRENT] = ledger;
}

/** Nothing while pages are edited, and where a host runs Astro by itself. */
export function getCurrentLedger(): Ledger | undefined {
  return holder[CURRENT];
}

/** The ledger of earlier builds, for whoever only looks; nothing where there is none that can be used. */
export function readEarlierLedger({
  LEDGER = DEFAULT_LEDGER,
}: NodeJS.ProcessEnv): Ledger | undefined {
  try {
    const read = parseLedger(readFileSync(LEDGER, 'utf8'));
    return 'ledger' in read ? read.ledger : undefined;
  } catch {
    // A build says why; a preview shows what it can.
    return undefined;
  }
}
