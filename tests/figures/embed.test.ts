import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { DEFAULT_STATE, readAddress } from '../../src/explorer/address.ts';
import { EMPTY_SELECTION, excludeValue, includeValue } from '../../src/explorer/selection.ts';
import { createFigureEmbed, pickEmbedWords, readEmbedded } from '../../src/figures/embed.ts';
import { en } from '../../src/messages/en.ts';
import type { Columns } from '../../src/explorer/columns.ts';

/** A programme may have a field of its own that is called as the parameter is. */
const COLUMNS = {
  rowCount: 3,
  facets: ['country', 'figure', 'year'].map((key) => ({
    ...{ key, isRange: false, isScale: false, isHierarchical: false },
    values: ['kenya', 'map', 'gap-map'].map((value) => ({ key: value, label: value })),
  })),
} as unknown as Columns;

test('a figure and its filter come back from the address of the frame', () => {
  const included = includeValue(EMPTY_SELECTION, 'country', 'kenya');
  const selection = excludeValue(includeValue(included, 'figure', 'map'), 'figure', 'gap-map');
  const axes = ['country', 'year'] as const;
  const page = 'https://atlas.example/embed/figure/';
  const figure = { file: 'gap-map', title: 'Where & when' };
  const { code } = createFigureEmbed(figure, page, pickEmbedWords(en), { selection, axes });
  const address = new URL(load(code)('iframe').attr('src') ?? '');
  expect(address.origin + address.pathname).toBe(page);
  const { file, filter } = readEmbedded(address.search);
  expect(file).toBe('gap-map');
  expect(readAddress(filter, COLUMNS)).toEqual({
    state: { ...DEFAULT_STATE, selection, axes },
    unknown: [],
  });
});

test('an address that names no figure names none', () => {
  expect(readEmbedded('?country=kenya')).toMatchObject({ file: '' });
});
