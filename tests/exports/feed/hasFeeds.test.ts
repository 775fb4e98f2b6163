import { expect, test } from 'vitest';
import { hasFeeds } from '../../../src/exports/feed/hasFeeds.ts';

test('hasFeeds(programme, site) only with an address, a day, data and leave to be found', () => {
  const programme = { date: '2024-06-30', hasData: true, isIndexed: true };
  expect(hasFeeds(programme, 'https://atlas.example')).toBe(true);
  expect(hasFeeds(programme, undefined)).toBe(false);
  for (const change of [{ date: undefined }, { hasData: false }, { isIndexed: false }])
    expect(hasFeeds({ ...programme, ...change }, 'https://atlas.example')).toBe(false);
});
