import { describe, expect, test } from 'vitest';
import { formatRange, isInRange, parseRange } from '../../src/explorer/range.ts';
import { fc } from '../support/properties.ts';

describe('parseRange(token)', () => {
  test('both ends, or one of them', () => {
    expect(parseRange('2021..2023')).toEqual({ from: 2021, to: 2023 });
    expect(parseRange('2021..')).toEqual({ from: 2021, to: Infinity });
    expect(parseRange('..2023')).toEqual({ from: -Infinity, to: 2023 });
    expect(parseRange('2022..2022')).toEqual({ from: 2022, to: 2022 });
  });

  test.each([
    '',
    '..',
    '2021',
    '2023..2021',
    '21..23',
    '2021...2023',
    ' 2021..',
    '2021..x',
    '-..2021',
  ])('“%s” is none', (token) => {
    expect(parseRange(token)).toBeUndefined();
  });

  test('is what formatRange writes', () => {
    const year = fc.nat(9999);
    const range = fc
      .tuple(fc.option(year, { nil: -Infinity }), fc.option(year, { nil: Infinity }))
      .filter(([from, to]) => from <= to && Number.isFinite(Math.min(Math.abs(from), Math.abs(to))))
      .map(([from, to]) => ({ from, to }));
    fc.assert(
      fc.property(range, (any) => {
        expect(parseRange(formatRange(any))).toEqual(any);
      }),
    );
  });
});

describe('isInRange(key, range)', () => {
  test('both ends belong to it', () => {
    const years = ['2020', '2021', '2022', '2023', '2024'];
    const within = (token: string): string[] => {
      const range = parseRange(token);
      return range === undefined ? [] : years.filter((year) => isInRange(year, range));
    };
    expect(within('2021..2023')).toEqual(['2021', '2022', '2023']);
    expect(within('2023..')).toEqual(['2023', '2024']);
    expect(within('..2021')).toEqual(['2020', '2021']);
  });

  test.each(['about-2021', 'not-recorded', '20211', '', '٢٠٢١'])('“%s” is in none', (key) => {
    expect(isInRange(key, { from: -Infinity, to: 99_999 })).toBe(false);
  });
});
