import { describe, expect, test } from 'vitest';
import { isAmount, readLinks, readRange } from '../../../src/tools/verify/idChains.ts';

describe('readRange(first, last)', () => {
  test.each([
    ['001', '005', [1, 5]],
    ['123', '25', [123, 125]],
    ['005', '001', [1, 5]],
  ])('a range from %s to %s', (first, last, range) => {
    expect(readRange(first, last)).toEqual(range);
  });
});

describe('readLinks(after, family, isBetween)', () => {
  test('a list or range after an id ends', () => {
    const after = Array.from({ length: 500 }, (_, index) => `, 00${index}`).join('');
    expect(readLinks(after, 'civ', false)).toHaveLength(64);
  });

  test.each([
    ['-005', [['005', true]]],
    [
      ', 004 and 005.',
      [
        ['004', false],
        ['005', false],
      ],
    ],
    [
      '/2/3',
      [
        ['2', false],
        ['3', false],
      ],
    ],
    [' to civ005', [['005', true]]],
    [' and ke2401/civ004', [['004', false]]],
    [', 3 women', []],
    [' of 2012', []],
  ])('%j goes on to %j', (after, links) => {
    const found = readLinks(after, 'ke2401civ', false);
    expect(found.map(({ digits, isRange }) => [digits, isRange])).toEqual(links);
  });

  test('after “between” the first number is the end of a range', () => {
    expect(readLinks(' and 005', 'civ', true)).toEqual([{ digits: '005', isRange: true, end: 8 }]);
  });
});

test.each([
  [' women', true],
  [' %', true],
  ['.5', true],
  [' and others', false],
  [' في المدينة', false],
  ['.', false],
])('isAmount(%j) is %s', (after, is) => {
  expect(isAmount(after)).toBe(is);
});
