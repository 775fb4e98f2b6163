import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markNear, mergeTwins } from '../../../src/tools/init/mergeTwins.ts';

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

  test('what is taken for a slip is told, and what may be one is marked', () => {
    const values = { 'Local authority': 20, 'Local autority': 1, Fishermen: 2, Fishermenn: 1 };
    const merged = markNear(mergeTwins(new Map(Object.entries(values))));
    expect(merged).toEqual([
      { label: 'Local authority', also: ['Local autority'], count: 21, slips: ['Local autority'] },
      { label: 'Fishermen', also: [], count: 2 },
      { label: 'Fishermenn', also: [], count: 1, near: 'Fishermen' },
    ]);
  });

  test.each([
    [{ 'Harvest 1': 9, 'Harvest 2': 1 }],
    [{ '2021': 9, '2022': 1 }],
    [{ 'KE-001': 9, 'KE-002': 1 }],
    [{ Police: 2, Politicians: 1 }],
    // Neither is the commoner one.
    [{ 'Foro Ixim': 2, 'Foro Ixin': 2 }],
  ])('%j: other values', (values: Readonly<Record<string, number>>) => {
    const merged = markNear(mergeTwins(new Map(Object.entries(values))));
    expect(merged.map(({ label }) => label).toSorted()).toEqual(Object.keys(values).toSorted());
    expect(merged.some(({ near }) => near !== undefined)).toBe(false);
  });

  test('what is no name is a slip of one, however often, where that is the commoner one', () => {
    const names = {
      isName: (value: string) => value === 'Tanzania',
      isSlipOf: (value: string, name: string) => value === 'Tanzani' && name === 'Tanzania',
    };
    const merge = (slips: number, all: number): string[] =>
      mergeTwins(
        new Map([
          ['Tanzani', slips],
          ['Tanzania', all],
        ]),
        names,
      ).map(({ label }) => label);
    expect(merge(3, 6)).toEqual(['Tanzania']);
    expect(merge(3, 5)).toEqual(['Tanzania', 'Tanzani']);
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
