import type { PublicOutcome } from '../publication/publish.ts';
import type { Names } from './labels.ts';
import type { Facet } from './registry.ts';

/**
 * What some values are called, as plain data: facet, key, name and its language (empty where it is the page’s) of each, one after the other. A page that is
 * given no more can say no more of the site's values, so what it was made of is known.
 */
export type NameTable = readonly string[];

/** A value by its facet and its key. */
type ValueKey = readonly [facet: string, key: string];

export function createNameTable(values: readonly ValueKey[], names: Names): NameTable {
  return values.flatMap(([facet, key]) => [
    ...[facet, key, names(facet, key)],
    names.findLanguage(facet, key) ?? '',
  ]);
}

/** All values that an outcome has. */
export function listOwnValues(facets: readonly Facet[], outcome: PublicOutcome): ValueKey[] {
  return facets.flatMap((facet) =>
    facet.getTerms(outcome).map(({ key }): ValueKey => [facet.key, key]),
  );
}

/** The names of a table; a value that it does not have throws. */
export function readNames(table: NameTable): Names {
  const find = (facet: string, key: string, part: number): string => {
    for (let index = 0; index < table.length; index += 4) {
      const found = table[index + part];
      if (table[index] === facet && table[index + 1] === key && found !== undefined) return found;
    }
    throw new Error(`The facet ${facet} has no value ${key} on this page.`);
  };
  return Object.assign((facet: string, key: string) => find(facet, key, 2), {
    findLanguage: (facet: string, key: string) => find(facet, key, 3) || undefined,
  });
}
