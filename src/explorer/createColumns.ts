import type { PublicOutcome } from '../publication/publish.ts';
import { createBitset } from './bitset.ts';
import type { Column, Columns, OwnFacet } from './columns.ts';
import { flattenValues, groupByFacet } from '../facets/groupByFacet.ts';
import { nameLanguage } from '../facets/labels.ts';
import type { Facet } from '../facets/registry.ts';
import { pickValue } from '../facets/value.ts';

/**
 * The columns of the outcomes, which come in the site's fixed order. Values, their order and
 * “not recorded” are those of the static index pages, so that both count alike. Languages are named
 * in those of the site (BCP 47): a browser takes long to learn their names, and has them only for this.
 */
export function createColumns(
  facets: readonly Facet[],
  outcomes: readonly PublicOutcome[],
  languages: readonly string[] = [],
): Columns {
  const rows = new Map(outcomes.map((outcome, row) => [outcome, row]));
  return {
    rowCount: outcomes.length,
    facets: facets.map((facet) => createColumn(facet, outcomes, rows, languages)),
  };
}

function createColumn(
  facet: Facet,
  outcomes: readonly PublicOutcome[],
  rows: ReadonlyMap<PublicOutcome, number>,
  languages: readonly string[],
): Column {
  const values = flattenValues(groupByFacet(facet, outcomes));
  const places = new Map(values.map(({ key }, place) => [key, place]));
  return {
    key: facet.key,
    isRange: facet.isRange === true,
    ...(facet.isScale === true ? { isScale: true } : {}),
    ...(facet.isOwn === true ? { own: describeOwn(facet) } : {}),
    values: values.map((value) => ({
      ...pickValue(value),
      ...(facet.shows === 'language' ? { labels: nameInAll(value.key, languages) } : {}),
      parent: places.get(value.parent ?? '') ?? -1,
      rows: createBitset(
        outcomes.length,
        value.outcomes.flatMap((outcome) => rows.get(outcome) ?? []),
      ),
    })),
  };
}

function nameInAll(tag: string, languages: readonly string[]): Record<string, string> {
  return Object.fromEntries(languages.map((language) => [language, nameLanguage(tag, language)]));
}

function describeOwn({ order, segment }: Facet): OwnFacet {
  return { order, ...(segment === undefined ? {} : { segment }) };
}
