import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { formatHeadersFile, PAGE_POLICY } from '../../src/headers.ts';
import { listFiles, loadPage } from '../support/sites.ts';

/** One page of each kind of the real site. */
const KINDS = [
  '',
  'outcomes',
  'outcomes/scc-drc2312-civ002',
  'countries',
  'countries/dr-congo',
  'harvests/harvest-2',
  'objectives/less-suppression-of-civic-space',
  'change-types/capacity-change',
  'years/2023',
  'about',
  'method',
];

describe('head of the pages', () => {
  test.for(KINDS)('/%s: canonical link, description and OpenGraph tags', (page) => {
    const $ = loadPage(inject('real'), page);
    const canonical = `https://atlas.example/${page === '' ? '' : `${page}/`}`;
    expect($('link[rel=canonical]').attr('href')).toBe(canonical);
    expect($('meta[property="og:url"]').attr('content')).toBe(canonical);
    expect($('meta[name=description]').attr('content')).toMatch(/\S.{9,}/);
    expect($('meta[property="og:description"]').attr('content')).toBe(
      $('meta[name=description]').attr('content'),
    );
    expect($('meta[property="og:title"]').attr('content')).toMatch(/\S/);
    expect($('title').text()).toContain('Strengthening Civil Courage');
    expect($('h1')).toHaveLength(1);
  });

  test('no two pages share a title', () => {
    const site = inject('synthetic');
    const titles = listFiles(site.directory)
      .filter((file) => file.endsWith('index.html'))
      .map((file) => loadPage(site, path.dirname(file)))
      .filter(($) => $('meta[name=robots]').length === 0 && $('article.outcome').length === 0)
      .map(($) => $('title').text());
    expect(titles.length - new Set(titles).size).toBe(0);
  });

  test('without a site address links are relative to the site and no sitemap is written', () => {
    const site = inject('synthetic');
    expect(loadPage(site, 'countries')('link[rel=canonical]').attr('href')).toBe(
      '/evidence-base/countries/',
    );
    expect(listFiles(site.directory).filter((file) => file.startsWith('sitemap'))).toEqual([]);
    expect(readFileSync(path.join(site.directory, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
  });

  test('the sitemap lists every page but the error page, and robots.txt names it', () => {
    const { directory } = inject('real');
    const $ = load(readFileSync(path.join(directory, 'sitemap-0.xml'), 'utf8'), { xml: true });
    const listed = $('loc')
      .toArray()
      .map((one) => $(one).text())
      .toSorted();
    const pages = listFiles(directory)
      .filter((file) => file.endsWith('index.html'))
      .map((file) => `https://atlas.example/${file.replace(/index\.html$/, '')}`);
    expect(listed).toEqual(pages.toSorted());
    expect(readFileSync(path.join(directory, 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://atlas.example/sitemap-index.xml',
    );
  });

  test('every page states its policy before anything that could be loaded, and _headers repeats it', () => {
    for (const name of ['real', 'synthetic', 'empty'] as const) {
      const site = inject(name);
      for (const file of listFiles(site.directory).filter((one) => one.endsWith('.html'))) {
        const $ = load(readFileSync(path.join(site.directory, file), 'utf8'));
        const [charset, policy, referrer] = $('head').children().toArray();
        expect($(charset).attr('charset'), file).toBe('utf-8');
        expect($(policy).attr('http-equiv'), file).toBe('Content-Security-Policy');
        expect($(policy).attr('content'), file).toBe(PAGE_POLICY);
        expect($(referrer).attr('content'), file).toBe('no-referrer');
      }
      const files = listFiles(site.directory)
        .filter((file) => /^data\/[^/]+$/.test(file) && file !== 'data/index.html')
        .map((file) => `/${file}`)
        .toSorted();
      expect(readFileSync(path.join(site.directory, '_headers'), 'utf8')).toBe(
        formatHeadersFile({
          ...{ base: site.base, isIndexed: true },
          ...(files.length === 0 ? {} : { data: { page: '/data/', files } }),
        }),
      );
    }
  });

  test('no inline style or script, and nothing is loaded from elsewhere', () => {
    for (const name of ['real', 'synthetic'] as const) {
      const site = inject(name);
      for (const file of listFiles(site.directory).filter((one) => one.endsWith('.html'))) {
        const $ = load(readFileSync(path.join(site.directory, file), 'utf8'));
        expect(
          $('style, [style], script:not([src], [type="application/ld+json"])').length,
          file,
        ).toBe(0);
        expect(readFileSync(path.join(site.directory, file), 'utf8'), file).not.toMatch(
          /<[^>]*\son\w+\s*=/i,
        );
        const links = $('[href], [src], [action], [formaction]')
          .toArray()
          .flatMap((one) => ['href', 'src', 'action', 'formaction'].map((key) => $(one).attr(key)));
        expect(
          links.filter((link) => /^\s*(?:javascript|data|vbscript):/i.test(link ?? '')),
        ).toEqual([]);
        const loaded = $('script[src], img[src], link[rel=stylesheet], link[rel=icon]')
          .toArray()
          .map((one) => $(one).attr('src') ?? $(one).attr('href') ?? '');
        for (const address of loaded)
          expect(address.startsWith(site.base), `${file}: ${address}`).toBe(true);
      }
    }
  });
});
