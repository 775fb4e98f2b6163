import { describe, expect, test } from 'vitest';
import { createBitset } from '../../src/explorer/bitset.ts';
import { createColumns } from '../../src/explorer/createColumns.ts';
import { createEngine } from '../../src/explorer/createEngine.ts';
import { findRemovals, type Asked } from '../../src/explorer/findRemovals.ts';
import { loadDemonstration } from '../support/demonstration.ts';
import { openReader } from '../support/modelReader.ts';
import { fc } from '../support/properties.ts';
import { modelSteps, someSteps, takeSteps, type Model } from '../support/someChoices.ts';
import { someCorpus, type Corpus } from '../support/someCorpus.ts';

/** One thing asked for, as a plain text: `q`, `+country`, `-country:kenya`. */
function nameAsked(asked: Asked): string {
  if (asked.way === 'query') return 'q';
  return asked.way === 'include' ? `+${asked.facet}` : `-${asked.facet}:${asked.token}`;
}

/** Whether a value is what was chosen: the very one, or a year of a range. */
function means(choice: string, key: string): boolean {
  if (!choice.includes('..')) return choice === key;
  const [from = '', to = ''] = choice.split('..');
  return key.length === 4 && Number(key) >= Number(from || 0) && Number(key) <= Number(to || 9999);
}

/** How many rows are left when some of what was asked for is not. */
function countWithout(
  { rows }: Corpus,
  { include, exclude }: Model,
  found: readonly number[] | null,
  without: readonly string[],
): number {
  const wanted = Map.groupBy(
    [...include].filter((each) => !without.includes(`+${each.split(':')[0] ?? ''}`)),
    (each) => each.split(':')[0] ?? '',
  );
  const refused = [...exclude].filter((each) => !without.includes(`-${each}`));
  const within = without.includes('q') ? null : found;
  return [...rows.entries()].filter(
    ([at, row]) =>
      within?.includes(at) !== false &&
      refused.every(
        (each) => row.get(each.split(':')[0] ?? '')?.has(each.split(':')[1] ?? '') !== true,
      ) &&
      [...wanted].every(([facet, choices]) =>
        [...(row.get(facet) ?? [])].some((key) =>
          choices.some((each) => means(each.slice(facet.length + 1), key)),
        ),
      ),
  ).length;
}

const cases = someCorpus(30).chain((corpus) =>
  fc.tuple(
    fc.constant(corpus),
    someSteps(corpus, 12),
    fc.option(fc.array(fc.nat(29), { maxLength: 8 })),
  ),
);

describe('findRemovals(engine, selection, rows)', () => {
  test('counts what is left without each, and offers those that bring most', () => {
    fc.assert(
      fc.property(cases, ([corpus, steps, found]) => {
        const columns = createColumns(corpus.facets, corpus.outcomes);
        const model = modelSteps(steps);
        const rows =
          found === null
            ? undefined
            : createBitset(
                columns.rowCount,
                found.filter((row) => row < columns.rowCount),
              );
        const removals = findRemovals(createEngine(columns), takeSteps(steps), {
          ...{ found: rows, scope: undefined },
        });
        const all = [
          ...(found === null ? [] : ['q']),
          ...new Set([...model.include].map((each) => `+${each.split(':')[0] ?? ''}`)),
          ...[...model.exclude].map((each) => `-${each}`),
        ];
        const count = (names: readonly string[]): number =>
          countWithout(corpus, model, found, names);
        const best = (sets: readonly (readonly string[])[]): number[] =>
          sets
            .map(count)
            .filter(Boolean)
            .toSorted((a, b) => b - a);
        const singles = best(all.map((one) => [one]));
        const pairs = best(all.flatMap((one) => all.map((other) => [one, other])));
        const expected = singles.length > 0 ? singles.slice(0, 2) : pairs.slice(0, 1);
        expect(removals.map((each) => each.count)).toEqual(expected);
        for (const { asked, count: said } of removals)
          expect(count(asked.map(nameAsked))).toBe(said);
      }),
      { numRuns: 150 },
    );
  });

  test('are offered where nothing is found, with their names, and bring what they say', () => {
    const { outcomes, columns } = loadDemonstration();
    const reader = openReader({ outcomes, columns });
    reader.ask({ include: { Country: ['Syria'], Language: ['French'] } });
    expect(reader.ids()).toEqual([]);
    const { removals } = reader.show();
    expect(removals.map(({ label }) => label.replace(/\d+/, '#'))).toEqual(
      expect.arrayContaining(['Remove Syria: # outcomes', 'Remove Language: French: # outcomes']),
    );
    for (const { asked, count } of removals) {
      const other = openReader({ outcomes, columns });
      other.ask({ include: { Country: ['Syria'], Language: ['French'] } });
      other.removeAsked(asked);
      expect(other.allIds()).toHaveLength(count);
    }
  });
});
