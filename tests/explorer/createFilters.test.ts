import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/explorer/createEngine.ts';
import { createFilters, type FilterGroup } from '../../src/explorer/createFilters.ts';
import { EMPTY_SELECTION, excludeValue, includeValue } from '../../src/explorer/selection.ts';
import { getMessages } from '../../src/messages/index.ts';
import { createColumnsOf } from '../support/figureKit.ts';
import { WORDS } from '../support/modelReader.ts';

const columns = createColumnsOf(
  { country: 'Demoland', year: '2021', changeTypes: 'Law', scale: 'Local' },
  { country: 'Testland', year: '2023', changeTypes: 'Knowledge', scale: 'Local' },
  { country: 'Émeraude', year: 'about 2021', scale: 'Local' },
);
const engine = createEngine(columns);

function list(selection = EMPTY_SELECTION, fixed?: string): FilterGroup[] {
  return createFilters(columns, fixed, WORDS)(selection, engine.count(selection));
}

function group(facet: string, selection = EMPTY_SELECTION): FilterGroup | undefined {
  return list(selection).find((each) => each.facet === facet);
}

describe('createFilters(columns, fixed, words)', () => {
  test('has no facet with one value only, nor the one of the page', () => {
    const facets = list().map(({ facet }) => facet);
    expect(facets).toContain('country');
    expect(facets).not.toContain('scale');
    expect(list(EMPTY_SELECTION, 'country').map(({ facet }) => facet)).not.toContain('country');
  });

  test('nor any whose values every outcome has, as where there is one outcome', () => {
    const one = createColumnsOf({ country: 'Demoland', changeTypes: 'Law|Knowledge' });
    expect(one.facets.find(({ key }) => key === 'changeType')?.values.length).toBeGreaterThan(1);
    const { count } = createEngine(one);
    expect(createFilters(one, undefined, WORDS)(EMPTY_SELECTION, count(EMPTY_SELECTION))).toEqual(
      [],
    );
  });

  test('a value says its count, whether it is chosen, and what its buttons do', () => {
    const selection = excludeValue(
      includeValue(EMPTY_SELECTION, 'country', 'testland'),
      'year',
      '2021',
    );
    const countries = group('country', selection);
    expect(countries?.chosen).toBe('1');
    expect(countries?.values.find(({ key }) => key === 'testland')).toMatchObject({
      ...{ label: 'Testland', count: '1', isIncluded: true, isExcluded: false, isZero: false },
      ...{ exclude: 'Without Testland', only: 'Only Testland', orMore: undefined },
      // Of the two outcomes that the other filters leave.
      ...{ share: '50%', spoken: 'Testland: 1 outcome, 50%' },
      page: { address: '/countries/testland/', label: 'Page of Testland' },
    });
    // It would leave nothing, as its year is excluded.
    expect(countries?.values.find(({ key }) => key === 'demoland')?.isZero).toBe(true);
  });

  test('what is read out of a value has the commas of the language', () => {
    const words = { ...getMessages('ar'), language: 'ar' };
    const groups = createFilters(
      columns,
      undefined,
      words,
    )(EMPTY_SELECTION, engine.count(EMPTY_SELECTION));
    const spoken = groups.flatMap(({ values }) => values.map((value) => value.spoken));
    expect(spoken.length).toBeGreaterThan(5);
    for (const each of spoken) expect(each).not.toContain(',');
    expect(spoken.some((each) => each.includes('، '))).toBe(true);
  });

  test('a range knows its ends; what is no year is none of them', () => {
    const range = group('year', includeValue(EMPTY_SELECTION, 'year', '2022..'))?.range;
    expect(range).toEqual({
      ...{ years: ['2021', '2023'], from: '2023', to: '' },
      notClear: '1 outcome has no year that can be read: no range finds it.',
    });
    expect(group('country')?.range).toBeUndefined();
  });

  test('a year that is not recorded counts with those that cannot be read', () => {
    const some = createColumnsOf(
      { year: '2021' },
      { year: '2023' },
      { year: 'about 2021' },
      { year: '' },
    );
    const filters = createFilters(some, undefined, WORDS);
    const all = filters(EMPTY_SELECTION, createEngine(some).count(EMPTY_SELECTION));
    expect(all.find(({ facet }) => facet === 'year')?.range?.notClear).toMatch(/^2 outcomes have/);
  });
});
