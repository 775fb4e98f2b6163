import type { Term } from '../programme/vocabulary.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { compareText } from '../text/compareText.ts';
import { isNotClear } from './notClear.ts';
import { NOT_RECORDED } from './notRecorded.ts';
import type { Facet } from './registry.ts';
import { pickValue, type Value } from './value.ts';

/** One value of a facet, with how many outcomes have it. */
export interface CountedValue extends Value {
  readonly outcomes: { readonly length: number };
  /** Key of the value that it is below: for a type of change, its cluster. */
  readonly parent?: string;
  /** The values below this one, in order. */
  readonly children: readonly CountedValue[];
}

/** One value of a facet and the outcomes that have it, in the order they were given. */
export interface FacetValue extends CountedValue {
  readonly outcomes: readonly PublicOutcome[];
  readonly children: readonly FacetValue[];
}

interface Group {
  readonly term: Term;
  readonly outcomes: PublicOutcome[];
}

/**
 * The values of a facet that the given outcomes have, in the facet's order, “not recorded”
 * last. Values that nobody has do not appear, so a vocabulary never shows more than the public
 * outcomes do. An outcome with several values counts under each, once.
 */
export function groupByFacet(facet: Facet, outcomes: readonly PublicOutcome[]): FacetValue[] {
  const { groups, bare } = gather(facet, outcomes);
  const values = nest([...groups.values()].toSorted((a, b) => compareTerms(facet, a.term, b.term)));
  if (bare.length > 0) {
    values.push({ key: NOT_RECORDED, label: '', outcomes: bare, children: [] });
  }
  return values;
}

/** Outcomes by the key of each of their terms, and those that have none. */
interface Gathered {
  readonly groups: ReadonlyMap<string, Group>;
  readonly bare: readonly PublicOutcome[];
}

/** A function of its own, and short: it is compiled anew for each kind of facet that comes. */
function gather({ getTerms }: Facet, outcomes: readonly PublicOutcome[]): Gathered {
  const groups = new Map<string, Group>();
  const bare: PublicOutcome[] = [];
  for (const outcome of outcomes) {
    const terms = listOnce(getTerms(outcome));
    if (terms.length === 0) bare.push(outcome);
    for (const term of terms) {
      const group = groups.get(term.key);
      if (group === undefined) groups.set(term.key, { term, outcomes: [outcome] });
      else group.outcomes.push(outcome);
    }
  }
  return { groups, bare };
}

/** Terms without those of a key that comes again; most outcomes have one term, or none. */
function listOnce(terms: readonly Term[]): readonly Term[] {
  return terms.length < 2 ? terms : [...new Map(terms.map((term) => [term.key, term])).values()];
}

/** Every value, each parent before its children. */
export function flattenValues(values: readonly FacetValue[]): FacetValue[] {
  return values.flatMap((value) => [value, ...flattenValues(value.children)]);
}

/** A value without its outcomes. */
export function countOutcomes(value: FacetValue): CountedValue {
  return {
    ...value,
    outcomes: { length: value.outcomes.length },
    children: value.children.map(countOutcomes),
  };
}

/** The values that have an index page, in the same order. */
export function listPageValues(facet: Facet, values: readonly FacetValue[]): FacetValue[] {
  return flattenValues(values).filter(({ key }) => !isNotClear(facet.key, key));
}

function nest(groups: readonly Group[]): FacetValue[] {
  const keys = new Set(groups.map(({ term }) => term.key));
  const isTop = ({ term }: Group): boolean =>
    term.parent === undefined || !keys.has(term.parent.key);
  const build = (group: Group): FacetValue => ({
    ...pickValue(group.term),
    ...(group.term.parent === undefined ? {} : { parent: group.term.parent.key }),
    outcomes: group.outcomes,
    children: groups.filter(({ term }) => term.parent?.key === group.term.key).map(build),
  });
  return groups.filter(isTop).map(build);
}

function compareTerms(facet: Facet, a: Term, b: Term): number {
  const byLabel = compareLabels(a.label, b.label);
  if (facet.order === 'label') return byLabel;
  if (facet.order === 'newest')
    return Number(b.listed) - Number(a.listed) || b.order - a.order || byLabel;
  return a.order - b.order || byLabel;
}

const collator = new Intl.Collator('en', { numeric: true });

function compareLabels(a: string, b: string): number {
  return collator.compare(a, b) || compareText(a, b);
}
