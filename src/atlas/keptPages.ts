import { findScope } from '../explorer/filterRows.ts';
import { createProfile, type Profile } from '../figures/createProfile.ts';
import { listTop } from '../figures/tabulate/listTop.ts';
import type { Card } from '../explorer/createCard.ts';
import type { ExplorerTraits } from '../explorer/explorerTraits.ts';
import { listPages, type ListPage } from '../explorer/listPages.ts';
import {
  countOutcomes,
  flattenValues,
  listPageValues,
  type CountedValue,
  type FacetValue,
} from '../facets/groupByFacet.ts';
import { createNameTable, listOwnValues, type NameTable } from '../facets/nameTable.ts';
import { listFacets } from '../facets/registry.ts';
import { getKeeping } from '../keeping/currentBuild.ts';
import { createPageKey, shareDigest } from '../keeping/pageKey.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { renderRoute } from '../rendering/renderAtOnce.ts';
import { getPageSegment } from '../urls.ts';
import { findCited, type Cited } from './citedOutcomes.ts';
import type { Neighbours } from './findNeighbours.ts';
import { getAtlas, type Atlas } from './getAtlas.ts';
import { createAtlasPicker, listInLanguages, type InLanguage } from './inLanguages.ts';

/**
 * The pages that grow in number with the outcomes, each with all that it is made of: plain data (`input`), beside the
 * programme. They have no way to the atlas, so a build may keep a page while its input is the same.
 */
interface KeptPath<Input> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: KeptProps<Input>;
  /** What a build knows the page by (`Keeping.shown`); where it keeps none, `createPageKey` of the input. */
  readonly cacheKey: string;
}

export type KeptProps<Input> = {
  readonly input: Input;
  /** Which files of the explorer belong to this build: the one thing on a page that is not in its key. */
  readonly version: string;
};

export type OutcomeInput =
  | {
      readonly kind: 'outcome';
      /** The further language that the page is in, if it is in one. */
      readonly language: string | undefined;
      readonly outcome: PublicOutcome;
      /** What the values of the outcome are called. */
      readonly names: NameTable;
      readonly related: readonly Card[];
      readonly neighbours: Neighbours | undefined;
      /** Outcomes that its texts name. */
      readonly cited: readonly Cited[];
    }
  | {
      /** The address is that of an earlier id. */
      readonly kind: 'moved';
      readonly outcome: Pick<PublicOutcome, 'id' | 'slug' | 'headline'>;
    };

export interface OutcomesInput {
  /** The further language that the page is in, if it is in one. */
  readonly language: string | undefined;
  readonly list: ListPage<Card>;
  readonly traits: ExplorerTraits;
}

/** Outcomes that are shown whole before a list. */
interface TopInput {
  /** Key of the rating that they have, and how many have it. */
  readonly rating: string;
  readonly total: number;
  readonly outcomes: readonly PublicOutcome[];
}

export interface ValueInput {
  /** The further language that the page is in, if it is in one. */
  readonly language: string | undefined;
  /** Key of the facet. */
  readonly facet: string;
  readonly value: CountedValue;
  readonly list: ListPage<Card>;
  /** What the value is called, and those around it. */
  readonly names: NameTable;
  /** What is said before the outcomes are listed, on the first page. */
  readonly profile: Profile | undefined;
  /** Those of the highest significance, on the first page of a list of more than these. */
  readonly top: TopInput | undefined;
  readonly traits: ExplorerTraits;
}

/** `/outcomes/<slug>/`, and the addresses of earlier ids. */
export async function listOutcomePages(): Promise<KeptPath<OutcomeInput>[]> {
  const { outcomes } = await getAtlas();
  const pick = await createAtlasPicker();
  return outcomes.flatMap((outcome) => {
    const { atlas, language } = pick(outcome);
    const facets = listFacets(atlas.programme.fields);
    const { id, slug, headline } = outcome;
    const moved = new Set(outcome.aliases.map((alias) => alias.slug));
    moved.delete(slug);
    return [
      keep<OutcomeInput>({ slug }, () => ({
        ...{ kind: 'outcome', language, outcome },
        names: createNameTable(listOwnValues(facets, outcome), atlas.names),
        related: (atlas.related.get(slug) ?? []).map((other) => shareDigest(atlas.getCard(other))),
        neighbours: atlas.neighbours.get(slug),
        cited: findCited(outcome, atlas.programme.fields, atlas.citations),
      })),
      ...[...moved].map((from) =>
        keep<OutcomeInput>({ slug: from }, () => ({
          kind: 'moved',
          outcome: { id, slug, headline },
        })),
      ),
    ];
  });
}

/** `/fr/outcomes/`, page by page. */
export function listFurtherOutcomesPages(): Promise<InLanguage<KeptPath<OutcomesInput>>[]> {
  return listInLanguages((_, language) => listOutcomesPages(language));
}

/** `/outcomes/`, page by page, in a further language or in the first. */
export async function listOutcomesPages(language?: string): Promise<KeptPath<OutcomesInput>[]> {
  const atlas = await getAtlas(language);
  return listPages(atlas.outcomes).map((list) =>
    keep(
      { page: getPageSegment(list.page) },
      () => ({ language, list: listCards(list, atlas.getCard), traits: atlas.traits }),
      () => atlas.explorer.version,
    ),
  );
}

/**
 * `/fr/countries/kenya/` and so on: the first page of each. Those after it are in the first language of the site (and,
 * with scripts, in this one), so that a further language does not cost as many files again.
 */
export function listFurtherValuePages(): Promise<InLanguage<KeptPath<ValueInput>>[]> {
  return listInLanguages((_, language) => listValuePages(language));
}

/** `/countries/kenya/` and so on, page by page; in a further language, the first page of each. */
export async function listValuePages(language?: string): Promise<KeptPath<ValueInput>[]> {
  const atlas = await getAtlas(language);
  const pick = <List>(lists: List[]): List[] =>
    language === undefined ? lists : lists.slice(0, 1);
  return atlas.indexes.flatMap(({ facet, values }) =>
    listPageValues(facet, values).flatMap((value) =>
      pick(listPages(value.outcomes)).map((list) =>
        keep<ValueInput>(
          {
            facet: facet.segment,
            value: [value.key, getPageSegment(list.page)].filter(Boolean).join('/'),
          },
          () => ({ language, ...createValueInput(atlas, facet.key, value, list) }),
          () => atlas.explorer.version,
        ),
      ),
    ),
  );
}

function createValueInput(
  atlas: Atlas,
  facet: string,
  value: FacetValue,
  list: ListPage<PublicOutcome>,
): Omit<ValueInput, 'language'> {
  const { key } = value;
  const isFirst = list.page === 1;
  const top = isFirst ? findTop(atlas, facet, value) : undefined;
  const facets = listFacets(atlas.programme.fields);
  const keys = [
    ...listKeys(value).map((each) => [facet, each] as const),
    ...(top?.outcomes ?? []).flatMap((outcome) => listOwnValues(facets, outcome)),
  ];
  return {
    facet,
    value: countOutcomes(value),
    list: listCards(list, atlas.getCard),
    names: createNameTable(keys, atlas.names),
    profile: isFirst
      ? createProfile(atlas.columns, { facet, key }, atlas.figures.words)
      : undefined,
    top,
    traits: atlas.traits,
  };
}

/** So many outcomes are shown whole; a list of no more than these needs no choice of them. */
const MAX_TOP = 3;

function findTop(
  { columns, outcomes }: Atlas,
  facet: string,
  { key, outcomes: own }: FacetValue,
): TopInput | undefined {
  const within = findScope(columns, { facet, value: key });
  if (own.length <= MAX_TOP || within === undefined) return undefined;
  const found = listTop(columns, within, MAX_TOP);
  if (found === undefined) return undefined;
  const { rating, total, rows } = found;
  return {
    ...{ rating: rating.key, total },
    outcomes: rows.flatMap((row) => outcomes[row] ?? []).map(shareDigest),
  };
}

/** Input and key are worked out when they are asked for: the dev server asks for one page. */
function keep<Input>(
  params: KeptPath<Input>['params'],
  createInput: () => Input,
  getVersion = () => '',
): KeptPath<Input> {
  let made: { readonly input: Input } | undefined;
  const props = {
    get input() {
      made ??= { input: createInput() };
      return made.input;
    },
    get version() {
      return getVersion();
    },
  };
  const createKey = (): string => createPageKey(props.input, props.version);
  return {
    params,
    props,
    get cacheKey() {
      const keeping = getKeeping();
      if (keeping === undefined) return createKey();
      // All pages are listed before the first is made: their inputs would be held together.
      const name = String(keeping.shown.size);
      const forget = (): void => {
        made = undefined;
      };
      keeping.shown.set(name, { props, createKey, forget, renderRoute });
      return name;
    },
  };
}

function listCards(
  list: ListPage<PublicOutcome>,
  getCard: (outcome: PublicOutcome) => Card,
): ListPage<Card> {
  return { ...list, outcomes: list.outcomes.map((outcome) => shareDigest(getCard(outcome))) };
}

/** A value, the one above it and those below it. */
function listKeys(value: FacetValue): string[] {
  return [
    ...flattenValues([value]).map(({ key }) => key),
    ...(value.parent === undefined ? [] : [value.parent]),
  ];
}
