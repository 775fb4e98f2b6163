import {
  EMPTY_SELECTION,
  excludeValue,
  includeValue,
  removeFacet,
  removeValue,
  toggleExcluded,
  toggleIncluded,
  type Selection,
} from '../../src/explorer/selection.ts';
import type { Corpus } from './someCorpus.ts';
import { fc } from './properties.ts';

/** One thing a reader does to a selection, and what the selection then has to be. */
export interface Step {
  readonly name: keyof typeof OPERATIONS;
  readonly facet: string;
  readonly key: string;
}

/** Facet and key of each choice, in a plain set: `country:kenya`. */
export interface Model {
  readonly include: ReadonlySet<string>;
  readonly exclude: ReadonlySet<string>;
}

const OPERATIONS = {
  includeValue,
  excludeValue,
  removeValue,
  toggleIncluded,
  toggleExcluded,
  removeFacet,
};

/** Any sequence of steps on values that the corpus has, one that it lacks, and ranges of years. */
export function someSteps({ rows, facets }: Corpus, maxLength = 15): fc.Arbitrary<Step[]> {
  const choices = facets.flatMap(({ key: facet, isRange }) => {
    const keys = new Set(rows.flatMap((row) => [...(row.get(facet) ?? [])]));
    const ranges = ['2021..2022', '..2021', '2022..', '1990..1999', '0000..9999'];
    return [...keys, 'nowhere', ...(isRange === true ? ranges : [])].map((key) => ({ facet, key }));
  });
  if (choices.length === 0) return fc.constant([]);
  const names = fc.oneof(
    { arbitrary: fc.constantFrom('includeValue' as const, 'excludeValue' as const), weight: 3 },
    fc.constantFrom(...(Object.keys(OPERATIONS) as Step['name'][])),
  );
  const step = fc
    .tuple(names, fc.constantFrom(...choices))
    .map(([name, choice]) => ({ name, ...choice }));
  return fc.array(step, { maxLength, size: 'max' });
}

export function takeStep(selection: Selection, { name, facet, key }: Step): Selection {
  return OPERATIONS[name](selection, facet, key);
}

export function takeSteps(steps: readonly Step[]): Selection {
  return steps.reduce(takeStep, EMPTY_SELECTION);
}

/** The same on plain sets. */
export function modelSteps(steps: readonly Step[]): Model {
  const include = new Set<string>();
  const exclude = new Set<string>();
  for (const { name, facet, key } of steps) {
    const choice = `${facet}:${key}`;
    const wasIncluded = include.delete(choice);
    const wasExcluded = exclude.delete(choice);
    if (name === 'includeValue' || (name === 'toggleIncluded' && !wasIncluded)) include.add(choice);
    if (name === 'excludeValue' || (name === 'toggleExcluded' && !wasExcluded)) exclude.add(choice);
    if (name === 'removeFacet') {
      for (const set of [include, exclude])
        for (const each of [...set]) if (each.startsWith(`${facet}:`)) set.delete(each);
    }
  }
  return { include, exclude };
}
