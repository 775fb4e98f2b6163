import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { getTerms } from '../../src/programme/fieldValues.ts';
import { findFeedFaults } from '../support/atomRules.ts';
import { getLedger, listFiles, loadPage } from '../support/sites.ts';

const site = inject('languages');
const { outcomes, withheld } = loadCollection(site.content);
const read = (file: string): string => readFileSync(path.join(site.directory, file), 'utf8');
const feeds = listFiles(site.directory).filter((file) => file.endsWith('feed.xml'));
const ATOM = 'link[rel="alternate"][type="application/atom+xml"]';

describe('feeds', () => {
  test('there is one of all outcomes, and of each country, harvest and objective', () => {
    const ofValues = listFiles(site.directory).flatMap((file) => {
      const isValue = /^(?:countries|harvests|objectives)\/(?!not-recorded)[^/]+\/index\.html$/;
      return isValue.test(file) ? [file.replace('index.html', 'feed.xml')] : [];
    });
    expect(ofValues.length).toBeGreaterThan(5);
    expect(feeds.toSorted()).toEqual(['feed.xml', ...ofValues].toSorted());
  });

  test.for(feeds)('%s keeps the rules of Atom and names where it is', (file) => {
    const xml = read(file);
    expect(findFeedFaults(xml)).toEqual([]);
    const $ = load(xml, { xml: true });
    expect($('feed > link[rel="self"]').attr('href')).toBe(`https://atlas.example/${file}`);
    const page = new URL($('feed > link[rel="alternate"]').attr('href') ?? '').pathname;
    expect(existsSync(path.join(site.directory, page, 'index.html'))).toBe(true);
  });

  test('the outcomes of a feed are those of its value', () => {
    for (const { slug } of outcomes.flatMap((outcome) =>
      getTerms(outcome, 'country').map(({ key }) => ({ slug: key })),
    )) {
      const $ = load(read(`countries/${slug}/feed.xml`), { xml: true });
      const own = outcomes.filter((outcome) =>
        getTerms(outcome, 'country').some(({ key }) => key === slug),
      );
      const ids = $('entry > id')
        .map((_, id) => $(id).text())
        .get();
      expect(ids.toSorted()).toEqual(
        own.map((each) => `https://atlas.example/outcomes/${each.slug}/`).toSorted(),
      );
    }
  });

  test('pages name the feed that tells of them', () => {
    for (const page of [
      '',
      'changes',
      'fr',
      'fr/changes',
      'countries/kenya',
      'ar/countries/kenya',
    ]) {
      const address = loadPage(site, page)(ATOM).attr('href') ?? '';
      expect(feeds, page).toContain(address.slice(1));
      expect(address.includes('kenya'), page).toBe(page.includes('kenya'));
    }
    expect(loadPage(site, 'years/2023')(ATOM)).toHaveLength(0);
  });

  test('without a day, or without the address of the site, there is none', () => {
    for (const other of [inject('real'), inject('synthetic'), inject('demonstration')]) {
      expect(listFiles(other.directory).filter((file) => file.endsWith('feed.xml'))).toEqual([]);
      for (const page of ['', 'changes', 'countries/dr-congo'])
        expect(loadPage(other, page)(ATOM)).toHaveLength(0);
    }
  });
});

describe('/changes/', () => {
  test('in each language it says the version that the data files have', () => {
    const { version } = JSON.parse(read('data/datapackage.json')) as { version: string };
    expect(version).toMatch(/^2024-06-30\.[\da-f]{8}$/);
    expect(JSON.parse(read('data/outcomes.json'))).toMatchObject({ version });
    for (const page of ['changes', 'fr/changes', 'ar/changes'])
      expect(loadPage(site, page)('.changes__version').text()).toContain(version);
    expect(loadPage(site, 'data')('main').text()).toContain(version);
  });

  test('every page leads there, in its language', () => {
    for (const [page, address] of [
      ['about', '/changes/'],
      ['fr/about', '/fr/changes/'],
    ] as const)
      expect(loadPage(site, page)(`.site-footer a[href="${address}"]`)).toHaveLength(1);
  });
});

test('the ledger beside a site holds the ids of its outcomes, and nothing of what is withheld', () => {
  const text = readFileSync(getLedger(site.content, site.directory), 'utf8');
  for (const { id } of outcomes) expect(text).toContain(JSON.stringify(id));
  const ids = withheld.flatMap(({ id }) => id ?? []);
  expect(ids.length).toBeGreaterThan(2);
  for (const id of ids) expect(text).not.toContain(JSON.stringify(id));
  for (const { description } of outcomes) expect(text).not.toContain(description.slice(0, 20));
});
