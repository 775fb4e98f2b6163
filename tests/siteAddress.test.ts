import { describe, expect, test } from 'vitest';
import { readSiteAddress } from '../src/siteAddress.ts';

describe('readSiteAddress(environment)', () => {
  test.each([
    [{}, { site: undefined, base: '/' }],
    [{ BASE_PATH: '/atlas/' }, { site: undefined, base: '/atlas/' }],
    [{ SITE_URL: 'https://example.org' }, { site: 'https://example.org', base: '/' }],
    [{ SITE_URL: 'https://example.org/a/b/' }, { site: 'https://example.org', base: '/a/b/' }],
    [{ SITE_URL: 'https://example.org/أثر/' }, { site: 'https://example.org', base: '/أثر/' }],
    [
      { SITE_URL: 'https://example.org:8443/', BASE_PATH: '/atlas' },
      { site: 'https://example.org:8443', base: '/atlas' },
    ],
  ])('%j', (environment, address) => {
    expect(readSiteAddress(environment)).toEqual(address);
  });
});
