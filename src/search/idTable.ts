import type { PublicOutcome } from '../publication/publish.ts';

/** `[id, slug, headline]` of an outcome; an earlier id has a row of its own. */
export type IdRow = readonly [id: string, slug: string, headline: string];

/** The table by which the browser finds ids, in the order given. */
export function createIdTable(outcomes: readonly PublicOutcome[]): IdRow[] {
  return outcomes.flatMap(({ id, slug, headline, aliases }) =>
    [id, ...aliases.map((alias) => alias.id)].map((name): IdRow => [name, slug, headline]),
  );
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
 * case and the kind of joint do not matter. Each outcome once.
 */
export function findIds(table: readonly IdRow[], query: string): IdRow[] {
  const wanted = foldId(query);
  if (wanted === '') return [];
  const ranks: IdRow[][] = [[], [], []];
  for (const row of table) {
    const at = foldId(row[0]).indexOf(wanted);
    if (at === -1) continue;
    ranks[at > 0 ? 2 : foldId(row[0]) === wanted ? 0 : 1]?.push(row);
  }
  // An outcome with several names stands where its best one does.
  const best = new Map<string, IdRow>();
  for (const row of ranks.flat()) if (!best.has(row[1])) best.set(row[1], row);
  return [...best.values()];
}

function foldId(id: string): string {
  return id
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
