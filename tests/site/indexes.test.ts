import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { foldSpace, loadPage, type BuiltSite } from '../support/sites.ts';
import type { SyntheticRecord } from '../support/syntheticRecord.ts';

/** What each index counts, worked out from what was written and not by the project's code. */
const INDEXES: readonly (readonly [
  segment: string,
  getLabels: (record: SyntheticRecord) => readonly string[],
])[] = [
  ['countries', ({ country }) => [country || 'Not recorded']],
  ['harvests', ({ harvest }) => [harvest]],
  ['years', ({ year }) => [year || 'Not recorded']],
  [
    'objectives',
    ({ objective }) => [objective.startsWith('OTH: ') ? objective : objective.slice(5)],
  ],
  ['change-types', ({ types }) => (types.length === 0 ? ['Not recorded'] : types)],
];

function readValues(
  site: BuiltSite,
  segment: string,
): { label: string; count: number; page: string }[] {
  const $ = loadPage(site, segment);
  return $('main .values__line')
    .toArray()
    .map((line) => ({
      label: foldSpace($(line).find('a').text()),
      count: Number($(line).find('.values__count').text()),
      page: ($(line).find('a').attr('href') ?? '').slice(site.base.length),
    }));
}

describe('index pages', () => {
  test.for(INDEXES)('%s counts what was written', ([segment, getLabels]) => {
    const wanted = new Map<string, number>();
    for (const record of inject('records').filter(({ isWithheld }) => !isWithheld)) {
      for (const label of getLabels(record)) wanted.set(label, (wanted.get(label) ?? 0) + 1);
    }
    const found = readValues(inject('synthetic'), segment);
    expect(Object.fromEntries(found.map(({ label, count }) => [label, count]))).toEqual(
      Object.fromEntries(wanted),
    );
    expect(found).toHaveLength(wanted.size);
  });

  test.for(INDEXES)(
    '%s: each value lists, over its pages, as many outcomes as it says',
    ([segment]) => {
      const site = inject('synthetic');
      for (const { label, count, page } of readValues(site, segment)) {
        const links: string[] = [];
        for (let number = 1; ; number += 1) {
          const folder = number === 1 ? page : `${page}page/${number}`;
          if (!existsSync(path.join(site.directory, folder))) break;
          const $ = loadPage(site, folder);
          expect($('.list__count strong').text()).toBe(`${count} outcome${count === 1 ? '' : 's'}`);
          links.push(
            ...$('.list .card a')
              .toArray()
              .map((link) => $(link).attr('href') ?? ''),
          );
        }
        expect(links, label).toHaveLength(count);
        expect(new Set(links).size, label).toBe(count);
      }
    },
  );

  test('values stand in the order of their facet', () => {
    const site = inject('synthetic');
    expect(readValues(site, 'harvests').map(({ label }) => label)).toEqual([
      'harvest 1',
      'harvest 2',
      'harvest 3',
    ]);
    const years = readValues(site, 'years').map(({ label }) => label);
    expect(years).toEqual([
      ...years
        .filter((year) => year !== 'Not recorded')
        .toSorted()
        .toReversed(),
      'Not recorded',
    ]);
    const countries = readValues(site, 'countries')
      .map(({ label }) => label)
      .slice(0, -1);
    expect(countries).toEqual(countries.toSorted());
  });

  test('types of change stand below their cluster', () => {
    const $ = loadPage(inject('synthetic'), 'change-types');
    const nested = $('.values .values a')
      .toArray()
      .map((link) => foldSpace($(link).text()));
    expect(nested).toContain('Safety and Security');
    expect(nested).not.toContain('Capacity change');
    const cluster = loadPage(inject('synthetic'), 'change-types/capacity-change');
    expect(cluster('.children .values__line').length).toBeGreaterThan(0);
  });

  test('an empty site says so on every list', () => {
    for (const page of ['', 'outcomes', 'countries', 'change-types']) {
      expect(loadPage(inject('empty'), page)('main').text(), page).toContain(
        'No outcome is published yet.',
      );
    }
  });
});
