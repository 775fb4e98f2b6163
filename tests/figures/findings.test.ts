import { describe, expect, test } from 'vitest';
import { findInMap, findInMatrix, findInShares } from '../../src/figures/findings.ts';
import { countAny } from '../../src/figures/tabulate/countAny.ts';
import { crossTabulate } from '../../src/figures/tabulate/crossTabulate.ts';
import { createFullBitset } from '../../src/explorer/bitset.ts';
import { tabulateShares } from '../../src/figures/tabulate/tabulateShares.ts';
import { tabulateAxis } from '../../src/figures/tabulate/nameAxis.ts';
import { BARE, createColumnsOf, FEW, NONE, WORDS } from '../support/figureKit.ts';

const YEARS = { rows: { facet: 'country' }, columns: { facet: 'year', order: 'time' } } as const;

describe('findInMatrix(kind, whole, shown)', () => {
  test('says how many cells are equally large, and counts the empty ones', () => {
    const table = crossTabulate(FEW, YEARS, WORDS);
    expect(findInMatrix('cell', table, table)).toEqual({
      ...{ kind: 'cell', total: 3, found: 1, row: 'Demoland', column: '2022', cells: 4, gaps: 1 },
      ...{ ties: 3, rows: ['Demoland', 'Testland'], columns: ['2022', '2023'] },
    });
  });

  test('names every row and column that has the most', () => {
    const columns = createColumnsOf(
      ...['A', 'B', 'A', 'B'].map((name, index) => ({ country: name, year: String(2020 + index) })),
    );
    const table = crossTabulate(columns, YEARS, WORDS);
    expect(findInMatrix('axes', table, table)).toMatchObject({
      ...{ found: 2, rows: ['A', 'B'], columnCount: 1, columns: ['2020', '2021', '2022', '2023'] },
    });
  });

  const RATED = {
    rows: { facet: 'significanceRating', keepsEmpty: true },
    columns: { facet: 'contributionRating', keepsEmpty: true },
  } as const;

  test('a share of the upper halves takes scales that have every value in use', () => {
    const rate = (...pairs: readonly (readonly [string, string])[]) => {
      const columns = createColumnsOf(
        ...pairs.map(([significanceRating, contributionRating]) => ({
          ...{ significanceRating, contributionRating },
        })),
      );
      const table = crossTabulate(columns, RATED, WORDS);
      return findInMatrix('ratings', table, table);
    };
    expect(rate(['high', 'great'], ['low', 'small'])).toMatchObject({ kind: 'ratings', found: 1 });
    expect(rate(['high', 'great'], ['hoog', 'enorm'])).toMatchObject({
      ...{ kind: 'unscaled', values: ['hoog', 'enorm'] },
      names: ['Significance rating', 'Contribution rating'],
    });
    // Of one alone it is said how it is rated.
    expect(rate(['hoog', 'great'])).toMatchObject({ kind: 'ratings', total: 1, row: 'hoog' });
  });

  test('where years cannot be read it is not said which has the most', () => {
    const years = ['2022', '2022', 'about 2023'].map((year) => ({ year, country: 'Demoland' }));
    const columns = createColumnsOf(...years, { year: '2021', country: 'Testland' });
    const table = crossTabulate(columns, YEARS, WORDS);
    expect(findInMatrix('axes', table, table)).toMatchObject({ kind: 'rows', notClear: 1 });
    const more = crossTabulate(
      createColumnsOf(...years, { country: 'Demoland', year: '' }),
      YEARS,
      WORDS,
    );
    // All are of one country, which says nothing of years.
    expect(findInMatrix('axes', more, more)).toMatchObject({ kind: 'single', notClear: 2 });
  });

  test('nothing is the largest where there is but one, and nothing stands out where all are level', () => {
    const find = (...pairs: readonly (readonly [string, string])[]) => {
      const columns = createColumnsOf(...pairs.map(([country, year]) => ({ country, year })));
      const table = crossTabulate(columns, YEARS, WORDS);
      return findInMatrix('axes', table, table);
    };
    expect(find(['A', '2021'], ['A', '2022'])).toMatchObject({ kind: 'along', row: 'A' });
    expect(find(['A', '2021'], ['A', '2021'], ['B', '2021'])).toMatchObject({ kind: 'rows' });
    expect(find(['A', '2021'], ['A', '2022'], ['B', '2021'], ['B', '2022'])).toMatchObject({
      ...{ kind: 'axes', isLevel: { rows: true, columns: true } },
    });
    expect(find(['A', '2021'], ['A', '2022'], ['B', '2021'])).not.toHaveProperty('isLevel');
  });

  test('what is not recorded is never the largest', () => {
    const columns = createColumnsOf({ year: '2022' }, { year: '2022' }, { country: 'Testland' });
    const table = crossTabulate(columns, YEARS, WORDS);
    expect(findInMatrix('axes', table, table)).toMatchObject({
      ...{ found: 1, row: 'Testland', column: '2022', columnCount: 2 },
    });
  });

  test('names the axes of which nothing is recorded; a figure of rows asks for its rows alone', () => {
    const table = crossTabulate(BARE, YEARS, WORDS);
    expect(findInMatrix('axes', table, table).names).toEqual(['Country', 'Year']);
    expect(findInMatrix('rows', table, table).names).toEqual(['Country']);
    const none = crossTabulate(NONE, YEARS, WORDS);
    expect(findInMatrix('cell', none, none).kind).toBe('none');
  });
});

describe('findInMap(places, total)', () => {
  test('names three places at most, and how many they have together', () => {
    const countries = ['A', 'B', 'B', 'C', 'D'].map((name) => ({ country: `${name}land` }));
    const axis = { facet: 'country', order: 'total' } as const;
    const places = tabulateAxis(createColumnsOf(...countries, {}), axis, WORDS);
    const count = (keys: readonly string[]): number => keys.length + 1;
    const find = (...names: readonly string[]) => {
      const made = createColumnsOf(...names.map((country) => ({ country })));
      return findInMap(tabulateAxis(made, axis, WORDS), names.length, count);
    };
    // The fourth has as many as the second and the third.
    expect(findInMap(places, 6, count)).toEqual({
      ...{ kind: 'places', total: 6, found: 2, names: ['Bland'], unknown: 1 },
    });
    expect(find('A', 'A', 'B', 'B', 'C', 'C', 'D')).toMatchObject({ names: ['A', 'B', 'C'] });
    expect(find('A', 'B', 'C', 'D')).toMatchObject({ kind: 'tied', found: 1, total: 4 });
  });

  test('an outcome of several places counts once, and one alone is of all its places', () => {
    const axis = { facet: 'country', order: 'total' } as const;
    const shared = { country: 'Demoland; Testland' };
    const columns = createColumnsOf(shared, shared);
    const keys = tabulateAxis(columns, axis, WORDS).values.map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(countAny(columns, 'country', keys, createFullBitset(2))).toBe(2);
    const four = createColumnsOf(...['A', 'B', 'C', 'D'].map((country) => ({ country })));
    expect(findInMap(tabulateAxis(four, axis, WORDS), 1, () => 1).names).toHaveLength(4);
  });
});

describe('findInShares(shares, total)', () => {
  test('of a question that nobody answered nothing is said', () => {
    const columns = createColumnsOf({ unintended: 'yes' }, { unintended: 'no' });
    const all = createFullBitset(columns.rowCount);
    const shares = ['unintended', 'negative'].map((facet) =>
      tabulateShares(columns, facet, WORDS, all, 2),
    );
    expect(findInShares(shares, 2)).toEqual({
      ...{ kind: 'unintended', total: 2, found: 0, unintended: 1 },
    });
    expect(findInShares([], 0).kind).toBe('none');
  });

  test('questions that nobody answered count none', () => {
    const all = createFullBitset(BARE.rowCount);
    const shares = ['unintended', 'negative'].map((facet) =>
      tabulateShares(BARE, facet, WORDS, all, 1),
    );
    expect(findInShares(shares, 1)).toMatchObject({ names: ['Unintended', 'Negative'] });
  });
});
