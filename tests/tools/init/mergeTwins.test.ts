import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTwins } from '../../../src/tools/init/mergeTwins.ts';

const labels = (values: Readonly<Record<string, number>>): string[] =>
  mergeTwins(new Map(Object.entries(values))).map(({ label }) => label);

describe('mergeTwins(values)', () => {
  test.each([
    [{ 'Récolte n° 2': 5, 'récolte n°2': 2 }, ['Récolte n° 2']],
    [{ 'Local authority': 20, 'Local autority': 1 }, ['Local authority']],
    // Neither is plainly the slip of the other, or they are other words.
    [{ 'Local authority': 3, 'Local autority': 2 }, ['Local authority', 'Local autority']],
    [{ typical: 30, atypical: 1 }, ['typical', 'atypical']],
    [{ 'Region 1': 30, 'Region 2': 1 }, ['Region 1', 'Region 2']],
    [{ '1.2': 30, '12': 1 }, ['1.2', '12']],
    [{ Mali: 30, Malo: 1 }, ['Mali', 'Malo']],
  ])('%j', (values, expected) => {
    expect(labels(values).toSorted()).toEqual(expected.toSorted());
  });

  test('no cell is lost, whatever is put together', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 50 })),
        (values) => {
          const counts = Object.values(values);
          const merged = mergeTwins(new Map(Object.entries(values)));
          const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
          expect(sum(merged.map(({ count }) => count))).toBe(sum(counts));
        },
      ),
    );
  });
});
