import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  EMBED_KINDS,
  getPageSegment,
  href,
  isEmbedPath,
  listEmbedPaths,
  paths,
} from '../src/urls.ts';

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

describe('EMBED_KINDS, listEmbedPaths(root), isEmbedPath(path)', () => {
  test('of each kind there is one page in each language', () => {
    expect(EMBED_KINDS).toEqual(['outcome', 'figure']);
    expect(listEmbedPaths()).toEqual(EMBED_KINDS.map((kind) => paths.embed(kind)));
    expect(listEmbedPaths('/fr')).toEqual(listEmbedPaths().map((path) => `/fr${path}`));
  });

  test.for(['', '/fr', '/pt-br', '/zh-hant', '/es-419'].flatMap((root) => listEmbedPaths(root)))(
    '%s is one',
    (path) => {
      expect(isEmbedPath(path)).toBe(true);
      expect(isEmbedPath(`${path}index.html`)).toBe(true);
    },
  );

  test.for([
    ...['/', '/embed/', '/embed/other/', '/outcomes/embed/outcome/', '/countries/embed/'],
    ...['/outcomes/figure/', '/embed/outcome/more/', '/fr/ar/embed/figure/', '/embed/outcome'],
    ...['embed/outcome/', '//embed/outcome/', '/fr//embed/figure/', '/Embed/Outcome/'],
    ...['/embed/figure/index.html/', '/embed/outcomeindex.html', '/index.html/embed/outcome/'],
  ])('%s is none', (path) => {
    expect(isEmbedPath(path)).toBe(false);
  });

  test('no other module spells their addresses or lists their kinds', () => {
    const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}', '*.{ts,mjs}']);
    const spelling = files.filter((file) => isSpelled(readFileSync(file, 'utf8')));
    expect(spelling).toEqual(['src/urls.ts']);
  });

  test.for([
    ...[
      "const page = '/embed/outcome/';",
      '`${root}/embed/${page}/`',
      String.raw`/\/embed\/(?:x)/`,
    ],
    ...["'embed/'", "'/embed'", "['outcome', 'figure']", "type Kind = 'figure' | 'outcome';"],
  ])('this would be found: %s', (code) => {
    expect(isSpelled(code)).toBe(true);
  });
});

/** Whether code has their addresses, in a text or a pattern, or their kinds side by side. */
function isSpelled(code: string): boolean {
  const own = code.replaceAll(/\b(?:from|import) '[^']*'/g, '');
  return (
    /\/embed\b|\bembed\\?\//.test(own) ||
    /(['"])outcome\1\s*[,|]\s*\1figure\1|(['"])figure\2\s*[,|]\s*\2outcome\2/.test(own)
  );
}
