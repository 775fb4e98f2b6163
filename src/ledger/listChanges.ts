import type { PublicOutcome } from '../publication/publish.ts';
import { compareText } from '../text/compareText.ts';
import type { Entry, Ledger } from './ledger.ts';
import { UNDATED } from './updateLedger.ts';

/** What has changed among the public outcomes, as far as a ledger knows. */
export interface Changes {
  /** The day of the first state; empty where the programme gives none. */
  readonly start: string;
  /** How many outcomes are there from the start on. */
  readonly startCount: number;
  /** The newest first. */
  readonly days: readonly ChangedDay[];
}

/** The changes of a day that the programme gives; outcomes in the order of their list. */
export interface ChangedDay {
  /** Empty where the programme gives none. */
  readonly date: string;
  readonly added: readonly PublicOutcome[];
  readonly edited: readonly EditedOutcome[];
  /** Ids of outcomes that are gone, where the programme wants them named. */
  readonly withdrawn: readonly string[];
}

interface EditedOutcome {
  readonly outcome: PublicOutcome;
  /** Names of the fields. */
  readonly fields: readonly string[];
}

/** The last that happened to an outcome. */
export interface LastChange {
  readonly outcome: PublicOutcome;
  /** The day that it was published. */
  readonly published: string;
  readonly updated: string;
  /** Names of the fields that were edited then; none if it was new. */
  readonly fields: readonly string[];
}

/** What a ledger says of public outcomes, by day. */
export function listChanges(ledger: Ledger, outcomes: readonly PublicOutcome[]): Changes {
  const known = outcomes.flatMap((outcome) => {
    const entry = ledger.outcomes.get(outcome.id);
    return entry === undefined ? [] : [{ outcome, entry }];
  });
  const dates = new Set([
    ...known.flatMap(({ entry: { added, edits } }) => [
      ...(added === undefined ? [] : [added]),
      ...Object.keys(edits),
    ]),
    ...ledger.withdrawn.values(),
  ]);
  return {
    start: ledger.start,
    startCount: known.filter(({ entry }) => entry.added === undefined).length,
    days: [...dates].toSorted(compareDays).map((date) => ({
      date,
      added: known.filter(({ entry }) => entry.added === date).map(({ outcome }) => outcome),
      edited: known.flatMap(({ outcome, entry: { added, edits } }) => {
        const fields = edits[date];
        return fields === undefined || added === date ? [] : [{ outcome, fields }];
      }),
      withdrawn: [...ledger.withdrawn].filter(([, day]) => day === date).map(([id]) => id),
    })),
  };
}

/** The last change of each outcome, the newest first, and those of one day in the order of the list. */
export function listLastChanges(ledger: Ledger, outcomes: readonly PublicOutcome[]): LastChange[] {
  return outcomes
    .flatMap((outcome) => {
      const entry = ledger.outcomes.get(outcome.id);
      return entry === undefined ? [] : [findLast(outcome, entry, ledger.start)];
    })
    .toSorted((a, b) => compareDays(a.updated, b.updated));
}

function findLast(outcome: PublicOutcome, { added, edits }: Entry, start: string): LastChange {
  const published = added ?? start;
  const [last] = Object.keys(edits).toSorted(compareDays);
  const isEdit = last !== undefined && last !== added && compareDays(last, published) <= 0;
  return isEdit
    ? { outcome, published, updated: last, fields: edits[last] ?? [] }
    : { outcome, published, updated: published, fields: [] };
}

/** The newest first; what has no day came after the programme gave up giving days. */
function compareDays(a: string, b: string): number {
  if (a === b) return 0;
  if (a === UNDATED || b === UNDATED) return a === UNDATED ? -1 : 1;
  return compareText(b, a);
}
