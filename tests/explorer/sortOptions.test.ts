import { describe, expect, test } from 'vitest';
import { createSortOptions, readSort } from '../../src/explorer/sortOptions.ts';
import { WORDS } from '../support/modelReader.ts';

describe('createSortOptions(sort, query, words)', () => {
  test('without a choice the newest comes first, or the best match of a search', () => {
    expect(createSortOptions(null, '', WORDS)).toMatchObject({
      ...{ chosen: 'newest', hasRelevance: false },
    });
    expect(createSortOptions(null, 'law', WORDS)).toMatchObject({
      ...{ chosen: 'relevance', hasRelevance: true },
    });
  });

  test('an order that only the table offers is named, and which way it goes', () => {
    const sort = { facet: 'scale', isDescending: true };
    expect(createSortOptions(sort, '', WORDS)).toMatchObject({ chosen: 'other', other: 'Scale ↓' });
  });

  test('every name that is offered is read as the order that it was offered for', () => {
    for (const name of ['newest', 'country', 'significance', 'contribution'])
      expect(createSortOptions(readSort(name), '', WORDS).chosen).toBe(name);
  });
});
