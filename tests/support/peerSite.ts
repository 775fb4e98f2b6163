import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { expect } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { listPages } from '../../src/explorer/listPages.ts';
import { groupByFacet, listPageValues } from '../../src/facets/groupByFacet.ts';
import { listFacets, listIndexFacets } from '../../src/facets/registry.ts';
import { getTerms, getText } from '../../src/programme/fieldValues.ts';
import type { FieldTable } from '../../src/programme/fields.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import { createExcerpt } from '../../src/search/createExcerpt.ts';
import { paths } from '../../src/urls.ts';
import { listFiles } from './sites.ts';

/**
 * Holds a site that another generator built to what ours shows of the same content: each text and value
 * of each public outcome on its page, and on each index page the same outcomes, 25 a page, in the same order, with
 * headline and excerpt.
 */
export function expectSameAsOurs(content: string, site: string): void {
  const { outcomes, fields } = loadCollection(content);
  for (const outcome of outcomes) expectOutcome(site, outcome, fields);

  const lists = listLists(outcomes, fields);
  for (const { address, expected } of lists) {
    const $ = open(site, address);
    const cards = $('.card')
      .toArray()
      .map((card) => [
        $(card).find('h2 a').attr('href'),
        clean($(card).find('h2').text()),
        clean($(card).find('.excerpt').text()),
      ]);
    expect(cards, address).toEqual(
      expected.map(({ slug, headline, description }) => [
        paths.outcome(slug),
        clean(headline),
        clean(createExcerpt(description, headline)),
      ]),
    );
  }

  const segments = listIndexFacets(listFacets(fields)).map(({ segment }) => segment);
  const pages = [
    ...[paths.home, ...segments.map(paths.facet)],
    ...[...outcomes.map(({ slug }) => paths.outcome(slug)), ...lists.map(({ address }) => address)],
  ];
  // Hugo leads from `/page/1/` to each list.
  const built = listFiles(site).filter(
    (file) => file.endsWith('.html') && !file.endsWith('/page/1/index.html'),
  );
  expect(built).toEqual(pages.map((address) => `${address}index.html`.slice(1)).toSorted());
}

function expectOutcome(site: string, outcome: PublicOutcome, fields: FieldTable): void {
  const $ = open(site, paths.outcome(outcome.slug));
  expect(clean($('h1').text())).toBe(clean(outcome.headline));
  const page = clean($('main').text());
  const texts = fields.flatMap((field) => getText(outcome, field) ?? []);
  const values = fields.flatMap((field) =>
    field.kind === 'answer' || field.kind === 'status'
      ? []
      : getTerms(outcome, field).map(({ label }) => label),
  );
  expect(texts.length + values.length).toBeGreaterThan(5);
  for (const text of [...texts, ...values]) expect(page).toContain(clean(text));
}

/** The pages of every list of ours, with the outcomes that each shows. */
function listLists(
  outcomes: readonly PublicOutcome[],
  fields: FieldTable,
): { readonly address: string; readonly expected: readonly PublicOutcome[] }[] {
  const all = listPages(outcomes).map((list) => ({
    address: paths.outcomesPage(list.page),
    expected: list.outcomes,
  }));
  const byValue = listIndexFacets(listFacets(fields)).flatMap((facet) =>
    listPageValues(facet, groupByFacet(facet, outcomes)).flatMap((value) =>
      listPages(value.outcomes).map((list) => ({
        address: paths.facetValue(facet.segment, value.key, list.page),
        expected: list.outcomes,
      })),
    ),
  );
  return [...all, ...byValue];
}

function open(site: string, address: string): CheerioAPI {
  const file = path.join(site, address, 'index.html');
  expect(existsSync(file), address).toBe(true);
  return load(readFileSync(file, 'utf8'));
}

/** Blanks fall together, as a browser shows them. */
function clean(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
