import { describe, expect, test } from 'vitest';
import { PARAMETERS } from '../../src/explorer/address.ts';
import { TEXT_ORDERS } from '../../src/explorer/sortRows.ts';
import { FACETS } from '../../src/facets/registry.ts';
import { FIELDS } from '../../src/programme/fields.ts';
import { findReserved, isReservedName } from '../../src/programme/reservedNames.ts';
import { paths } from '../../src/urls.ts';

describe('isReservedName(name)', () => {
  test('knows everything that an address may be about', () => {
    const known = FIELDS.map(({ name }) => name);
    for (const name of [...PARAMETERS, ...TEXT_ORDERS, 'newest', ...FACETS.map(({ key }) => key)])
      expect(isReservedName(name) || known.includes(name), name).toBe(true);
  });

  test('leaves other names alone', () => {
    for (const name of ['partner', 'lessons', 'شريك']) expect(isReservedName(name)).toBe(false);
  });
});

describe('findReserved(segment)', () => {
  test('knows the addresses of the site', () => {
    const own = Object.values(paths).flatMap((path) =>
      typeof path === 'string' ? (path.split('/')[1]?.split('.')[0] ?? '') : [],
    );
    const facets = FACETS.flatMap(({ segment }) => segment ?? []);
    const made = [paths.explorerFile('v', 'x'), paths.figureFile('a', 'b')].map(
      (path) => path.split('/')[1] ?? '',
    );
    for (const segment of [...own, ...facets, ...made].filter((each) => each !== ''))
      expect(findReserved(segment), segment).toBeDefined();
  });

  test.each(['en', 'pt-br', 'zh-hant', 'es-419', 'com1'])('%s is taken', (segment) => {
    expect(findReserved(segment)).toBeDefined();
  });

  test.each(['partners', 'un-agencies', 'themes', 'ngos', 'شركاء'])('%s is free', (segment) => {
    expect(findReserved(segment)).toBeUndefined();
  });
});
