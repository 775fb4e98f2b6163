import { describe, expect, test } from 'vitest';
import { listPages, listPlaces } from '../../src/explorer/listPages.ts';
import { createId, createOutcome } from '../support/createOutcome.ts';
import { fc } from '../support/properties.ts';

const ALL = Array.from({ length: 60 }, (_, at) => createOutcome({ id: createId(at + 1) }));

describe('listPages(outcomes, size)', () => {
  const length = fc.integer({ min: 0, max: ALL.length });
  const size = fc.integer({ min: 1, max: ALL.length + 5 });

  test('every outcome is on one page, in the order given', () => {
    fc.assert(
      fc.property(length, size, (count, each) => {
        const outcomes = ALL.slice(0, count);
        expect(listPages(outcomes, each).flatMap((page) => page.outcomes)).toEqual(outcomes);
      }),
    );
  });

  test('every page but the last is full, and only an empty list has an empty page', () => {
    fc.assert(
      fc.property(length, size, (count, each) => {
        const pages = listPages(ALL.slice(0, count), each);
        for (const { outcomes } of pages.slice(0, -1)) expect(outcomes).toHaveLength(each);
        const last = pages.at(-1)?.outcomes.length ?? 0;
        expect(last).toBeGreaterThanOrEqual(Math.min(count, 1));
        expect(last).toBeLessThanOrEqual(each);
      }),
    );
  });

  test('a page knows its number, how many there are, and where it stands in the list', () => {
    fc.assert(
      fc.property(length, size, (count, each) => {
        const pages = listPages(ALL.slice(0, count), each);
        let before = 0;
        for (const [at, { page, pages: all, total, first, outcomes }] of pages.entries()) {
          expect({ page, all, total, first }).toEqual({
            page: at + 1,
            all: pages.length,
            total: count,
            first: before + 1,
          });
          before += outcomes.length;
        }
      }),
    );
  });

  test('an empty list has one page', () => {
    expect(listPages([])).toEqual([{ page: 1, pages: 1, total: 0, first: 1, outcomes: [] }]);
  });

  test('a list that fills its pages exactly has no page more', () => {
    expect(listPages(ALL, 20)).toHaveLength(3);
    expect(listPages(ALL, 60)).toHaveLength(1);
  });

  test('without a size, pages are the same for every list', () => {
    expect(listPages(ALL).map(({ outcomes }) => outcomes.length)).toEqual([25, 25, 10]);
  });
});

describe('listPlaces({ page, pages }): the pages that a page links to', () => {
  test.for([
    [1, 1, [1]],
    [1, 2, [1, 2]],
    [1, 22, [1, 2, undefined, 22]],
    [3, 22, [1, 2, 3, 4, undefined, 22]],
    [4, 22, [1, 2, 3, 4, 5, undefined, 22]],
    [11, 22, [1, undefined, 10, 11, 12, undefined, 22]],
    [22, 22, [1, undefined, 21, 22]],
  ] as const)('page %d of %d: %j', ([page, pages, places]) => {
    expect(listPlaces({ page, pages })).toEqual(places);
  });
});
