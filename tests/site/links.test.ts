import { existsSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { listFiles, readPublished, type BuiltSite } from '../support/sites.ts';

/** Addresses that a page names: links, styles, scripts, forms, and what the search is told. */
function findAddresses(html: string): string[] {
  const $ = load(html);
  const attributes = ['href', 'src', 'action'];
  return attributes.flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .flatMap((element) => $(element).attr(name) ?? []),
  );
}

/** The file that answers for a path of the site. */
function resolveFile(site: BuiltSite, pathname: string): string | undefined {
  if (!pathname.startsWith(site.base)) return undefined;
  const file = path.join(site.directory, decodeURIComponent(pathname.slice(site.base.length)));
  return pathname.endsWith('/')
    ? [path.join(file, 'index.html'), path.join(file, 'pagefind.js')].find((one) => existsSync(one))
    : existsSync(file)
      ? file
      : undefined;
}

/** How often each id is on a page. */
function countIds(file: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { attribs } of load(readPublished('', file))('[id]').toArray())
    counts.set(attribs['id'] ?? '', (counts.get(attribs['id'] ?? '') ?? 0) + 1);
  return counts;
}

function findBroken(site: BuiltSite): string[] {
  const pages = listFiles(site.directory).filter((file) => file.endsWith('.html'));
  // Each page is read once, however many links lead to its places.
  const idsOf = new Map<string, ReadonlyMap<string, number>>();
  return pages.flatMap((page) => {
    const html = readPublished(site.directory, page);
    const here = new URL(`https://here.example${site.base}${page.replace(/index\.html$/, '')}`);
    return findAddresses(html).flatMap((address) => {
      const url = new URL(address, here);
      if (site.url !== undefined && url.origin === site.url) url.host = here.host;
      if (url.origin !== here.origin) return [];
      const file = resolveFile(site, url.pathname);
      if (file === undefined) return [`${page} → ${address}`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (anchor === '') return [];
      if (file.endsWith('.html') && !idsOf.has(file)) idsOf.set(file, countIds(file));
      return idsOf.get(file)?.get(anchor) === 1
        ? []
        : [`${page} → ${address} (no such place on the page)`];
    });
  });
}

describe('links of the built site', () => {
  test.for(['real', 'synthetic', 'empty'] as const)(
    '%s: every internal link leads somewhere',
    (name) => {
      const site = inject(name);
      const pages = listFiles(site.directory).filter((file) => file.endsWith('.html'));
      expect(pages.length).toBeGreaterThan(8);
      expect(findBroken(site)).toEqual([]);
    },
  );

  test('under a base path no address leaves it', () => {
    const site = inject('synthetic');
    const strays = listFiles(site.directory)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        findAddresses(readPublished(site.directory, file)).filter(
          (one) => one.startsWith('/') && !one.startsWith(site.base),
        ),
      );
    expect(strays).toEqual([]);
  });

  test('every public outcome is reached from the home page by links alone', () => {
    const site = inject('synthetic');
    const seen = new Set<string>();
    const queue = [site.base];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const file = resolveFile(site, next);
      if (file?.endsWith('.html') !== true) continue;
      const $ = load(readPublished('', file));
      for (const link of $('a[href]').toArray()) {
        const url = new URL($(link).attr('href') ?? '', `https://here.example${next}`);
        if (url.host === 'here.example') queue.push(url.pathname);
      }
    }
    const wanted = inject('records').filter(({ isWithheld }) => !isWithheld).length;
    const reached = [...seen].filter((one) => /\/outcomes\/demo-[^/]+\/$/.test(one));
    expect(reached).toHaveLength(wanted);
  });
});
