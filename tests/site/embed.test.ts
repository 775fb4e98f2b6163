import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import {
  FRAMED_HEADERS,
  FRAMED_PAGE_POLICY,
  getHeaders,
  HEADERS,
  PAGE_POLICY,
} from '../../src/headers.ts';
import { listEmbedPaths } from '../../src/urls.ts';
import { listFiles, loadPage, readPublished, type BuiltSite } from '../support/sites.ts';

const allowed = inject('languages');
const { outcomes, withheld } = loadCollection(allowed.content);
const listEmbeds = ({ directory }: BuiltSite): string[] =>
  listFiles(directory).filter((file) => /(?:^|\/)embed\//.test(file));
/** The policy that a page states. */
const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

describe('pages for frames of other sites', () => {
  test('there are none unless the programme allows them, and nothing speaks of them', () => {
    const site = inject('demonstration');
    expect(listEmbeds(site)).toEqual([]);
    expect(readFileSync(path.join(site.directory, '_headers'), 'utf8')).not.toContain('embed');
    const page = readPublished(site.directory, 'evidence/index.html');
    expect(page).not.toMatch(/<iframe|&lt;iframe|figure__embed/);
  });

  test('there is one of each kind in each language, however many outcomes there are', () => {
    expect(listEmbedPaths()).toEqual(['/embed/outcome/', '/embed/figure/']);
    const pages = ['', '/fr', '/ar'].flatMap((root) => listEmbedPaths(root));
    const files = pages.map((page) => `${page.slice(1)}index.html`);
    expect(listEmbeds(allowed).toSorted()).toEqual(files.toSorted());
  });

  test('they alone are told that they may be framed: by their own policy, by this server and by other hosts', () => {
    const embeds = new Set(listEmbeds(allowed));
    const pages = listFiles(allowed.directory).filter((file) => file.endsWith('.html'));
    const rules = readFileSync(path.join(allowed.directory, '_headers'), 'utf8').split(/^(?=\/)/m);
    const framed = rules
      .filter((rule) => rule.includes('frame-ancestors *'))
      .map((rule) => rule.slice(1, rule.indexOf('*\n')));
    expect(pages.length).toBeGreaterThan(100);
    for (const file of pages) {
      const isEmbed = embeds.has(file);
      const [, policy] = POLICY.exec(readPublished(allowed.directory, file)) ?? [];
      expect(policy, file).toBe(isEmbed ? FRAMED_PAGE_POLICY : PAGE_POLICY);
      expect(getHeaders(`/${file}`), file).toBe(isEmbed ? FRAMED_HEADERS : HEADERS);
      expect(framed.filter((start) => file.startsWith(start)).length, file).toBe(isEmbed ? 1 : 0);
    }
  });

  test.for(listEmbeds(allowed))('%s holds no outcome, form or menu', (file) => {
    const $ = loadPage(allowed, path.dirname(file));
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    expect($('form, nav, input, link[rel="canonical"]')).toHaveLength(0);
    expect($('a[rel~="license"]').attr('href')).toMatch(/^https:/);
    expect(
      $('a')
        .toArray()
        .map((link) => $(link).attr('rel')),
    ).toSatisfy((all: string[]) => all.every((rel) => rel.includes('noopener')));
    const text = $.html();
    for (const { id, headline } of outcomes) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(headline);
    }
  });

  test('search engines are not told of them', () => {
    const sitemaps = listFiles(allowed.directory).filter((file) => /^sitemap.*\.xml$/.test(file));
    expect(sitemaps.length).toBeGreaterThan(0);
    for (const file of sitemaps)
      expect(readFileSync(path.join(allowed.directory, file), 'utf8')).not.toContain('/embed/');
  });

  test('each public outcome and figure has the line for its frame, and no withheld one is in any', () => {
    const frames = outcomes.map(({ slug }) => {
      const $ = loadPage(allowed, `outcomes/${slug}`);
      return load($('#embed code').text())('iframe');
    });
    const addresses = frames.map((frame) => new URL(frame.attr('src') ?? ''));
    expect(addresses.map((each) => each.searchParams.get('id'))).toEqual(
      outcomes.map(({ id }) => id),
    );
    for (const each of addresses) {
      expect(existsSync(path.join(allowed.directory, each.pathname, 'index.html'))).toBe(true);
      for (const { id } of withheld) expect(each.searchParams.get('id')).not.toBe(id);
    }
    const $ = loadPage(allowed, 'fr/evidence');
    const figures = $('figure.figure').toArray();
    expect(figures.length).toBeGreaterThan(3);
    for (const figure of figures)
      expect(load($(figure).find('code').text())('iframe').attr('src')).toBe(
        `https://atlas.example/fr/embed/figure/?figure=${$(figure).attr('id') ?? ''}`,
      );
  });
});
