import { describe, expect, test } from 'vitest';
import type { FilterGroup } from '../../src/explorer/createFilters.ts';
import { findValues } from '../../src/explorer/findValues.ts';
import { createModel } from '../../src/explorer/model.ts';
import { renderActions, renderFilters } from '../../src/explorer/renderFilters.ts';
import { parseHtml } from '../markup/parseHtml.ts';
import { FACET_NAMES } from '../support/countByHand.ts';
import { loadDemonstration } from '../support/demonstration.ts';
import { openReader, WORDS } from '../support/modelReader.ts';

const { outcomes, columns } = loadDemonstration();
const { filters } = createModel({ columns, base: '/outcomes/', words: WORDS });
const $ = parseHtml(renderFilters(filters, WORDS).html);

function find(facet: string): FilterGroup {
  const group = filters.find(({ name }) => name === facet);
  if (group === undefined) throw new Error(`There is no filter ${facet}.`);
  return group;
}

describe('renderFilters(groups, words)', () => {
  test('has every facet, and of each its values in their order', () => {
    const groups = $('.filter').toArray();
    expect(groups.map((group) => $(group).find('summary').text().trim())).toEqual(FACET_NAMES);
    for (const [index, group] of groups.entries()) {
      const lines = $(group).find('.filter__value').toArray();
      const { values, facet } = filters[index] ?? { values: [], facet: '' };
      expect($(group).attr('data-facet')).toBe(facet);
      expect(lines.map((line) => $(line).attr('data-key'))).toEqual(values.map(({ key }) => key));
      expect(lines.map((line) => $(line).find('.filter__label bdi').text())).toEqual(
        values.map(({ label }) => label),
      );
    }
  });

  test('tells what “or more” is only where a value has it', () => {
    const { signs } = WORDS.messages.explorer;
    const plain = filters.map((group) => ({
      ...group,
      values: group.values.map((value) => ({ ...value, orMore: undefined })),
    }));
    const read = (groups: readonly FilterGroup[]): string =>
      parseHtml(renderFilters(groups, WORDS).html)('.filters__signs, .filters__keys').text();
    expect(read(filters).split(signs.orMore)).toHaveLength(3);
    expect(read(plain)).not.toContain(signs.orMore);
  });

  test('the first five and the ratings are open; what is not recorded is set apart', () => {
    const open = $('.filter[open] > summary')
      .toArray()
      .map((one) => $(one).text().trim());
    expect(open).toEqual([
      'Country',
      'Harvest',
      'Year',
      'Specific objective',
      'Type of change',
      'Significance rating',
      'Contribution rating',
    ]);
    const apart = $('.is-unrecorded')
      .toArray()
      .map((one) => $(one).attr('data-key'));
    expect(new Set(apart)).toEqual(new Set(['not-recorded']));
    expect(apart.length).toBe($('[data-key="not-recorded"]').length);
  });

  test('types of change are in a list within their cluster', () => {
    const cluster = $('.filter__values > li').filter(
      (_, item) => $(item).find('> .filter__value bdi').text() === 'Policy change',
    );
    const types = cluster
      .find('> ul > li bdi')
      .toArray()
      .map((type) => $(type).text());
    expect(types).toEqual([
      'Agenda setting',
      'Adoption of a law, policy or rule',
      'Implementation of a law, policy or rule',
      'Budget',
    ]);
    const lists = $('.filter[data-facet="changeType"] > ul');
    expect(lists).toHaveLength(1);
    expect(lists.attr('aria-label')).toBe('Type of change');
  });

  test('only a facet of more than 12 values can be searched within', () => {
    const sizes = filters.map(({ values }) => values.length);
    expect(Math.max(...sizes)).toBeGreaterThan(12);
    for (const { facet, name, values } of filters) {
      const boxes = $(`.filter[data-facet="${facet}"] input[type="search"]`);
      expect(boxes.length, `${name}: ${values.length}`).toBe(values.length > 12 ? 1 : 0);
      if (boxes.length > 0) expect(boxes.attr('aria-label')).toBe(`Find in ${name}`);
    }
  });

  test('years can be chosen from and to, each of them or any', () => {
    expect($('.filter:has(select)').attr('data-facet')).toBe('year');
    const [from, to] = $('select').toArray();
    expect($(from).attr('aria-label')).toBe('From year');
    expect($(to).attr('aria-label')).toBe('To year');
    const years = $(from)
      .find('option')
      .toArray()
      .map((option) => $(option).attr('value'));
    expect(years).toEqual(['', ...(find('Year').range?.years ?? [])]);
    expect(years.slice(1)).toEqual(years.slice(1).toSorted());
  });

  test('only the box of a value is a stop of the Tab key', () => {
    const stops = $('.filter__value').find('input, a, button:not([tabindex="-1"])').toArray();
    expect(stops).toHaveLength($('.filter__value').length);
    expect(stops.every((one) => $(one).is('input[type="checkbox"]'))).toBe(true);
  });

  test('every step of a scale but the highest has a button for it and all above', () => {
    const labels = $('.filter__from')
      .toArray()
      .map((one) => $(one).attr('aria-label'));
    expect(labels).toEqual([
      'Significance rating: low or more',
      'Significance rating: medium or more',
      'Significance rating: high or more',
      'Contribution rating: small or more',
      'Contribution rating: considerable or more',
    ]);
  });
});

describe('renderActions(value)', () => {
  test('offers all that may be done with a value, and the page of every value that has one', () => {
    const high = find('Significance rating').values.find(({ key }) => key === 'high');
    const texts = high === undefined ? [] : parseHtml(renderActions(high).html)('button');
    expect([...texts].map((one) => $(one).text())).toEqual([
      'Only Significance rating: high',
      'Without Significance rating: high',
      'Significance rating: high or more',
    ]);
    const values = filters.flatMap((group) => group.values);
    const links = values.flatMap((value) => {
      const link = parseHtml(renderActions(value).html)('a');
      return link.length === 0 ? [] : [{ address: link.attr('href'), label: link.text() }];
    });
    expect(links).toEqual(values.flatMap(({ page }) => page ?? []));
    expect(links.length).toBeGreaterThan(40);
  });
});

describe('findValues(values, text)', () => {
  test('finds what holds the text, whatever case and accents, what is above it, and what is chosen', () => {
    const reader = openReader({ outcomes, columns });
    reader.choose('Type of change', 'Network or alliance');
    reader.exclude('Type of change', 'Release or acquittal');
    const { values } = reader.group('Type of change');
    const search = (text: string): string[] => {
      const isFound = findValues(values, text);
      return values.filter((_, index) => isFound[index]).map(({ label }) => label);
    };
    expect(search(' BÜDG ')).toEqual([
      'Policy change',
      'Budget',
      'Relationship change',
      'Network or alliance',
      'Legal change',
      'Release or acquittal',
    ]);
    expect(search('')).toHaveLength(24);
    expect(search('nothing has this')).toEqual([
      'Relationship change',
      'Network or alliance',
      'Legal change',
      'Release or acquittal',
    ]);
  });
});
