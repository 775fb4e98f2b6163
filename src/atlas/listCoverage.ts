import { flattenValues } from '../facets/groupByFacet.ts';
import { NOT_RECORDED } from '../facets/notRecorded.ts';
import type { Atlas } from './getAtlas.ts';

/** Where and when the public outcomes are, by their index pages: what is known, as pages call it. */
export function listCoverage({ indexes, names }: Pick<Atlas, 'indexes' | 'names'>): {
  readonly places: readonly string[];
  readonly years: readonly string[];
} {
  const listKeys = (wanted: string): string[] =>
    indexes
      .filter(({ facet }) => facet.key === wanted)
      .flatMap(({ values }) => flattenValues(values))
      .map(({ key }) => key);
  return {
    places: listKeys('country')
      .filter((key) => key !== NOT_RECORDED)
      .map((key) => names('country', key)),
    years: listKeys('year').filter((key) => /^\d{4}$/.test(key)),
  };
}
