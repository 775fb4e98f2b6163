import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { cleanPicture } from '../../src/collection/cleanPicture.ts';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { inOneLine, joinName } from '../../src/exports/citations/citation.ts';
import { readHeadline } from '../../src/text/headline/readHeadline.ts';
import { readCoins, readMetaTags } from '../support/readCitations.ts';
import { listFiles, loadPage } from '../support/sites.ts';

const SITES = ['real', 'synthetic', 'languages'] as const;

function readTags($: CheerioAPI): [string, string][] {
  return $('head meta[name]')
    .toArray()
    .map((tag) => [$(tag).attr('name') ?? '', $(tag).attr('content') ?? '']);
}

function readLinkedData($: CheerioAPI): Record<string, unknown>[] {
  return $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => JSON.parse($(script).text()) as Record<string, unknown>);
}

function listSignposts($: CheerioAPI): string[] {
  const rels = ['cite-as', 'type', 'author', 'license', 'collection', 'item', 'describedby'];
  return $(rels.map((rel) => `head link[rel=${rel}]`).join())
    .toArray()
    .map((link) => `${$(link).attr('rel') ?? ''} ${$(link).attr('href') ?? ''}`);
}

describe.each(SITES)('%s: the page of an outcome', (name) => {
  const site = inject(name);
  const { outcomes, programme } = loadCollection(site.content);
  const getAddress = (slug: string): string => encodeURI(`${site.url ?? ''}/outcomes/${slug}/`);

  test('Zotero takes it for a report, with its corporate author whole', () => {
    for (const outcome of outcomes) {
      const $ = loadPage(site, `outcomes/${outcome.slug}`);
      const item = readMetaTags(readTags($));
      const shown = $('meta[property="og:site_name"]').attr('content') ?? '';
      expect(item.type).toBe('report');
      expect(item.authors).toEqual([{ last: joinName(shown), first: '' }]);
      expect(item.fields).toMatchObject({
        ...{ title: inOneLine(readHeadline(outcome).line), institution: shown },
        ...{ number: outcome.id, language: outcome.lang },
        abstract: inOneLine(outcome.description),
      });
      expect(item.fields['rights']).toContain(programme?.licence?.name ?? '');
      expect(item.fields['address']).toBe(
        site.url === undefined ? undefined : getAddress(outcome.slug),
      );
      // What tells lists would win over all of this.
      expect($('.Z3988')).toHaveLength(0);
    }
  });

  test('linked data and links for programs say the same, and know no address that nobody knows', () => {
    for (const outcome of outcomes) {
      const $ = loadPage(site, `outcomes/${outcome.slug}`);
      const [report, ...others] = readLinkedData($);
      expect(others).toEqual([]);
      expect(report).toMatchObject({
        ...{ '@type': 'Report', reportNumber: outcome.id, inLanguage: outcome.lang },
        name: inOneLine(readHeadline(outcome).line),
      });
      const known = site.url === undefined ? undefined : getAddress(outcome.slug);
      expect(report?.['url']).toBe(known);
      const signposts = listSignposts($);
      expect(signposts.filter((link) => link.startsWith('cite-as'))).toEqual(
        known === undefined ? [] : [`cite-as ${known}`],
      );
      expect(signposts).toContain('type https://schema.org/Report');
      expect(signposts.join()).toContain(`collection ${site.base}`);
    }
  });

  test('says how to cite it without any script', () => {
    for (const { slug, id } of outcomes) {
      const $ = loadPage(site, `outcomes/${slug}`);
      const texts = $('#cite .cite__text')
        .toArray()
        .map((text) => $(text).text().replaceAll(/\s+/g, ' ').trim());
      expect(texts).toHaveLength(3);
      for (const text of texts) {
        expect(text).toContain(id);
        expect(text.includes('https://')).toBe(site.url !== undefined);
      }
    }
  });
});

describe.each(SITES)('%s: lists', (name) => {
  const site = inject(name);
  const bySlug = new Map(
    loadCollection(site.content).outcomes.map((outcome) => [outcome.slug, outcome]),
  );

  test('tell reference managers of every outcome that they show, and of no other', () => {
    const pages = listFiles(site.directory).filter((file) => file.endsWith('index.html'));
    let lists = 0;
    for (const page of pages) {
      const $ = load(readFileSync(path.join(site.directory, page), 'utf8'));
      const shown = $('.explorer__static .cards > li .card__headline a')
        .toArray()
        .map((link) => decodeURI($(link).attr('href') ?? ''));
      const read = $('span.Z3988')
        .toArray()
        .map((span) => readCoins($(span).attr('title') ?? ''));
      expect(read.length, page).toBe(shown.length);
      if (shown.length > 0) lists += 1;
      for (const [index, address] of shown.entries()) {
        const outcome = bySlug.get(/\/outcomes\/([^/]+)\/$/.exec(address)?.[1] ?? '');
        if (outcome === undefined) throw new Error(`${page}: ${address}`);
        // Zotero takes a plus sign for a blank.
        const title = inOneLine(readHeadline(outcome).line).replaceAll('+', ' ');
        expect(read[index]).toMatchObject({ type: 'report', fields: { title } });
        expect(read[index]?.authors).toHaveLength(1);
        expect(read[index]?.fields['address']).toBe(
          site.url === undefined ? undefined : encodeURI(`${site.url}${address}`),
        );
      }
    }
    expect(lists).toBeGreaterThan(3);
  });
});

describe('the whole', () => {
  test('the page of the data is a data set with its files', () => {
    const site = inject('real');
    const $ = loadPage(site, 'data');
    expect(readLinkedData($)).toEqual([
      expect.objectContaining({
        ...{ '@type': 'Dataset', url: 'https://atlas.example/data/', temporalCoverage: '2023' },
        spatialCoverage: [{ '@type': 'Place', name: 'DR Congo' }],
      }),
    ]);
    expect(listSignposts($)).toEqual([
      'cite-as https://atlas.example/data/',
      'type https://schema.org/AboutPage',
      'type https://schema.org/Dataset',
      'author /about/',
      ...['csv', 'xlsx', 'json', 'ndjson'].map((format) => `item /data/outcomes.${format}`),
      'describedby /data/datapackage.json',
    ]);
    for (const page of ['data', 'about', 'evidence'])
      expect(loadPage(site, page)('#cite .cite__text')).toHaveLength(3);
  });
});

describe('links to a site that knows its address', () => {
  test('browsers are told how to search it, in each language', () => {
    const site = inject('languages');
    for (const [language, root] of [
      ['en', ''],
      ['fr', 'fr/'],
      ['ar', 'ar/'],
    ] as const) {
      const file = `search/${language}.xml`;
      const $ = load(readFileSync(path.join(site.directory, file), 'utf8'), { xml: true });
      expect($('Url').attr('template')).toBe(
        `https://atlas.example/${root}outcomes/?q={searchTerms}`,
      );
      expect(Array.from($('ShortName').text()).length).toBeLessThanOrEqual(16);
      expect(loadPage(site, `${root}about`)('link[rel=search]').attr('href')).toBe(`/${file}`);
    }
    expect(listFiles(inject('synthetic').directory).join()).not.toContain('search/');
    expect(loadPage(inject('synthetic'), 'about')('link[rel=search]')).toHaveLength(0);
  });

  test('their picture is there', () => {
    const site = inject('real');
    const $ = loadPage(site, 'outcomes/scc-drc2312-civ002');
    const address = new URL($('meta[property="og:image"]').attr('content') ?? '');
    const picture = cleanPicture(readFileSync(path.join(site.directory, address.pathname)));
    expect(picture).toMatchObject({ width: 1200, height: 630, mediaType: 'image/png' });
    expect(loadPage(inject('synthetic'), 'about')('meta[property="og:image"]')).toHaveLength(0);
  });
});
