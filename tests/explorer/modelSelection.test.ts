import { describe, expect, test } from 'vitest';
import { clearAll, removeQuery, setQuery } from '../../src/explorer/change.ts';
import { FACET_NAMES } from '../support/countByHand.ts';
import { loadDemonstration } from '../support/demonstration.ts';
import { openReader } from '../support/modelReader.ts';

const { outcomes, columns } = loadDemonstration();

describe('what is chosen', () => {
  test('is told in a sentence and in chips, and each chip takes it away', () => {
    const reader = openReader({ outcomes, columns });
    reader.ask({
      query: 'curfew',
      include: { Country: ['DR Congo', 'Not recorded'] },
      exclude: { Negative: ['Yes'], Harvest: ['harvest 3'] },
    });
    expect(reader.show().description).toBe(
      'with “curfew”; DR Congo or Country: Not recorded; without “harvest 3” or “Negative: Yes”',
    );
    const chips = [
      '“curfew”',
      'DR Congo',
      'Country: Not recorded',
      'not harvest 3',
      'not Negative: Yes',
    ];
    expect(reader.chips()).toEqual(chips);
    expect(reader.show().chips.map(({ action }) => action)).toEqual(
      chips.map((chip) => `Remove ${chip}`),
    );
    // The number beside “Filters” counts what is chosen there.
    expect(reader.show().chosen).toBe(' (4)');
    for (const [index, chip] of chips.entries()) {
      reader.removeChip(chip);
      expect(reader.chips()).toEqual(chips.slice(index + 1));
    }
    expect(reader.address()).toBe('/outcomes/');
    expect(reader.show()).toMatchObject({ description: '', chosen: '', isStatic: true });
  });

  test('of years is a range, in the sentence by its ends', () => {
    const reader = openReader({ outcomes, columns });
    reader.ask({ years: [2023, 2022] });
    // Two years the wrong way round mean the years between them.
    expect(reader.address()).toBe('/outcomes/?year=2022..2023');
    expect(reader.group('Year').range).toMatchObject({ from: '2022', to: '2023' });
    expect(reader.chips()).toEqual(['2022–2023']);
    reader.ask({ years: [2024, undefined] });
    const last = reader.group('Year').range?.years.at(-1) ?? '';
    expect(reader.group('Year').range).toMatchObject({ from: '2024', to: '' });
    expect(reader.chips()).toEqual([`2024–${last}`]);
    reader.ask({ years: [undefined, undefined] });
    expect(reader.address()).toBe('/outcomes/');
    expect(reader.group('Year').range).toMatchObject({ from: '', to: '' });
  });

  test('twice is taken out again; a value is never both included and excluded', () => {
    const reader = openReader({ outcomes, columns });
    reader.choose('Country', 'Kenya');
    expect(reader.value('Country', 'Kenya')).toMatchObject({ isIncluded: true });
    expect(reader.group('Country').chosen).toBe('1');
    reader.exclude('Country', 'Kenya');
    expect(reader.chips()).toEqual(['not Kenya']);
    expect(reader.value('Country', 'Kenya')).toMatchObject({ isIncluded: false, isExcluded: true });
    reader.exclude('Country', 'Kenya');
    reader.choose('Country', 'Iraq');
    reader.choose('Country', 'Iraq');
    expect(reader.address()).toBe('/outcomes/');
    expect(reader.group('Country').chosen).toBe('');
  });

  test('goes with “Clear all”; view and order stay', () => {
    const reader = openReader({ outcomes, columns });
    reader.open('?q=curfew&country=kenya&harvest=-harvest-1&sort=country&view=table&page=2');
    reader.go(clearAll);
    expect(reader.address()).toBe('/outcomes/?sort=country&view=table');
    expect(reader.chips()).toEqual([]);
  });

  test('stays when the query is taken away', () => {
    const reader = openReader({ outcomes, columns });
    reader.choose('Country', 'Kenya');
    const before = reader.show();
    reader.go(setQuery('curfew'));
    expect(reader.allIds().length).toBeLessThan(before.rows.length);
    reader.go(removeQuery);
    expect(reader.show()).toEqual(before);
  });
});

describe('the filters', () => {
  test('are those of every facet, the values in the order of the programme', () => {
    const { filters } = openReader({ outcomes, columns }).show();
    expect(filters.map(({ name }) => name)).toEqual(FACET_NAMES);
    const orderOf = (facet: string): string[] =>
      filters.find(({ name }) => name === facet)?.values.map(({ label }) => label) ?? [];
    expect(orderOf('Significance rating')).toEqual([
      ...['low', 'medium', 'high', 'very high', 'Not recorded'],
    ]);
    expect(orderOf('Contribution rating')).toEqual([
      ...['small', 'considerable', 'great', 'Not recorded'],
    ]);
    expect(orderOf('Scale')).toEqual([
      ...['Local', 'Sub-national', 'National', 'Regional', 'International', 'Not recorded'],
    ]);
    expect(orderOf('Harvest')).toEqual(['harvest 1', 'harvest 2', 'harvest 3']);
    expect(orderOf('Language')).toEqual(['Arabic', 'English', 'French']);
  });

  test('leave out the facet of an index page', () => {
    const fixed = { facet: 'country', value: 'kenya' };
    const { filters } = openReader({ outcomes, columns, fixed }).show();
    expect(filters.map(({ name }) => name)).toEqual(FACET_NAMES.slice(1));
  });

  test('link every value of a facet with index pages to its own, and name the buttons in full', () => {
    const reader = openReader({ outcomes, columns });
    const linked = reader.show().filters.filter(({ values }) => values[0]?.page !== undefined);
    expect(linked.map(({ name }) => name)).toEqual([
      'Country',
      'Harvest',
      'Year',
      'Specific objective',
      'Type of change',
    ]);
    for (const { values } of linked)
      for (const { page, key } of values) expect(page?.address).toMatch(`/${key}/`);
    expect(reader.value('Country', 'Kenya')).toMatchObject({
      exclude: 'Without Kenya',
      page: { address: '/countries/kenya/', label: 'Page of Kenya' },
    });
    expect(reader.value('Type of change', 'Budget').page?.address).toBe(
      '/change-types/policy-change-budget/',
    );
    expect(reader.value('Unintended', 'Yes')).toMatchObject({
      exclude: 'Without Unintended: Yes',
      page: undefined,
    });
  });
});
