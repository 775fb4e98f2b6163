import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../../src/facets/registry.ts';
import { createHome, type HomeWords } from '../../src/figures/createHome.ts';
import { en } from '../../src/messages/en.ts';
import { createColumnsOf, FEW, NONE, ONE } from '../support/figureKit.ts';

const WORDS: HomeWords = { messages: en, language: 'en', facets: FACETS };

function say(columns: typeof FEW, words = WORDS): string {
  const { before, changes, after } = createHome(columns, words).statement;
  return `${before}${changes}${after}`;
}

describe('createHome(columns, words)', () => {
  test('says how many, where and when in one sentence', () => {
    expect(say(FEW)).toBe('3 changes in 2 countries, 2022–2023');
    expect(say(ONE)).toBe('One change in Demoland, 2022');
    expect(say(NONE)).toBe('0 changes');
  });

  test('says “regions” only where some place is none of the countries', () => {
    const { facets, ...rest } = FEW;
    const columns = {
      ...rest,
      facets: facets.map((facet) => ({
        ...facet,
        values: facet.values.map((value) => ({ ...value, code: undefined })),
      })),
    };
    expect(say(columns)).toBe('3 changes in 2 countries and regions, 2022–2023');
  });

  test('names one country only where it is that of every outcome', () => {
    const one = { country: 'Demoland', year: '2023' };
    expect(say(createColumnsOf(one, one))).toBe('2 changes in Demoland, 2023');
    expect(say(createColumnsOf(one, { ...one, country: '' }))).toBe('2 changes, 2023');
    expect(say(createColumnsOf({ ...one, year: '' }))).toBe('One change in Demoland');
  });

  test('where the programme names its places, they are a number and not in the sentence', () => {
    const facets = FACETS.map((facet) =>
      facet.key === 'country' ? { ...facet, label: 'Province', plural: 'Provinces' } : facet,
    );
    expect(say(FEW, { ...WORDS, facets })).toBe('3 changes, 2022–2023');
    const [fact] = createHome(FEW, { ...WORDS, facets }).facts;
    expect(fact).toMatchObject({
      digits: '2',
      text: 'Provinces',
      segment: 'countries',
      choice: [],
    });
  });

  test('of values that are bare numbers none is called the commonest', () => {
    const findCommonest = (...actors: readonly string[]): string[] =>
      createHome(createColumnsOf(...actors.map((socialActor) => ({ socialActor }))), WORDS)
        .facts.filter(({ isValue }) => isValue)
        .map(({ text }) => text);
    expect(findCommonest('Weavers', 'Weavers', 'Fishers')).toEqual(['Weavers']);
    expect(findCommonest('4', '4', '3')).toEqual([]);
  });

  test('harvests are explained where there are some, under that name', () => {
    const harvested = createColumnsOf({ harvest: 'harvest 1' });
    expect(createHome(harvested, WORDS).hasHarvests).toBe(true);
    expect(createHome(createColumnsOf({ country: 'Demoland' }), WORDS).hasHarvests).toBe(false);
    const facets = FACETS.map((facet) =>
      facet.key === 'harvest' ? { ...facet, label: 'Round' } : facet,
    );
    expect(createHome(harvested, { ...WORDS, facets }).hasHarvests).toBe(false);
  });

  test('what the sentence does not know of every outcome is said with it', () => {
    const columns = createColumnsOf(
      { country: 'Demoland', year: '2023' },
      { country: '', year: '' },
    );
    const { gaps } = createHome(columns, WORDS);
    expect(gaps.map(({ text }) => text)).toEqual([
      'Country: not known for 1 outcome.',
      'Year: not known for 1 outcome.',
    ]);
    expect(createHome(FEW, WORDS).gaps).toEqual([]);
  });

  test('a tie has no commonest value, and a scale that lacks a value has no share', () => {
    const types = ['Law', 'Practice'].map((socialActor) => ({
      ...{ socialActor, country: 'Demoland', significanceRating: 'unheard of' },
    }));
    expect(createHome(createColumnsOf(...types), WORDS).facts).toEqual([]);
    const [actor] = createHome(createColumnsOf(...types, types[0] ?? {}), WORDS).facts;
    expect(actor).toMatchObject({
      count: 2,
      isValue: true,
      note: 'Social actor with the most outcomes',
    });
  });

  test('every number that leads to outcomes counts those of its choice, and there are four at most', () => {
    const outcome = fc.record({
      country: fc.constantFrom('', 'Demoland', 'Testland'),
      year: fc.constantFrom('', '2022', 'May or June'),
      significanceRating: fc.constantFrom('', 'low', 'high'),
      socialActor: fc.constantFrom('', 'Judges', 'Media'),
      negative: fc.constantFrom('', '1'),
      unintended: fc.constantFrom('', '1'),
    });
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 2, maxLength: 12 }), (outcomes) => {
        const columns = createColumnsOf(...outcomes);
        const { facts, gaps } = createHome(columns, WORDS);
        expect(facts.length).toBeLessThanOrEqual(4);
        for (const { choice, count } of [...facts, ...gaps].filter(
          (fact) => fact.segment === undefined,
        )) {
          const values = choice.flatMap(([facet, key]) => {
            const column = columns.facets.find((each) => each.key === facet);
            return column?.values.filter((value) => value.key === key) ?? [];
          });
          const found = outcomes.filter((_, row) =>
            values.some(({ rows }) => ((rows[row >>> 5] ?? 0) >>> (row & 31)) & 1),
          );
          expect(found).toHaveLength(count);
        }
      }),
      { numRuns: 60 },
    );
  });
});
