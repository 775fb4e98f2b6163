import { describe, expect, test } from 'vitest';
import { readAddress } from '../../src/explorer/address.ts';
import { createBitset, listRows } from '../../src/explorer/bitset.ts';
import { createColumns } from '../../src/explorer/createColumns.ts';
import { createEngine } from '../../src/explorer/createEngine.ts';
import { decodeColumns } from '../../src/explorer/decodeColumns.ts';
import { encodeColumns } from '../../src/explorer/encodeColumns.ts';
import { FACETS } from '../../src/facets/registry.ts';
import { EMPTY_SELECTION, excludeValue, includeValue } from '../../src/explorer/selection.ts';
import { createId, createOutcome } from '../support/createOutcome.ts';
import { fc } from '../support/properties.ts';
import { modelSteps, someSteps, takeSteps, type Model, type Step } from '../support/someChoices.ts';
import { someCorpus, type Corpus, type Row } from '../support/someCorpus.ts';

/** A corpus, what a reader does to the filters, and the rows that a search found. */
const cases = someCorpus().chain((corpus) =>
  fc.tuple(
    fc.constant(corpus),
    someSteps(corpus),
    fc.option(
      fc.array(fc.nat(Math.max(corpus.rows.length - 1, 0)), { maxLength: 150, size: 'max' }),
    ),
  ),
);

/** The choices of one facet: `country:kenya` → `kenya`. */
function choicesOf(choices: ReadonlySet<string>, facet: string): string[] {
  return [...choices]
    .filter((choice) => choice.startsWith(`${facet}:`))
    .map((choice) => choice.slice(facet.length + 1));
}

/** Whether a value is what was chosen: the very one, or a year of a range. */
function means(choice: string, key: string): boolean {
  if (!choice.includes('..')) return choice === key;
  const [from = '', to = ''] = choice.split('..');
  return key.length === 4 && Number(key) >= Number(from || 0) && Number(key) <= Number(to || 9999);
}

function isIncluded(row: Row, facet: string, { include }: Model): boolean {
  const choices = choicesOf(include, facet);
  const keys = [...(row.get(facet) ?? [])];
  return choices.length === 0 || choices.some((choice) => keys.some((key) => means(choice, key)));
}

/** Whether an outcome has none of the excluded values of a facet, one of them left aside. */
function isFree(row: Row, facet: string, { exclude }: Model, aside?: string): boolean {
  return choicesOf(exclude, facet).every(
    (key) => key === aside || row.get(facet)?.has(key) !== true,
  );
}

function filterRows(
  { facets, rows }: Corpus,
  model: Model,
  found: readonly number[] | null,
): number[] {
  return [...rows.entries()]
    .filter(([at]) => found?.includes(at) !== false)
    .filter(([, row]) =>
      facets.every(({ key }) => isIncluded(row, key, model) && isFree(row, key, model)),
    )
    .map(([at]) => at);
}

/** Facet → value → how many have it among those that pass everything else. */
function countByHand(
  { facets, rows }: Corpus,
  model: Model,
  found: readonly number[] | null,
): Record<string, Record<string, number>> {
  const candidates = [...rows.entries()]
    .filter(([at]) => found?.includes(at) !== false)
    .map(([, row]) => row);
  return Object.fromEntries(
    facets.map(({ key: facet }) => {
      const passing = candidates.filter((row) =>
        facets.every(
          ({ key }) => key === facet || (isIncluded(row, key, model) && isFree(row, key, model)),
        ),
      );
      const keys = new Set(rows.flatMap((row) => [...(row.get(facet) ?? [])]));
      const counts = [...keys].map((key) => [
        key,
        passing.filter((row) => row.get(facet)?.has(key) && isFree(row, facet, model, key)).length,
      ]);
      return [facet, Object.fromEntries(counts) as Record<string, number>];
    }),
  );
}

/** What the engine answers in the browser, behind the file, in the form of the oracle. */
function ask(
  { facets, outcomes }: Corpus,
  steps: readonly Step[],
  found: readonly number[] | null,
): { rows: number[]; total: number; counts: Record<string, Record<string, number>> } {
  const columns = decodeColumns(encodeColumns(createColumns(facets, outcomes)));
  const engine = createEngine(columns);
  const within = found === null ? undefined : createBitset(columns.rowCount, found);
  const selection = takeSteps(steps);
  const { total, byFacet } = engine.count(selection, within);
  const counts = columns.facets.map(({ key, values }) => [
    key,
    Object.fromEntries(values.map((value, place) => [value.key, byFacet.get(key)?.[place]])),
  ]);
  return {
    rows: listRows(engine.find(selection, within)),
    total,
    counts: Object.fromEntries(counts) as Record<string, Record<string, number>>,
  };
}

describe('createEngine(columns)', () => {
  test('finds and counts what plain filters find and count', () => {
    fc.assert(
      fc.property(cases, ([corpus, steps, found]) => {
        const { rows, total, counts } = ask(corpus, steps, found);
        const model = modelSteps(steps);
        const expected = filterRows(corpus, model, found);
        expect(rows).toEqual(expected);
        expect(total).toBe(expected.length);
        expect(counts).toEqual(countByHand(corpus, model, found));
      }),
    );
  });

  test('one engine answers many selections, and none of them spoils the next', () => {
    fc.assert(
      fc.property(cases, ([corpus, steps, found]) => {
        const columns = createColumns(corpus.facets, corpus.outcomes);
        const engine = createEngine(columns);
        const within = createBitset(columns.rowCount, found ?? []);
        const before = [...within];
        for (let taken = 0; taken <= steps.length; taken += 1) {
          const selection = takeSteps(steps.slice(0, taken));
          const model = modelSteps(steps.slice(0, taken));
          engine.count(selection, within);
          expect(listRows(engine.find(selection, within))).toEqual(
            filterRows(corpus, model, found ?? []),
          );
        }
        expect([...within]).toEqual(before);
        expect(engine.count(EMPTY_SELECTION).total).toBe(corpus.rows.length);
      }),
      { numRuns: 60 },
    );
  });

  test('the number at a value that is not chosen is what choosing it alone would leave', () => {
    fc.assert(
      fc.property(cases, ([{ facets, outcomes }, steps, found]) => {
        const columns = createColumns(facets, outcomes);
        const engine = createEngine(columns);
        const within = createBitset(columns.rowCount, found ?? []);
        const selection = takeSteps(steps);
        const { byFacet } = engine.count(selection, within);
        for (const { key: facet, values } of columns.facets) {
          const include = new Map(selection.include);
          include.delete(facet);
          for (const [place, { key }] of values.entries()) {
            const alone = includeValue({ ...selection, include }, facet, key);
            expect(byFacet.get(facet)?.[place]).toBe(engine.count(alone, within).total);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a value that the facet does not have is chosen in vain, and excluded without effect', () => {
    const columns = createColumns(FACETS, [createOutcome({ country: 'Demoland' })]);
    const engine = createEngine(columns);
    const find = (choose: typeof includeValue, key: string): number[] =>
      listRows(engine.find(choose(EMPTY_SELECTION, 'country', key)));
    expect(find(includeValue, 'demoland')).toEqual([0]);
    expect(find(includeValue, 'atlantis')).toEqual([]);
    expect(find(excludeValue, 'atlantis')).toEqual([0]);
    expect(find(includeValue, '2000..')).toEqual([]);
  });
});

describe('a question to the corpus', () => {
  const outcomes = [
    { country: 'DR Congo', changeTypes: 'Law' },
    { country: 'South Sudan', changeTypes: 'Law, Knowledge' },
    // Training, and nothing else.
    { country: 'South Sudan', changeTypes: 'Knowledge' },
    { country: 'South Sudan', changeTypes: 'Gender sensitive', significanceRating: 'low' },
    { country: 'Kenya', changeTypes: 'Law' },
    { country: 'DR Congo', changeTypes: 'Law', harvest: 'harvest 1' },
    { country: 'DR Congo', changeTypes: 'Law', description: 'A synthetic court kept records.' },
    { country: 'DR Congo', year: '2021' },
  ].map((parts, at) =>
    createOutcome({
      id: createId(at + 1),
      harvest: 'harvest 2',
      significanceRating: 'high',
      year: '2023',
      description: 'A synthetic commission opened the elections to observers.',
      ...parts,
    }),
  );
  const columns = createColumns(FACETS, outcomes);
  const engine = createEngine(columns);
  /** What a text search would answer. */
  const aboutElections = createBitset(
    outcomes.length,
    [...outcomes.keys()].filter((row) => outcomes[row]?.description.includes('elections')),
  );
  const find = (address: string): number[] => {
    const { state, unknown } = readAddress(new URLSearchParams(address), columns);
    expect(unknown).toEqual([]);
    return listRows(engine.find(state.selection, state.query === '' ? undefined : aboutElections));
  };

  test('high-significance outcomes about elections in DR Congo or South Sudan, second harvest, not training-only', () => {
    // Not only training: some other kind of change, whether with training or without.
    const kinds = 'change-type=policy-change&change-type=gender';
    const address = `q=elections&country=dr-congo&country=south-sudan&harvest=harvest-2&significance-rating=high&${kinds}`;
    expect(find(address)).toEqual([0, 1]);
    const { byFacet } = engine.count(
      readAddress(new URLSearchParams(address), columns).state.selection,
      aboutElections,
    );
    const countOf = (facet: string, key: string): number | undefined =>
      byFacet.get(facet)?.[
        columns.facets
          .find((column) => column.key === facet)
          ?.values.findIndex((value) => value.key === key) ?? -1
      ];
    // Each number says what the value would bring: Kenya could be added, training was left out.
    expect(countOf('country', 'dr-congo')).toBe(1);
    expect(countOf('country', 'kenya')).toBe(1);
    expect(countOf('changeType', 'policy-change')).toBe(2);
    expect(countOf('changeType', 'capacity-change')).toBe(2);
    expect(countOf('significanceRating', 'low')).toBe(1);
    expect(countOf('harvest', 'harvest-1')).toBe(1);
  });

  test('without any training', () => {
    expect(find('country=south-sudan&change-type=-capacity-change')).toEqual([3]);
  });

  test('from 2022 on, type of change recorded', () => {
    expect(find('country=dr-congo&year=2022..&change-type=-not-recorded')).toEqual([0, 5, 6]);
    expect(find('country=dr-congo&year=..2022')).toEqual([7]);
  });

  test('what is not recorded can be asked for', () => {
    expect(find('change-type=not-recorded')).toEqual([7]);
  });
});
