import { getCollection, getEntry } from 'astro:content';
import { compareOutcomes } from '../collection/compareOutcomes.ts';
import type { PublicProgramme } from '../collection/publicProgramme.ts';
import type { Prose } from '../collection/readProse.ts';
import type { Columns } from '../explorer/columns.ts';
import { createColumns } from '../explorer/createColumns.ts';
import { groupByFacet, type FacetValue } from '../facets/groupByFacet.ts';
import { createNames, type Names } from '../facets/labels.ts';
import { listFacets, listIndexFacets, type IndexFacet } from '../facets/registry.ts';
import { getSiteMessages } from '../facets/siteMessages.ts';
import { createBaseMap } from '../figures/map/createBaseMap.ts';
import { createFigureKit, type FigureKit } from '../figures/figureKit.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { createExplorerBundle, type ExplorerBundle } from '../explorer/createExplorerBundle.ts';
import { findNeighbours, type Neighbours } from './findNeighbours.ts';
import { findRelated } from './findRelated.ts';

/**
 * Everything the pages show, worked out once for the whole build and passed down to them. The
 * one place that asks the content layer.
 */
export interface Atlas {
  readonly programme: PublicProgramme;
  readonly method: Prose | undefined;
  /** Every public outcome, newest first. */
  readonly outcomes: readonly PublicOutcome[];
  /** The facets with index pages, each with its values and their outcomes. */
  readonly indexes: readonly FacetIndex[];
  /** What every value is called. */
  readonly names: Names;
  /** The outcomes as rows, which figures count. */
  readonly columns: Columns;
  /** What figures need beside the columns. */
  readonly figures: FigureKit;
  /** What the explorer fetches. */
  readonly explorer: ExplorerBundle;
  /** By slug: outcomes that share classification and wording, the nearest first. */
  readonly related: ReadonlyMap<string, readonly PublicOutcome[]>;
  /** By slug: the outcomes before and after it in its harvest, by id. */
  readonly neighbours: ReadonlyMap<string, Neighbours>;
}

export interface FacetIndex {
  readonly facet: IndexFacet;
  readonly values: readonly FacetValue[];
}

let built: Promise<Atlas> | undefined;

/** The atlas of this build. The dev server works it out for each page, so that an edit shows. */
export function getAtlas(): Promise<Atlas> {
  if (import.meta.env.DEV) return buildAtlas();
  built ??= buildAtlas();
  return built;
}

async function buildAtlas(): Promise<Atlas> {
  const entries = await getCollection('outcomes');
  const outcomes = entries.map(({ data }) => data).toSorted(compareOutcomes);
  const entry = await getEntry('programme', 'programme');
  if (entry === undefined)
    throw new Error('content/programme.md could not be read; its problems are listed above.');
  const programme = entry.data;
  const facets = listFacets(programme.fields);
  const method = await getEntry('prose', 'method');
  const columns = createColumns(facets, outcomes);
  const { messages, language } = getSiteMessages(programme);
  const countries = columns.facets.find(({ key }) => key === 'country')?.values ?? [];
  const figures = createFigureKit(programme, columns, createBaseMap(countries), messages);
  return {
    programme,
    method: method?.data,
    outcomes,
    indexes: listIndexFacets(facets).map((facet) => ({
      facet,
      values: groupByFacet(facet, outcomes),
    })),
    names: createNames(columns.facets, { messages, language }),
    columns,
    figures,
    explorer: createExplorerBundle(outcomes, programme.language, columns, { figures }),
    related: findRelated(outcomes, programme.fields),
    neighbours: findNeighbours(outcomes),
  };
}
