import type { FieldTable } from '../programme/fields.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { hash } from 'node:crypto';
import type { Entry, Ledger } from './ledger.ts';
import { HEADLINE, listCompared, listValues, type Values } from './listValues.ts';
import { isUnchanged, listChanged, sealValues } from './sealValues.ts';

/** What is public now. */
export interface PublicState {
  readonly name: string;
  /** The day of the data, if the programme gives one. */
  readonly date?: string | undefined;
  readonly fields: FieldTable;
  readonly outcomes: readonly PublicOutcome[];
  /** Whether the id of an outcome that is gone may be named; without it, none is. */
  readonly mayName?: ((id: string) => boolean) | undefined;
}

/** Stands for the day where the programme gives none. */
export const UNDATED = '';

/**
 * The ledger after a build. The same state once more changes nothing. Of an outcome that is public no more
 * nothing is left. Changes of one day are seen against what was there before it, so that how often a site was
 * built on the way does not matter.
 */
export function updateLedger(known: Ledger | undefined, state: PublicState): Ledger {
  const { outcomes, fields, mayName } = state;
  const date = state.date ?? UNDATED;
  const ledger = known === undefined ? undefined : giveDate(known, date);
  const compared = listCompared(fields);
  const present = new Set(outcomes.map(({ id }) => id));
  const entries = outcomes.map((outcome) => {
    const entry = ledger && findEntry(ledger, outcome, present);
    const values = listValues(outcome, fields);
    const next =
      entry === undefined
        ? createEntry(values, ledger === undefined ? undefined : date)
        : updateEntry(entry, values, date, compared);
    return [outcome.id, next] as const;
  });
  const names = new Set(outcomes.flatMap(({ id, aliases }) => [id, ...aliases.map((a) => a.id)]));
  const gone = [...(ledger?.outcomes.keys() ?? [])].map((id) => [id, date] as const);
  const withdrawn = [...gone, ...(ledger?.withdrawn ?? [])].filter(
    ([id]) => !names.has(id) && mayName?.(id) === true,
  );
  return {
    programme: hashName(state.name),
    start: ledger?.start ?? date,
    outcomes: new Map(entries),
    withdrawn: new Map(withdrawn),
  };
}

/** Whether a ledger is of another programme: neither its name nor any of its outcomes is the same. */
export function isOfAnother(
  { programme, outcomes: known }: Ledger,
  { name, outcomes }: Pick<PublicState, 'name' | 'outcomes'>,
): boolean {
  if (programme === hashName(name)) return false;
  return !outcomes.some(({ id, aliases }) => known.has(id) || aliases.some((a) => known.has(a.id)));
}

function hashName(name: string): string {
  return hash('sha256', `outcome-atlas programme\0${name}`).slice(0, 16);
}

/** An outcome whose id changed is the one that had the earlier id. */
function findEntry(
  { outcomes }: Ledger,
  { id, aliases }: PublicOutcome,
  present: ReadonlySet<string>,
): Entry | undefined {
  const earlier = aliases.find((alias) => !present.has(alias.id) && outcomes.has(alias.id));
  return outcomes.get(id) ?? (earlier && outcomes.get(earlier.id));
}

function createEntry(values: Values, added: string | undefined): Entry {
  return { now: sealValues(values), ...(added === undefined ? {} : { added }), edits: {} };
}

function updateEntry(
  entry: Entry,
  values: Values,
  date: string,
  compared: ReadonlySet<string>,
): Entry {
  const edits = keepNamed(entry.edits, compared);
  if (isUnchanged(entry.now, values)) return { ...entry, edits };
  const before = entry.base?.date === date ? entry.base.sealed : entry.now;
  const changed = isUnchanged(before, values)
    ? []
    : dropDerived(listChanged(before, values).filter((name) => compared.has(name)));
  const others = Object.fromEntries(Object.entries(edits).filter(([day]) => day !== date));
  return {
    ...entry,
    now: sealValues(values),
    base: { date, sealed: before },
    edits: changed.length === 0 ? others : { ...others, [date]: changed.toSorted() },
  };
}

/** Edits of fields that the site still has: a field that is hidden now is named nowhere. */
function keepNamed(edits: Entry['edits'], compared: ReadonlySet<string>): Entry['edits'] {
  const kept = Object.entries(edits).map(
    ([date, names]) => [date, names.filter((name) => compared.has(name))] as const,
  );
  return Object.fromEntries(kept.filter(([, names]) => names.length > 0));
}

/** A headline is the beginning of the description, as a rule: who edits that edits no headline. */
function dropDerived(names: readonly string[]): string[] {
  return names.filter((name) => name !== HEADLINE || !names.includes('description'));
}

/** What happened while the programme gave no day is of the first day that it gives. */
function giveDate(ledger: Ledger, date: string): Ledger {
  if (date === UNDATED) return ledger;
  const give = (day: string): string => (day === UNDATED ? date : day);
  const outcomes = Array.from(ledger.outcomes, ([id, entry]) => {
    const { base, added, edits } = entry;
    const { [UNDATED]: undated = [], ...dated } = edits;
    const names = [...new Set([...undated, ...(dated[date] ?? [])])].toSorted();
    const given: Entry = {
      ...entry,
      ...(base === undefined ? {} : { base: { ...base, date: give(base.date) } }),
      ...(added === undefined ? {} : { added: give(added) }),
      edits: names.length === 0 ? dated : { ...dated, [date]: names },
    };
    return [id, given] as const;
  });
  return {
    ...ledger,
    start: give(ledger.start),
    outcomes: new Map(outcomes),
    withdrawn: new Map(Array.from(ledger.withdrawn, ([id, day]) => [id, give(day)])),
  };
}
