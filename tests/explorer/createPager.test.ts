import { describe, expect, test } from 'vitest';
import { createPager } from '../../src/explorer/createPager.ts';

const WORDS = { previous: 'Back', next: 'On', page: 'Page {page} of {pages}', language: 'en' };
const addressOf = (page: number): string => `/${page}/`;

describe('createPager({ page, pages }, addressOf, words)', () => {
  test('of one page there is none', () => {
    expect(createPager({ page: 1, pages: 1 }, addressOf, WORDS)).toBeUndefined();
  });

  test('the first page has none before it, the last none after it', () => {
    const first = createPager({ page: 1, pages: 3 }, addressOf, WORDS);
    expect([first?.previous, first?.next?.address]).toEqual([undefined, '/2/']);
    const last = createPager({ page: 3, pages: 3 }, addressOf, WORDS);
    expect([last?.previous?.address, last?.next]).toEqual(['/2/', undefined]);
  });

  test('a place says its number, and in its name of how many', () => {
    const { places } = createPager({ page: 2, pages: 9 }, addressOf, WORDS) ?? { places: [] };
    expect(places[1]).toEqual({
      ...{ address: '/2/', label: 'Page 2 of 9', text: '2', isCurrent: true },
    });
    expect(places.at(-2)).toBeUndefined();
  });
});
