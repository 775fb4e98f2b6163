import { describe, expect, test } from 'vitest';
import { createProfile, drawSmall } from '../../src/figures/createProfile.ts';
import { createColumnsOf, FEW, WORDS } from '../support/figureKit.ts';
import { listLinks } from '../support/drawings.ts';

describe('createProfile(columns, of, words)', () => {
  test('says how many, over which years, what is commonest, and how many are of high significance', () => {
    expect(createProfile(FEW, { facet: 'country', key: 'demoland' }, WORDS)?.sentences).toEqual([
      '2 outcomes, recorded for 2022 to 2023.',
      'Type of change: Policy change (1).',
      'Rated in significance: 2 outcomes; of these 1 (50%) in the upper half of the scale.',
    ]);
  });

  test('of a year says no years; without types of change it names the countries', () => {
    const columns = createColumnsOf(
      ...['Testland', 'Demoland', 'Testland'].map((country) => ({ country, year: '2023' })),
    );
    expect(createProfile(columns, { facet: 'year', key: '2023' }, WORDS)?.sentences).toEqual([
      ...['3 outcomes.', 'Countries, the one with the most first: Testland (2) and Demoland (1).'],
      'None is rated in significance.',
    ]);
  });

  test('of one outcome it says nothing that takes several', () => {
    const columns = createColumnsOf({
      ...{ country: 'Testland', year: '2023' },
      significanceRating: 'high',
    });
    expect(createProfile(columns, { facet: 'year', key: '2023' }, WORDS)).toEqual({
      sentences: ['1 outcome.'],
      foreign: [],
    });
  });

  test('names that run the other way leave the sentence in order', () => {
    const columns = createColumnsOf(
      ...['لبنان', 'اليمن', 'لبنان'].map((country) => ({ country, year: '2023' })),
    );
    expect(createProfile(columns, { facet: 'year', key: '2023' }, WORDS)?.sentences[1]).toBe(
      'Countries, the one with the most first: \u2068لبنان\u2069 (2) and \u2068اليمن\u2069 (1).',
    );
  });

  test('states no share where the scale lacks a value in use', () => {
    const ratings = ['high', 'hoog'].map((significanceRating) => ({ significanceRating }));
    const columns = createColumnsOf(
      ...ratings.map((rating) => ({ ...rating, country: 'Testland' })),
    );
    expect(
      createProfile(columns, { facet: 'country', key: 'testland' }, WORDS)?.sentences.at(-1),
    ).toBe(
      'Rated in significance: 2 outcomes. The programme’s scale does not have every value in use, so no share is stated.',
    );
  });

  test('of a value that no outcome has there is none', () => {
    expect(createProfile(FEW, { facet: 'country', key: 'nowhere' }, WORDS)).toBeUndefined();
  });
});

describe('drawSmall(columns, within, except, words)', () => {
  test('of many values the largest are drawn, and the table has all', () => {
    const countries = Array.from({ length: 12 }, (_, index) => ({ country: `Land ${index}` }));
    const columns = createColumnsOf(...countries, {});
    const small = drawSmall(columns, undefined, 'objective', WORDS);
    expect(small?.title).toBe('Outcomes by country');
    // Eight countries, and what is not recorded.
    expect(small && listLinks(small.scene)).toHaveLength(9);
    expect(small?.table.rows).toHaveLength(13);
  });
});
