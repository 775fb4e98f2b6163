import { describe, expect, test } from 'vitest';
import { listPlaces } from '../../src/explorer/listPages.ts';

describe('the pages that a page links to', () => {
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
