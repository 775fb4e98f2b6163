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

/**
 * Whether a query may be an id or part of one: one word that holds a digit or a joint
 * (`CIV002`, `SCC-DRC`, `DRC2312/CIV`). Only then is the table fetched.
 */
export function looksLikeId(query: string): boolean {
  return /^\S{2,100}$/u.test(query) && /[\p{N}/_-]/u.test(query) && /[\p{L}\p{N}]/u.test(query);
}

/**
 * The rows whose id is the query, then those whose id begins with it, then those that hold it;
 * case and the kind of joint do not matter. Each row once.
 */
export function findIds({ ids, aliases }: IdTable, query: string): number[] {
  const wanted = foldId(query);
  if (wanted === '') return [];
  const ranks: number[][] = [[], [], []];
  const take = (id: string, row: number): void => {
    const folded = foldId(id);
    const index = folded.indexOf(wanted);
    if (index !== -1) ranks[index > 0 ? 2 : folded === wanted ? 0 : 1]?.push(row);
  };
  for (const [row, id] of ids.entries()) take(id, row);
  for (const [id, row] of aliases) take(id, row);
  // A row with several names is placed by its best one.
  return [...new Set(ranks.flat())];
}

function foldId(id: string): string {
  return id
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
