import { getPublicCollection, type PublicCollection } from '../collection/currentCollection.ts';
import { pickForm } from '../collection/pageForms.ts';
import type { PublicProgramme } from '../collection/publicProgramme.ts';
import type { FurtherPage } from '../collection/readPage.ts';
import type { Prose } from '../collection/readProse.ts';
import type { Columns } from '../explorer/columns.ts';
import type { Card } from '../explorer/createCard.ts';
import { createOutcomeCard } from '../explorer/createOutcomeCard.ts';
import { createColumns } from '../explorer/createColumns.ts';
import { groupByFacet, type FacetValue } from '../facets/groupByFacet.ts';
import { createNames, type Names } from '../facets/labels.ts';
import { listFacets, listIndexFacets, type IndexFacet } from '../facets/registry.ts';
import { getSiteMessages } from '../facets/siteMessages.ts';
import { sortByName } from '../facets/sortByName.ts';
import { createBaseMap } from '../figures/map/createBaseMap.ts';
import type { ExplorerTraits } from '../explorer/explorerTraits.ts';
import { listIndexParts } from '../search/indexParts.ts';
import { hasFigures } from '../figures/createFigure.ts';
import { namePrintKit, type PrintKit } from '../explorer/printing/printKit.ts';
import { nameDataKit, type DataKit } from '../exports/data/dataKit.ts';
import { createFigureKit, nameKit, type FigureKit } from '../figures/figureKit.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import type { CitationIndex } from '../text/findCitations.ts';
import { createExplorerBundle, type ExplorerBundle } from '../explorer/createExplorerBundle.ts';
import { indexOutcomes, type Cited } from './citedOutcomes.ts';
import { createHistory, type History } from './changes.ts';
import { createPrintKit } from './createPrintKit.ts';
import { describeData, describeKit, type DescribedData } from './describeData.ts';
import { getProgramme } from './getProgramme.ts';
import { listAcronyms } from './listAcronyms.ts';
import { findNeighbours, type Neighbours } from './findNeighbours.ts';
import { findRelated } from './findRelated.ts';

/**
 * Everything the pages show, worked out once for the whole build and passed down to them. The
 * one place that asks for the content.
 */
export interface Atlas {
  readonly programme: PublicProgramme;
  readonly method: Prose | undefined;
  /** Further pages of the publisher's. */
  readonly pages: readonly FurtherPage[];
  /** Every public outcome, newest first. */
  readonly outcomes: readonly PublicOutcome[];
  /** Those that the home page shows first. */
  readonly featured: readonly PublicOutcome[];
  /** The facets with index pages, each with its values, as the language orders them, and their outcomes. */
  readonly indexes: readonly FacetIndex[];
  /** What every value is called. */
  readonly names: Names;
  /** The card of an outcome, the same object for all lists that it is in. */
  readonly getCard: (outcome: PublicOutcome) => Card;
  /** The outcomes as rows, which figures count. */
  readonly columns: Columns;
  /** What figures need beside the columns. */
  readonly figures: FigureKit;
  readonly traits: ExplorerTraits;
  /** What the explorer fetches. */
  readonly explorer: ExplorerBundle;
  /** By slug: outcomes that share classification and wording, the nearest first. */
  readonly related: ReadonlyMap<string, readonly PublicOutcome[]>;
  /** By slug: the outcomes before and after it in its harvest, by id. */
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  /** All outcomes as data; nothing where the programme publishes none. */
  readonly describeData: () => DescribedData | undefined;
  /** What has changed since earlier builds. */
  readonly history: History;
  /** How the ids of public outcomes are found in texts. */
  readonly citations: CitationIndex<Cited>;
}

export interface FacetIndex {
  readonly facet: IndexFacet;
  readonly values: readonly FacetValue[];
}

const contentDirectory = process.env['CONTENT_DIR'] ?? 'content';

let built:
  | {
      readonly from: PublicCollection;
      readonly shared: Shared;
      readonly atlases: Map<string | undefined, Atlas>;
    }
  | undefined;

/**
 * The atlas of the current reading, in a further language of the site (BCP 47) or in its first. It comes from no store
 * between the reading and the pages: a store that is written, watched and read back shows an old text when an edit
 * crosses a page. Nothing here waits for anything, so no edit comes between a list of pages and what they show.
 */
export function getAtlas(language?: string): Promise<Atlas> {
  const from = getPublicCollection(contentDirectory);
  if (built?.from !== from) built = { from, shared: createShared(from), atlases: new Map() };
  const { shared, atlases } = built;
  const atlas = atlases.get(language) ?? createAtlas(from, shared, language);
  atlases.set(language, atlas);
  return Promise.resolve(atlas);
}

/** What is the same in every language. */
type Shared = Pick<
  Atlas,
  | 'outcomes'
  | 'columns'
  | 'traits'
  | 'explorer'
  | 'related'
  | 'neighbours'
  | 'history'
  | 'citations'
> & {
  readonly baseMap: ReturnType<typeof createBaseMap>;
  readonly describe: (programme: PublicProgramme) => DescribedData | undefined;
};

function createShared({ outcomes }: PublicCollection): Shared {
  const programme = getProgramme();
  const facets = listFacets(programme.fields);
  const columns = createColumns(facets, outcomes, programme.languages);
  const countries = columns.facets.find(({ key }) => key === 'country')?.values ?? [];
  const baseMap = createBaseMap(countries);
  let explorer: ExplorerBundle | undefined;
  let related: Atlas['related'] | undefined;
  let citations: Atlas['citations'] | undefined;
  let history: History | undefined;
  const getHistory = (): History => (history ??= createHistory(programme, outcomes));
  const described = new Map<string | undefined, DescribedData>();
  const describe = (own: PublicProgramme): DescribedData | undefined => {
    if (!own.hasData) return undefined;
    const found = described.get(own.interface);
    if (found !== undefined) return found;
    // The records are the same in every language, and all of them are large.
    const [first] = described.values();
    const made = describeData(
      own,
      outcomes,
      getHistory().version,
      import.meta.env.SITE,
      first?.data.records,
    );
    described.set(own.interface, made);
    return made;
  };
  const createKits = (): Record<string, FigureKit | DataKit | PrintKit> => {
    const kits: Record<string, FigureKit | DataKit | PrintKit> = {};
    for (const [index, language] of programme.languages.entries()) {
      const further = index === 0 ? undefined : language;
      const own = getProgramme(further);
      const figures = createFigureKit(own, baseMap, getSiteMessages(own).messages);
      kits[nameKit(further)] = figures;
      kits[namePrintKit(further)] = createPrintKit(own, figures, import.meta.env.SITE);
      const data = describe(own);
      if (data !== undefined) kits[nameDataKit(further)] = describeKit(own, data);
    }
    return kits;
  };
  return {
    ...{ outcomes, columns, baseMap, describe },
    traits: {
      hasFigures: hasFigures({ columns, baseMap }),
      hasSeveralIndexes: listIndexParts(outcomes.length).length > 1,
    },
    // What takes long is worked out when a page first asks for it: an edit is looked at on one page.
    get explorer() {
      explorer ??= createExplorerBundle(outcomes, programme.language, columns, {
        ...createKits(),
        acronyms: listAcronyms(outcomes, programme.fields),
      });
      return explorer;
    },
    get related() {
      related ??= findRelated(outcomes, programme.fields);
      return related;
    },
    neighbours: findNeighbours(outcomes),
    get history() {
      return getHistory();
    },
    get citations() {
      citations ??= indexOutcomes(outcomes);
      return citations;
    },
  };
}

function createAtlas(
  { outcomes, featured, method, pages }: PublicCollection,
  shared: Shared,
  wanted: string | undefined,
): Atlas {
  const { columns } = shared;
  const programme = getProgramme(wanted);
  const facets = listFacets(programme.fields);
  const { messages, language } = getSiteMessages(programme);
  const names = createNames(columns.facets, { messages, language });
  const cards = new Map<PublicOutcome, Card>();
  const getCard = (outcome: PublicOutcome): Card => {
    const found = cards.get(outcome);
    if (found !== undefined) return found;
    const card = createOutcomeCard(outcome, facets, names, messages);
    cards.set(outcome, card);
    return card;
  };
  return {
    ...{ programme, outcomes, featured },
    method: method && pickForm(method, programme.interface),
    pages: pages.map((page) => pickForm(page, programme.interface)),
    indexes: listIndexFacets(facets).map((facet) => ({
      facet,
      values: sortByName(facet, groupByFacet(facet, outcomes), { messages, language }),
    })),
    names,
    getCard,
    columns,
    figures: createFigureKit(programme, shared.baseMap, messages),
    traits: shared.traits,
    get explorer() {
      return shared.explorer;
    },
    get related() {
      return shared.related;
    },
    neighbours: shared.neighbours,
    describeData: () => shared.describe(programme),
    get history() {
      return shared.history;
    },
    get citations() {
      return shared.citations;
    },
  };
}
