import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { createFindNearest, MAX_STEPS, type Budget } from '../../../src/tools/check/findNearest.ts';
import { foldText } from '../../../src/text/fold.ts';
import { areSlipped, listSlipWords } from '../../../src/text/slips.ts';
import { fc } from '../../support/properties.ts';

/** The rule, word for word: of all of which it may be a slip the nearest, and of those the first. */
function findByHand(value: string, known: readonly string[]): string | undefined {
  const words = listSlipWords(value);
  return known
    .filter((other) => other !== value && areSlipped(words, listSlipWords(other)))
    .map((other) => ({ other, far: distance(foldText(value), foldText(other)) }))
    .toSorted((a, b) => a.far - b.far)[0]?.other;
}

const createBudget = (): Budget => ({ steps: MAX_STEPS });
const label = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'c', 'k', 'é', 'E', ' ', 'ع', '1'), maxLength: 12 }),
  fc.constantFrom('Kenya', 'kenya', 'Kenia', 'DR Kongo', 'DR Congo', 'Kongo'),
  fc.constantFrom('Uganda', 'Ugnada', 'Women’s groups', 'Womens groops', 'Women’s group'),
);

/** Names of actors as harvests have them, each once. */
function createActors(count: number): string[] {
  const words = ['ministry', 'council', 'police', 'elders', 'women', 'youth', 'court', 'district'];
  return Array.from({ length: count }, (_, index) => {
    const [a, b, c] = [index % 8, Math.floor(index / 8) % 8, Math.floor(index / 64) % 8];
    return `${words[a]} of the ${words[b]} ${words[c]} ${index}`;
  });
}

describe('createFindNearest(known, budget)(value)', () => {
  test('finds what comparing each with each finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(label, { maxLength: 25 }), (known) => {
        const findNearest = createFindNearest(known, createBudget());
        for (const value of known)
          expect(findNearest(value)).toEqual({ value: findByHand(value, known) });
      }),
    );
  });

  test('of two that are as near the first is told, and short words count', () => {
    const known = ['Kenia', 'Kenja', 'Congo', 'DR Congo'];
    const findNearest = createFindNearest(known, createBudget());
    expect(findNearest('Kenya')).toEqual({ value: 'Kenia' });
    expect(findNearest('DR Kongo')).toEqual({ value: 'DR Congo' });
  });

  test('five thousand values need few comparisons, and none is left out', () => {
    const actors = createActors(5000);
    const budget = createBudget();
    let comparisons = 0;
    const findNearest = createFindNearest(actors, budget, (some, other) => {
      comparisons += 1;
      return distance(some, other);
    });
    expect(actors.map(findNearest)).not.toContain('not-compared');
    expect(comparisons).toBeLessThan(20_000);
    expect(MAX_STEPS - budget.steps).toBeLessThan(MAX_STEPS / 10);
  });

  test('when the budget is used up it says so instead of going on', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    const known = letters.flatMap((a) => letters.map((b) => `m${a}${b}kala`));
    const budget = { steps: 5000 };
    const findNearest = createFindNearest(known, budget);
    const found = known.map(findNearest);
    expect(found[0]).not.toBe('not-compared');
    expect(found.at(-1)).toBe('not-compared');
    expect(budget.steps).toBe(0);
  });

  test('texts that are no labels are compared with nothing', () => {
    const known = ['a'.repeat(100_000), 'a'.repeat(100_001), 'b'.repeat(200), 'b'.repeat(201)];
    let comparisons = 0;
    const findNearest = createFindNearest(known, createBudget(), () => {
      comparisons += 1;
      return 0;
    });
    expect(known.map(findNearest)).toEqual(known.map(() => ({ value: undefined })));
    expect(comparisons).toBe(0);
  });
});
