import { describe, expect, test } from 'vitest';
import { getPageSegment, href, paths } from '../src/urls.ts';

describe('getPageSegment(page)', () => {
  test('is what the address of a page adds to that of its list', () => {
    expect(getPageSegment(1)).toBeUndefined();
    for (const page of [2, 10]) {
      expect(paths.outcomesPage(page)).toBe(`/outcomes/${getPageSegment(page) ?? ''}/`);
      expect(paths.facetValue('countries', 'kenya', page)).toBe(
        `/countries/kenya/${getPageSegment(page) ?? ''}/`,
      );
    }
  });
});

describe('href(path, base)', () => {
  test.each([
    ['/outcomes/', '/', '/outcomes/'],
    ['/outcomes/', '/atlas/', '/atlas/outcomes/'],
    ['/countries/مصر/', '/atlas', '/atlas/countries/%D9%85%D8%B5%D8%B1/'],
  ])('%s below %s', (path, base, address) => {
    expect(href(path, base)).toBe(address);
  });
});
