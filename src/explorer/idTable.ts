import type { PublicOutcome } from '../publication/publish.ts';

/** By which ids the outcomes are known. Rows are their places in the site's fixed order. */
export interface IdTable {
  /** Row → its id. */
  readonly ids: readonly string[];
  /** Earlier ids and their rows. */
  readonly aliases: readonly (readonly [id: string, row: number])[];
}

/** The table by which the browser finds ids. */
export function createIdTable(outcomes: readonly PublicOutcome[]): IdTable {
  return {
    ids: outcomes.map(({ id }) => id),
    aliases: outcomes.flatMap(({ aliases }, row) => aliases.map(({ id }) => [id, row] as const)),
  };
}

/** An id, whatever it is called now, and its row. */
export function createRowTable({ ids, aliases }: IdTable): ReadonlyMap<string, number> {
  return new Map([...aliases, ...ids.map((id, row) => [id, row] as const)]);
}

/** The id that an outcome has now, for one that it has or had; of others the id that is asked for. */
export function createNameNow(table: IdTable): (id: string) => string {
  const rows = createRowTable(table);
  return (id) => table.ids[rows.get(id) ?? -1] ?? id;
}

/**
 * What says that a word is none: quotes, a hyphen that leaves it out, and the signs of a tag, a name or an amount (`#tag2`, `@name_1`, `$750`,
 * `+15%`, `R&D-1`).
 */
const NO_ID = /^[\p{Pd}\p{Pi}\p{Pf}\p{Ps}"'@#+±]|[\p{Sc}%‰&]/u;

/**
 * Whether a query may be an id or part of one: one word that holds a digit or a joint
 * (`CIV002`, `SCC-DRC`, `DRC2312/CIV`). Only then is the table fetched.
 */
export function looksLikeId(query: string): boolean {
  return (
    /^\S{2,100}$/u.test(query) &&
    /[\p{N}/_-]/u.test(query) &&
    /[\p{L}\p{N}]/u.test(query) &&
    !NO_ID.test(query)
  );
}

/**
 * The ids that a query may be a list of, as one copies them from a table or a message: `DEMO/1 DEMO/2`, `A 1; A 2`.
 * Each holds a digit; a query that may be no list has none.
 */
export function splitIds(query: string): string[] {
  const parts = query
    .split(/[,;]/.test(query) ? /[,;]/ : /\s/)
    .flatMap((part) => part.trim() || []);
  return parts.length > 1 && parts.every((part) => /^.{0,99}\p{N}/u.test(part)) ? parts : [];
}

/** The rows whose ids are listed, whole, in the order of the list. Each row once. */
export function findListed(table: IdTable, listed: readonly string[]): number[] {
  const rows = new Map<string, number>();
  for (const [id, row] of [...table.aliases, ...table.ids.map((name, row) => [name, row] as const)])
    rows.set(foldId(id), row);
  return [...new Set(listed.flatMap((id) => rows.get(foldId(id)) ?? []))];
}

/** A number with a sign in it, or two: `1.8`, `2,250`, `24/7`, `12/03/2021`. */
const SIGNED_NUMBER = /^\d+(?:[.,'’/-]\d+)+$/;

/**
 * The rows whose id is the query, then those whose id begins with it, then those that hold it;
 * case and the kind of joint do not matter. Each row once. Signs between digits are rather those of an amount or a date, which
 * an id holds only as it is written: `1.8` is not in `KEN2311/80`.
 */
export function findIds({ ids, aliases }: IdTable, query: string): number[] {
  const wanted = foldId(query);
  if (wanted === '') return [];
  const ranks: number[][] = [[], [], []];
  const isNumber = SIGNED_NUMBER.test(query);
  const take = (id: string, row: number): void => {
    const folded = foldId(id);
    const isOther = isNumber && folded !== wanted && !holdsNumber(id, query);
    const index = isOther ? -1 : folded.indexOf(wanted);
    if (index !== -1) ranks[index > 0 ? 2 : folded === wanted ? 0 : 1]?.push(row);
  };
  for (const [row, id] of ids.entries()) take(id, row);
  for (const [id, row] of aliases) take(id, row);
  // A row with several names is placed by its best one.
  return [...new Set(ranks.flat())];
}

/** Whether an id holds a number as it is written, and not as a part of a longer one. */
function holdsNumber(id: string, number: string): boolean {
  const around = id.split(number);
  return around.some((after, index) => {
    const before = around[index - 1];
    return before !== undefined && !/\d$/.test(before) && !/^\d/.test(after);
  });
}

function foldId(id: string): string {
  return id
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
