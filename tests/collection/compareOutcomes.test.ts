import { describe, expect, test } from 'vitest';
import { compareOutcomes } from '../../src/collection/compareOutcomes.ts';
import { fc } from '../support/properties.ts';
import { createPublicOutcome } from '../support/publicOutcome.ts';

function make(id: string, year = '', harvest = ''): ReturnType<typeof createPublicOutcome> {
  return createPublicOutcome({ id, more: { Year: year, 'OH-harvesting period': harvest } });
}

function sort(...outcomes: readonly ReturnType<typeof make>[]): string[] {
  return outcomes.toSorted(compareOutcomes).map(({ id }) => id);
}

describe('compareOutcomes(a, b)', () => {
  test('the newest year first, then the latest harvest, then by id', () => {
    expect(
      sort(
        make('D', '2022', 'harvest 3'),
        make('C', '2023', 'harvest 1'),
        make('B', '2023', 'harvest 2'),
        make('A', '2023', 'harvest 1'),
      ),
    ).toEqual(['B', 'A', 'C', 'D']);
  });

  test('within a year the latest day first, and what has none after it', () => {
    expect(
      sort(
        make('A', '2023', 'harvest 3'),
        make('B', '2023-02-01', 'harvest 1'),
        make('C', '2023-11-05', 'harvest 1'),
        make('D', '05/12/2023', 'harvest 1'),
        make('E', '2024'),
      ),
    ).toEqual(['E', 'C', 'B', 'A', 'D']);
  });

  test('within a year the newest day comes first, and what has none comes last', () => {
    expect(
      sort(
        make('A', '2024'),
        make('B', '2024-01-15'),
        make('C', '2024-12-04'),
        make('D', '2024-03'),
      ),
    ).toEqual(['C', 'D', 'B', 'A']);
  });

  test('the order of harvests is the programme’s, not that of their names', () => {
    expect(sort(make('A', '2023', 'harvest 1'), make('B', '2023', 'harvest 3'))).toEqual([
      'B',
      'A',
    ]);
  });

  test('what is not recorded, or is no year, comes last', () => {
    expect(
      sort(make('A'), make('B', 'two thousand'), make('C', '1999'), make('D', '1999', 'harvest 1')),
    ).toEqual(['D', 'C', 'A', 'B']);
  });

  test('ids are compared by code unit, whatever the locale', () => {
    expect(sort(make('b'), make('B'), make('é'), make('a10'), make('a9'))).toEqual([
      'B',
      'a10',
      'a9',
      'b',
      'é',
    ]);
  });

  test('the order does not depend on where it started', () => {
    const all = ['', '2022', '2023-05-14', '2023', 'soon'].flatMap((year, y) =>
      ['', 'harvest 1', 'harvest 2', 'harvest 9'].map((harvest, h) =>
        make(`X${y}${h}`, year, harvest),
      ),
    );
    const expected = sort(...all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(sort(...shuffled)).toEqual(expected);
      }),
    );
  });
});
