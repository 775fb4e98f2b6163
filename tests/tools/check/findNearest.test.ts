import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { createFindNearest, MAX_STEPS, type Budget } from '../../../src/tools/check/findNearest.ts';
import { foldText } from '../../../src/text/fold.ts';
import { fc } from '../../support/properties.ts';

/** The rule, word for word: the first of those with the fewest edits, if they are at most a third. */
function findByHand(value: string, known: readonly string[]): string | undefined {
  let least = Math.max(1, Math.floor(value.length / 3)) + 1;
  let nearest: string | undefined;
  for (const other of known) {
    const far = distance(foldText(value), foldText(other));
    if (other !== value && far < least) {
      least = far;
      nearest = other;
    }
  }
  return nearest;
}

const createBudget = (): Budget => ({ steps: MAX_STEPS });
const label = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'E', ' ', 'ع', '1'), maxLength: 12 }),
  fc.constantFrom('Kenya', 'kenya', 'Kenia', 'Keny', 'Uganda', 'Ugnada', 'Women’s groups'),
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

  test('of two that are as near the first is told', () => {
    const known = ['Kenyb', 'Kenya', 'Kenyc'];
    expect(createFindNearest(known, createBudget())('Kenya')).toEqual({ value: 'Kenyb' });
  });

  test('two thousand values need few comparisons, and none is left out', () => {
    const actors = createActors(2000);
    const budget = createBudget();
    let comparisons = 0;
    const findNearest = createFindNearest(actors, budget, (some, other) => {
      comparisons += 1;
      return distance(some, other);
    });
    expect(actors.map(findNearest)).not.toContain('not-compared');
    expect(comparisons).toBeLessThan(400_000);
    expect(MAX_STEPS - budget.steps).toBeLessThan(MAX_STEPS);
  });

  test('when the budget is used up it says so instead of going on', () => {
    const actors = createActors(100);
    const budget = { steps: 5000 };
    let letters = 0;
    const findNearest = createFindNearest(actors, budget, (some, other) => {
      letters += other.length;
      return distance(some, other);
    });
    const found = actors.map(findNearest);
    expect(found[0]).not.toBe('not-compared');
    expect(found.at(-1)).toBe('not-compared');
    expect(letters).toBeLessThan(5100);
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
