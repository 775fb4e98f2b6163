import { FACETS, type Facet } from '../../src/facets/registry.ts';
import type { Term } from '../../src/programme/vocabulary.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import { createId, createOutcome } from './createOutcome.ts';
import { fc } from './properties.ts';

/** Outcomes with made-up values, and the plain truth about them. */
export interface Corpus {
  readonly facets: readonly Facet[];
  readonly outcomes: readonly PublicOutcome[];
  /** For each outcome: facet → keys of its values, `not-recorded` where it has none. */
  readonly rows: readonly Row[];
}

export type Row = ReadonlyMap<string, ReadonlySet<string>>;

const POOL = Array.from({ length: 200 }, (_, at) => createOutcome({ id: createId(at + 1) }));

const CLUSTERS = ['law', 'skills', 'gender'].map((key, order) => createTerm(key, order));
const TYPES = CLUSTERS.flatMap(({ key, label, order }) =>
  ['new', 'better'].map((type, at) => ({
    ...createTerm(`${key}-${type}`, order * 2 + at),
    parent: { key, label, order },
  })),
);

/** For each facet, any set of values that an outcome may have. */
const VALUES = {
  country: optional(createTerms('kenya', 'dr-congo', 'بلد', 'émeraude', 'iraq')),
  year: optional(
    ['2019', '2021', '2022', '2024', 'about-2021', '20233'].map((key) => ({
      ...createTerm(key, Number(key) || 10_000),
      listed: /^\d{4}$/.test(key),
    })),
  ),
  objective: fc.subarray(createTerms('aaa', 'bbb', 'ccc')),
  // An outcome with a type of change has its cluster too; it may have a cluster alone.
  changeType: fc
    .tuple(fc.subarray(TYPES, { maxLength: 3 }), fc.subarray(CLUSTERS, { maxLength: 1 }))
    .map(([types, stated]) => {
      const keys = new Set([...types.map(({ parent }) => parent.key), ...stated.map(keyOf)]);
      return [...CLUSTERS.filter(({ key }) => keys.has(key)), ...types];
    }),
  scale: fc.constant([]),
} satisfies Partial<Record<Facet['key'], fc.Arbitrary<Term[]>>>;

const KEYS = Object.keys(VALUES) as (keyof typeof VALUES)[];

/** Up to 200 outcomes; each facet with single or several values, a tree, or none at all. */
export function someCorpus(maxLength = 200): fc.Arbitrary<Corpus> {
  return fc
    .tuple(
      fc.array(fc.record(VALUES), { maxLength, size: 'max' }),
      fc.oneof({ arbitrary: fc.subarray(KEYS, { minLength: 3 }), weight: 5 }, fc.subarray(KEYS)),
    )
    .map(([records, keys]) => createCorpus(records, keys));
}

function createCorpus(
  records: readonly Readonly<Record<keyof typeof VALUES, readonly Term[]>>[],
  keys: readonly (keyof typeof VALUES)[],
): Corpus {
  const outcomes = POOL.slice(0, records.length);
  const recordOf = new Map(outcomes.map((outcome, row) => [outcome, records[row]]));
  const facets = keys.flatMap((key) =>
    FACETS.filter((facet) => facet.key === key).map((facet) => ({
      ...facet,
      getTerms: (outcome: PublicOutcome) => recordOf.get(outcome)?.[key] ?? [],
    })),
  );
  const rows = records.map(
    (record) => new Map(keys.map((key) => [key, new Set(namesOf(record[key]))])),
  );
  return { facets, outcomes, rows };
}

function namesOf(terms: readonly Term[]): string[] {
  return terms.length === 0 ? ['not-recorded'] : terms.map(keyOf);
}

function keyOf({ key }: Term): string {
  return key;
}

function createTerms(...keys: readonly string[]): Term[] {
  return keys.map(createTerm);
}

function createTerm(key: string, order: number): Term {
  return { key, label: key.toUpperCase(), order, listed: true };
}

function optional(terms: readonly Term[]): fc.Arbitrary<Term[]> {
  return fc.subarray([...terms], { maxLength: 1 });
}
