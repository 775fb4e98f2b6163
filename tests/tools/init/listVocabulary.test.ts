import { describe, expect, test } from 'vitest';
import { listCountries } from '../../../src/tools/init/listVocabulary.ts';

function list(...cells: readonly string[]): string[] {
  const values = new Map<string, number>();
  for (const cell of cells) values.set(cell, (values.get(cell) ?? 0) + 1);
  return (listCountries(values, 'en') ?? []).map(
    ({ label, code, also, count }) =>
      `${label} ${code ?? '-'} ${count}${also.length === 0 ? '' : ` also ${also.join(', ')}`}`,
  );
}

describe('listCountries(values, language)', () => {
  test('a code beside the name is the same country', () => {
    expect(list('Mozambique', 'MZ', 'MOZ', 'Moçambique', 'Kenya')).toEqual([
      'Mozambique MZ 4 also Moçambique, MOZ',
      'Kenya KE 1',
    ]);
    expect(list('MZ', 'MZ', 'Mozambique')).toEqual(['Mozambique MZ 3']);
    expect(list('Mozambique; KE', 'Kenya')).toEqual(['Kenya KE 2', 'Mozambique MZ 1']);
  });

  test('a code whose country is not named there is left as it is: it may mean another', () => {
    expect(list('South Africa', 'SA')).toEqual(['SA - 1', 'South Africa ZA 1']);
    // Names of countries, as people shorten them.
    expect(list('CAR', 'Central African Republic', 'DRC')).toEqual([
      'CAR CF 2 also Central African Republic',
      'DRC CD 1',
    ]);
    expect(list('Norway', 'no', 'La')).toEqual(['La - 1', 'Norway - 1', 'no - 1']);
  });

  test.each([
    [['Guatemala', 'Guatemala', 'Guatemla'], ['Guatemala GT 3 also Guatemla']],
    // Once each: one of the two is a country.
    [['Guatemla', 'Guatemala'], ['Guatemala GT 2 also Guatemla']],
    [
      ['Senegal', 'Sengal', 'Kenya'],
      ['Senegal SN 2 also Sengal', 'Kenya KE 1'],
    ],
    [
      ['Guatemla; Honduras', 'Guatemala'],
      ['Guatemala GT 2 also Guatemla', 'Honduras HN 1'],
    ],
  ])('a slip of typing is the country that it is near: %j', (cells, expected) => {
    expect(list(...cells)).toEqual(expected);
  });

  test.each([
    ['Niger', 'Nigeria'],
    ['Mali', 'Malta'],
    ['Guinea', 'Guinea-Bissau'],
    ['Austria', 'Australia'],
    ['Slovenia', 'Slovakia'],
    ['Iran', 'Iraq'],
    ['Zambia', 'Gambia'],
    // No country, and near two.
    ['Niger', 'Nigera'],
    // No country, and near none.
    ['Kenya', 'East Africa'],
  ])('%s and %s are two, however rare one is', (common, rare) => {
    const found = list(...Array.from({ length: 20 }, () => common), rare);
    expect(found.map((line) => line.replace(/ \S+ \d+$/, '')).toSorted()).toEqual(
      [common, rare].toSorted(),
    );
  });

  test('one that is there often, or whose country is not there, is asked about', () => {
    const near = (...cells: readonly string[]): (string | undefined)[] =>
      [...(listCountries(new Map(cells.map((cell) => [cell, 9])), 'es') ?? [])].map(
        (value) => value.near,
      );
    expect(near('Guatemala', 'Guatemla')).toEqual([undefined, 'Guatemala']);
    expect(near('Guatemla')).toEqual(['Guatemala']);
    expect(near('Niger', 'Nigera', 'Sahel')).toEqual([undefined, undefined, undefined]);
  });

  test('codes alone get the names of their countries', () => {
    expect(list('mz', 'ken', 'mz')).toEqual(['Mozambique MZ 2', 'Kenya KE 1 also ken']);
  });
});
