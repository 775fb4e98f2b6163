import { createBitset } from '../../src/explorer/bitset.ts';
import type { Columns } from '../../src/explorer/columns.ts';
import { createColumns } from '../../src/explorer/createColumns.ts';
import { FACETS } from '../../src/facets/registry.ts';
import { createFigure } from '../../src/figures/createFigure.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import type { FigureWords } from '../../src/figures/words.ts';
import { en } from '../../src/messages/en.ts';
import { createId, createOutcome } from './createOutcome.ts';

/** What figures say in English. */
export const WORDS: FigureWords = { messages: en, language: 'en' };

/** The same, on a page that reads from right to left. */
export const MIRRORED: FigureWords = { messages: { ...en, direction: 'rtl' }, language: 'en' };

/** The columns of outcomes made of these fields. */
export function createColumnsOf(...parts: readonly Parameters<typeof createOutcome>[0][]): Columns {
  const outcomes = parts.map((each, at) => createOutcome({ id: createId(at + 1), ...each }));
  return createColumns(FACETS, outcomes);
}

/** Three outcomes that differ in most facets. */
export const FEW = createColumnsOf(
  {
    ...{ country: 'Demoland', year: '2022', objectives: 'AAA', changeTypes: 'Law' },
    ...{ significanceRating: 'high', contributionRating: 'large', negative: '1' },
  },
  { country: 'Demoland', year: '2023', objectives: 'AAA', significanceRating: 'low' },
  { country: 'Testland', year: '2023', unintended: '1' },
);
export const ONE = createColumnsOf({
  ...{ country: 'Demoland', year: '2022', objectives: 'AAA', changeTypes: 'Law' },
  ...{ significanceRating: 'high', contributionRating: 'large', scale: 'Local' },
});
/** One of which nothing is recorded that a figure draws. */
export const BARE = createColumnsOf({ country: '', year: '' });
export const NONE = createColumnsOf();
export const BASE_MAP = {
  ...{ width: 720, height: 480, land: 'M0,0L9,9', borders: 'M1,1L2,2' },
  places: { demoland: [300, 200] as const },
};
export const PROVENANCE = {
  ...{ source: 'Source: Test programme.', date: 'Outcomes of 2022.', filter: 'Only: Kenya.' },
  ...{ licence: 'CC0', caution: 'Counts are no impact.' },
};

/** A figure of the registry, by its key. */
export function createFigureOf(
  key: string,
  columns = FEW,
  within?: Parameters<typeof createBitset>[1],
): Figure {
  const spec = FIGURES.find((each) => each.key === key);
  const rows = within === undefined ? undefined : createBitset(columns.rowCount, within);
  const figure = spec && createFigure(spec, { columns, within: rows, baseMap: BASE_MAP }, WORDS);
  if (figure === undefined) throw new Error(`There is no figure ${key}.`);
  return figure;
}
