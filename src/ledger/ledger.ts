import type { Sealed } from './sealValues.ts';

/** What is known of the public outcomes of earlier builds: which were there, and how to see whether they changed. */
export interface Ledger {
  /** Tells the programme from others, and does not name it. */
  readonly programme: string;
  /** The day of the first state; empty while the programme gives none. */
  readonly start: string;
  /** By public id. */
  readonly outcomes: ReadonlyMap<string, Entry>;
  /** Ids of outcomes that are gone, with the day; only where the programme wants them named. */
  readonly withdrawn: ReadonlyMap<string, string>;
}

/** What is known of one public outcome. Days are those that the programme gives; empty where it gives none. */
export interface Entry {
  /** As it was when it was last built. */
  readonly now: Sealed;
  /** As it was before the changes of the day that is last in `edits`. */
  readonly base?: { readonly date: string; readonly sealed: Sealed };
  /** The day that it was new; absent where it was there at the start. */
  readonly added?: string;
  /** Day → names of the fields that were other before it. */
  readonly edits: Readonly<Record<string, readonly string[]>>;
}
