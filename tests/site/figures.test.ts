import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { readAddress } from '../../src/explorer/address.ts';
import { countRows } from '../../src/explorer/bitset.ts';
import { createColumns } from '../../src/explorer/createColumns.ts';
import { createEngine } from '../../src/explorer/createEngine.ts';
import { FACETS } from '../../src/facets/registry.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import { valuesOf } from '../support/countByHand.ts';
import { foldSpace, loadPage, type BuiltSite } from '../support/sites.ts';

const SITES = ['real', 'synthetic', 'demonstration'] as const;
const RATED = ['high', 'very high'];

function getOutcomes(site: BuiltSite): readonly PublicOutcome[] {
  return loadCollection(site.content).outcomes;
}

/** The number of outcomes that a mark tells: `Kenya, 2023: 12 outcomes, 3 of high significance`. */
function readCount(label: string): number {
  return Number(/: ([\d,]+) outcomes?/.exec(label)?.[1]?.replaceAll(',', ''));
}

/** What heads of a table say, without the counts at their ends. */
function readNames($: CheerioAPI, heads: ReturnType<CheerioAPI>): string[] {
  return heads.toArray().map((head) => {
    const count = $(head).find('small').text();
    return foldSpace(
      $(head)
        .text()
        .slice(0, count === '' ? undefined : -count.length),
    );
  });
}

describe.each(SITES)('the figures of the site “%s”', (name) => {
  const site = inject(name);
  const outcomes = getOutcomes(site);
  const columns = createColumns(FACETS, outcomes);
  const engine = createEngine(columns);

  test('every mark of every page leads to as many outcomes as it tells', () => {
    const segments = ['countries', 'years', 'objectives'].flatMap((segment) =>
      loadPage(
        site,
        segment,
      )('main .values__line a')
        .toArray()
        .map((link) => link.attribs['href']?.slice(site.base.length) ?? ''),
    );
    let marks = 0;
    for (const page of ['', 'evidence/', ...segments]) {
      const $ = loadPage(site, page);
      for (const mark of $('a.figure__mark').toArray()) {
        const address = new URL(mark.attribs['href'] ?? '', 'https://atlas.example');
        const { state, unknown } = readAddress(address.searchParams, columns);
        expect(unknown).toEqual([]);
        const [, segment, key = ''] = address.pathname.slice(site.base.length - 1).split('/');
        const facet = FACETS.find((each) => each.segment === segment);
        const within = columns.facets
          .find((column) => column.key === facet?.key)
          ?.values.find((value) => value.key === decodeURIComponent(key))?.rows;
        expect(within === undefined).toBe(segment === 'outcomes');
        const found = countRows(engine.find(state.selection, within));
        expect(found, mark.attribs['aria-label']).toBe(readCount(mark.attribs['aria-label'] ?? ''));
        marks += 1;
      }
    }
    // Of one outcome there is but a place on the map.
    expect(marks).toBeGreaterThan(outcomes.length === 1 ? 0 : 10);
  });

  test('every table counts what one counts by hand', () => {
    const $ = loadPage(site, 'evidence/');
    for (const figure of $('.figure table').toArray()) {
      const isMatrix = $(figure).hasClass('matrix');
      const header = readNames($, $(figure).find('thead th'));
      const [rows = '', across] = header[0]?.split(' / ') ?? [];
      for (const line of $(figure).find('tbody tr').toArray()) {
        const names = readNames($, $(line).find('th'));
        // A row tells a value of the facet of its table, or a facet and its value.
        const [facet = '', label = ''] = rows === 'Question' ? names : [rows, ...names];
        const own = outcomes.filter((outcome) => valuesOf(outcome, facet).includes(label));
        const cells = $(line)
          .find('td')
          .toArray()
          .map((cell) => $(cell).text());
        const total = isMatrix ? $(line).find('th small').text() : cells.at(-1);
        expect(Number(total?.replaceAll(',', '')), label).toBe(own.length);
        if (across === undefined) continue;
        for (const [at, column] of header.slice(1, isMatrix ? undefined : -1).entries()) {
          const both = own.filter((outcome) => valuesOf(outcome, across).includes(column));
          const [, count, second] = /^([\d,]+)(?: \((\d+)\))?$/.exec(cells[at] ?? '') ?? [];
          const high = second ?? $(line).find('td').eq(at).find('a').attr('data-high');
          expect(Number(count?.replaceAll(',', '')), `${label} ${column}`).toBe(both.length);
          if (high === undefined) continue;
          const rated = both.filter(({ significanceRating }) =>
            RATED.includes(significanceRating?.label ?? ''),
          );
          expect(Number(high), `${label} ${column}`).toBe(rated.length);
        }
      }
    }
  });

  test('every figure can be taken away as a drawing and as a table of the same numbers', () => {
    const $ = loadPage(site, 'evidence/');
    const drawn = $('.figure').toArray();
    expect(drawn.length).toBeGreaterThanOrEqual(FIGURES.length - 1);
    for (const figure of drawn) {
      const [svg = '', csv = ''] = $(figure)
        .find('a[download]')
        .toArray()
        .map(({ attribs }) =>
          path.join(site.directory, attribs['href']?.slice(site.base.length) ?? ''),
        );
      expect(existsSync(svg), svg).toBe(true);
      const title = foldSpace(
        $(figure)
          .find(`#${figure.attribs['data-file'] ?? ''}-title`)
          .text(),
      );
      expect(readFileSync(svg, 'utf8')).toContain(`<title>${title}</title>`);
      const rows: string[][] = parse(readFileSync(csv), {
        bom: true,
        relax_column_count: true,
        skip_empty_lines: true,
      });
      expect(rows[0]).toEqual([title]);
      const numbers = rows.filter((row) => row.length > 1).slice(1);
      // Of a drawn table and one that is shown on demand, the last has every number.
      const table = $(figure).find('table').last();
      // Of one outcome all is said above it.
      if (table.length === 0) continue;
      const cells = table.find('tbody td').toArray();
      const isTable = table.find('thead th').last().text() === 'All';
      // A table has a total behind each of its rows, which the records have not.
      const totals = isTable ? table.find('tbody tr').length : 0;
      expect(numbers).toHaveLength(cells.length - totals);
    }
  });
});

describe('the profile of a country', () => {
  test('says how many, over which years, what is commonest and how much is of high significance', () => {
    const site = inject('demonstration');
    const own = getOutcomes(site).filter(({ country }) =>
      country.some(({ key }) => key === 'kenya'),
    );
    const years = own.flatMap(({ year }) => year.map(({ label }) => Number(label)));
    const $ = loadPage(site, 'countries/kenya/');
    const sentences = $('.profile__facts p')
      .toArray()
      .map((each) => foldSpace($(each).text()));
    expect(sentences[0]).toBe(
      `${own.length} outcomes, recorded for ${Math.min(...years)} to ${Math.max(...years)}.`,
    );
    const clusters = Map.groupBy(
      own.flatMap(({ changeClusters }) => changeClusters.map(({ label }) => label)),
      (label) => label,
    );
    const [commonest] = [...clusters].toSorted(([, a], [, b]) => b.length - a.length);
    expect(sentences[1]).toContain(
      `first: ${commonest?.[0] ?? ''} (${commonest?.[1].length ?? 0})`,
    );
    const rated = own.filter(({ significanceRating }) => significanceRating !== null);
    const high = rated.filter(({ significanceRating }) =>
      RATED.includes(significanceRating?.label ?? ''),
    );
    expect(sentences[2]).toContain(`${rated.length} outcomes; of these ${high.length} (`);
    const table = $('.profile tbody tr')
      .toArray()
      .map((row) => [$(row).find('th').text(), Number($(row).find('td').text())]);
    expect(Object.fromEntries(table)).toEqual(
      Object.fromEntries(
        [...Map.groupBy(own, (outcome) => valuesOf(outcome, 'Year')[0])].map(([year, of]) => [
          year,
          of.length,
        ]),
      ),
    );
    const links = $('.profile__links a').toArray();
    expect(links.map((link) => $(link).attr('href'))).toEqual([
      '#list',
      `${site.base}countries/kenya/?view=figures`,
      `${site.base}outcomes/?country=kenya&compare=country`,
    ]);
  });

  test('is on the first page of its list only', () => {
    expect(
      loadPage(inject('demonstration'), 'countries/dr-congo/page/2/')('.profile'),
    ).toHaveLength(0);
  });
});

describe('the home page', () => {
  test('says how many changes, where and when; every number leads to what it counts', () => {
    const site = inject('demonstration');
    const outcomes = getOutcomes(site);
    const $ = loadPage(site, '');
    const places = new Set(outcomes.flatMap(({ country }) => country.map(({ key }) => key)));
    const years = outcomes.flatMap(({ year }) => year.map(({ key }) => Number(key)));
    expect(foldSpace($('h1').text())).toBe(
      `${outcomes.length} changes in ${places.size} countries and regions, ${Math.min(...years)}–${Math.max(...years)}`,
    );
    const rated = outcomes.filter(({ significanceRating }) => significanceRating !== null);
    const high = rated.filter(({ significanceRating }) =>
      RATED.includes(significanceRating?.label ?? ''),
    );
    const links = $('.home-facts a').toArray();
    expect(links).toHaveLength(4);
    expect(foldSpace($(links[0]).text())).toBe(
      `${high.length} Of high significance of ${rated.length} that are rated`,
    );
    expect(links[0]?.attribs['href']).toBe(
      `${site.base}outcomes/?significance-rating=high&significance-rating=very-high`,
    );
    // The proof counts them again (`checkMarks`).
    expect($('a.counted[data-count]').length).toBeGreaterThanOrEqual(links.length);
    // A place leads to its own page, with scripts or without.
    const marks = $('.home__where a.figure__mark').toArray();
    expect(marks.map(({ attribs }) => attribs['href']).toSorted()).toEqual(
      [...places, 'not-recorded'].map((key) => `${site.base}countries/${key}/`).toSorted(),
    );
  });

  test('of one outcome it has that outcome whole, and no number', () => {
    const $ = loadPage(inject('real'), '');
    expect(foldSpace($('h1').text())).toBe('One change in DR Congo, 2023');
    expect($('.whole')).toHaveLength(1);
    expect($('.whole__heading').length).toBeGreaterThan(3);
    expect($('.home-facts, .overview, .cards, .bar')).toHaveLength(0);
  });
});
