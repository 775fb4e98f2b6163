import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles, loadPage, readPublished } from '../support/sites.ts';

describe('a site with a face of its own', () => {
  const site = inject('synthetic');
  const records = inject('records');

  test('every page loads the colours before its own styles, and shows the logo under its name', () => {
    const pages = listFiles(site.directory).filter((file) => file.endsWith('index.html'));
    for (const page of pages) {
      const $ = loadPage(site, path.dirname(page));
      const [first = ''] = $('link[rel=stylesheet]')
        .toArray()
        .map((element) => $(element).attr('href') ?? '');
      expect(first, page).toMatch(/^\/evidence-base\/assets\/accent\.[0-9a-f]{10}\.css$/);
      const logo = $('.site-header__logo');
      expect(logo.attr('alt')).toBe($('.site-header__name span').text());
      expect(logo.attr('src')).toMatch(/^\/evidence-base\/assets\/logo\.[0-9a-f]{10}\.png$/);
    }
  });

  test('nothing that was written beside the picture is published', () => {
    const name = listFiles(site.directory).find((file) => /^assets\/logo\./.test(file)) ?? '';
    expect(readPublished(site.directory, name)).not.toContain('Jane');
  });

  test('figures as files have its colours', () => {
    const css = readPublished(
      site.directory,
      listFiles(site.directory).find((file) => /^assets\/accent\./.test(file)) ?? '',
    );
    const shade = /--shade-4: (#[0-9a-f]{6})/.exec(css)?.[1] ?? 'none';
    const svg = readFileSync(path.join(site.directory, 'evidence/years.svg'), 'utf8');
    expect(svg).toContain(`fill="${shade}"`);
    expect(svg).not.toContain('#175d61');
  });

  test('the home page has its words and what is featured, and no trace of a withheld one', () => {
    const $ = loadPage(site, '');
    expect($('h1').text()).toBe('What changed');
    expect($('.lead').text().trim()).toBe('Made up from beginning to end.');
    const shown = $('.featured .card__headline a').toArray();
    // Of the three that are listed one is withheld.
    expect(records.slice(6, 9).map(({ isWithheld }) => isWithheld)).toEqual([false, true, false]);
    expect(shown).toHaveLength(2);
  });

  test('every outcome says where to report a problem, by its public name', () => {
    const folders = listFiles(site.directory).filter((file) =>
      /^outcomes\/(?!page\/)[^/]+\/index\.html$/.test(file),
    );
    const pages = folders.map((file) => loadPage(site, path.dirname(file)));
    const outcomes = pages.filter(($) => $('article.outcome').length > 0);
    expect(outcomes.length).toBeGreaterThan(10);
    for (const $ of outcomes) {
      const link = new URL($('.outcome__report a').attr('href') ?? '');
      expect(link.pathname).toBe('evidence@example.org');
      const id = $('.outcome__id').contents().last().text().trim();
      expect(link.searchParams.get('subject')).toBe(`Problem with outcome ${id}`);
    }
  });

  test('a further page is linked everywhere, and its text is harmless', () => {
    const $ = loadPage(site, 'our-partners');
    expect($('h1').text().trim()).toBe('Our partners');
    expect($('.prose script')).toHaveLength(0);
    expect($('.prose a')).toHaveLength(0);
    expect($('.prose').text()).toContain('<script>alert(1)</script>');
    expect($('.site-nav a[aria-current=page]').attr('href')).toBe('/evidence-base/our-partners/');
    expect(loadPage(site, 'about')('.site-nav a').text()).toContain('Our partners');
  });

  test('how to read an outcome is explained where the programme does not do it', () => {
    const $ = loadPage(inject('demonstration'), 'method');
    const names = $('.reading dt')
      .toArray()
      .map((element) => $(element).text());
    expect(names).toEqual(expect.arrayContaining(['Description', 'Country', 'Not recorded']));
  });
});
