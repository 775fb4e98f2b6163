import type { Columns } from './columns.ts';
import { parseRange } from './range.ts';
import { findFrom } from './scale.ts';
import { EMPTY_SELECTION, excludeValue, includeValue, type Selection } from './selection.ts';
import { isTextOrder, type FacetOrder } from './sortRows.ts';

const VIEWS = ['list', 'texts', 'table', 'figures'] as const;

const DENSITIES = ['comfortable', 'compact'] as const;

export type View = (typeof VIEWS)[number];
/** How much room lists and tables take. */
export type Density = (typeof DENSITIES)[number];

/** Everything that an address of the explorer says. */
export interface ExplorerState {
  /** What is searched for, without white space around it; empty for no search. */
  readonly query: string;
  readonly selection: Selection;
  /** By a facet or a text of the outcomes (`TEXT_ORDERS`); `null`: the best match first where something is searched for, else the newest. */
  readonly sort: 'newest' | FacetOrder | null;
  readonly view: View;
  /** From 1. */
  readonly page: number;
  /** Facets that are columns of the table, in the reader's order; `null` for the usual ones. */
  readonly columns: readonly string[] | null;
  /** Two facets that the first figure compares, rows and columns; `null` for the usual ones. */
  readonly axes: Axes | null;
  readonly density: Density;
  /** Whether the key `/` leads to the search box: a reader may switch it off. */
  readonly hasSlash: boolean;
  /** The facet of which two chosen values are put side by side, before the figures; `null` for none. */
  readonly compare: string | null;
}

/** Two different facets. */
export type Axes = readonly [rows: string, columns: string];

export const DEFAULT_STATE: ExplorerState = {
  query: '',
  selection: EMPTY_SELECTION,
  sort: null,
  view: 'list',
  page: 1,
  columns: null,
  axes: null,
  density: 'comfortable',
  compare: null,
  hasSlash: true,
};

/** Something in an address that means nothing here: a facet, or one of `PARAMETERS`, and its value as written. */
export interface Unknown {
  readonly name: string;
  readonly value: string;
}

/** Parameters that are no facet; no facet may be called so. */
export const PARAMETERS: readonly string[] = [
  ...['q', 'sort', 'view', 'page', 'columns', 'axes', 'density', 'shortcut'],
];

/**
 * The address of a state, the same for equal states, without what goes without saying. Several
 * values of a facet are several parameters (`country=kenya&country=-iraq`), as a form sends
 * them, because `URLSearchParams` would write a comma as `%2C`. A hyphen before a value excludes
 * it, and one before a facet sorts by it in descending order: no key begins with one
 * (`createSlug`, BCP 47). Two dots after a value of a scale mean it and all above it
 * (`significance-rating=high..`), and between years those from one to the other.
 */
export function formatAddress(state: ExplorerState): URLSearchParams {
  const { query, selection, sort, view, page, columns, axes, density, hasSlash, compare } = state;
  const params = new URLSearchParams();
  if (query !== '') params.append('q', query);
  const facets = new Set([...selection.include.keys(), ...selection.exclude.keys()]);
  for (const facet of [...facets].toSorted()) {
    const name = formatName(facet);
    for (const key of selection.include.get(facet) ?? []) params.append(name, key);
    for (const key of selection.exclude.get(facet) ?? []) params.append(name, `-${key}`);
  }
  if (sort !== null) params.append('sort', formatSort(sort));
  if (compare !== null) params.append('compare', formatName(compare));
  if (view !== getUsualView(compare)) params.append('view', view);
  for (const facet of columns?.length === 0 ? [''] : (columns ?? []))
    params.append('columns', formatName(facet));
  for (const facet of axes ?? []) params.append('axes', formatName(facet));
  if (density !== DEFAULT_STATE.density) params.append('density', density);
  if (!hasSlash) params.append('shortcut', 'off');
  if (page !== DEFAULT_STATE.page) params.append('page', String(page));
  return params;
}

/**
 * The state that an address describes, and what of it means nothing to these columns: a value
 * that no outcome has (any more), a facet that is none, a number that is none. Such things are
 * left out of the state and returned, so that the page can say so. Parameters of others are let be.
 */
export function readAddress(
  params: URLSearchParams,
  { facets }: Columns,
): { state: ExplorerState; unknown: readonly Unknown[] } {
  const unknown: Unknown[] = [];
  /** What a parameter says, or its default where it is absent, empty or says nothing. */
  const read = <T>(name: string, fallback: T, parse: (value: string) => T | undefined): T => {
    const value = params.get(name) ?? '';
    const parsed = parse(value);
    if (value !== '' && parsed === undefined) unknown.push({ name, value });
    return parsed ?? fallback;
  };
  const compare = readCompared(params, facets, unknown);
  const state: ExplorerState = {
    query: (params.get('q') ?? '').trim(),
    selection: readSelection(params, facets, unknown),
    sort: read('sort', DEFAULT_STATE.sort, (value) => parseSort(value, facets)),
    view: read('view', getUsualView(compare), (value) => VIEWS.find((view) => view === value)),
    page: read('page', DEFAULT_STATE.page, (value) =>
      /^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined,
    ),
    columns: readColumns(params.getAll('columns'), facets, unknown),
    axes: readAxes(params.getAll('axes'), facets, unknown),
    density: read('density', DEFAULT_STATE.density, (value) =>
      DENSITIES.find((density) => density === value),
    ),
    hasSlash: read('shortcut', true, (value) => (value === 'off' ? false : undefined)),
    compare,
  };
  return { state, unknown };
}

/** Whether an address asks for anything that an explorer answers. */
export function asksForAnything(
  params: URLSearchParams,
  facets: readonly { readonly key: string }[],
): boolean {
  const names = [...PARAMETERS, ...facets.map(({ key }) => formatName(key))];
  return names.some((name) => params.getAll(name).some((value) => value.trim() !== ''));
}

/** Where a value is both included and excluded, what is written last counts. */
function readSelection(
  params: URLSearchParams,
  facets: Columns['facets'],
  unknown: Unknown[],
): Selection {
  let selection = EMPTY_SELECTION;
  for (const column of facets) {
    const { key: facet, isRange, values } = column;
    const keys = new Set(values.map(({ key }) => key));
    for (const value of params.getAll(formatName(facet)).filter(Boolean)) {
      const isExcluded = value.startsWith('-');
      const key = isExcluded ? value.slice(1) : value;
      const isOpen =
        !isExcluded &&
        (findFrom(column, key) !== undefined || (isRange && parseRange(key) !== undefined));
      if (keys.has(key) || isOpen)
        selection = (isExcluded ? excludeValue : includeValue)(selection, facet, key);
      else unknown.push({ name: facet, value });
    }
  }
  return selection;
}

/** An empty name stands for a table without columns of its own. */
function readColumns(
  names: readonly string[],
  facets: Columns['facets'],
  unknown: Unknown[],
): readonly string[] | null {
  const chosen = [...new Set(names)].flatMap((name) => findFacet(name, facets) ?? []);
  const known = ['', ...chosen.map(formatName)];
  for (const value of names) if (!known.includes(value)) unknown.push({ name: 'columns', value });
  return chosen.length > 0 || names.includes('') ? chosen : null;
}

/** Two different facets, or none. */
function readAxes(
  names: readonly string[],
  facets: Columns['facets'],
  unknown: Unknown[],
): Axes | null {
  const written = names.filter(Boolean);
  const [rows, columns] = written.map((name) => findFacet(name, facets));
  if (written.length === 2 && rows !== undefined && columns !== undefined && rows !== columns)
    return [rows, columns];
  if (written.length > 0) unknown.push({ name: 'axes', value: written.join(', ') });
  return null;
}

/** A facet; a programme's own that is called so itself is a filter. */
function readCompared(
  params: URLSearchParams,
  facets: Columns['facets'],
  unknown: Unknown[],
): string | null {
  const value = params.get('compare') ?? '';
  if (value === '' || findFacet('compare', facets) !== undefined) return null;
  const facet = findFacet(value, facets);
  if (facet === undefined) unknown.push({ name: 'compare', value });
  return facet ?? null;
}

/** What is compared is among the figures. */
function getUsualView(compare: string | null): View {
  return compare === null ? DEFAULT_STATE.view : 'figures';
}

function formatSort(sort: 'newest' | FacetOrder): string {
  return sort === 'newest' ? sort : `${sort.isDescending ? '-' : ''}${formatName(sort.facet)}`;
}

function parseSort(value: string, facets: Columns['facets']): 'newest' | FacetOrder | undefined {
  if (value === 'newest') return value;
  const isDescending = value.startsWith('-');
  const name = isDescending ? value.slice(1) : value;
  const facet = isTextOrder(name) ? name : findFacet(name, facets);
  return facet === undefined ? undefined : { facet, isDescending };
}

/** The key of the facet that an address calls so. */
function findFacet(name: string, facets: Columns['facets']): string | undefined {
  return facets.find(({ key }) => formatName(key) === name)?.key;
}

/** The key of a facet as addresses write it: `changeType` → `change-type`. */
export function formatName(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
