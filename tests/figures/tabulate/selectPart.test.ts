import { describe, expect, test } from 'vitest';
import { createBitset } from '../../../src/explorer/bitset.ts';
import { createColumns } from '../../../src/explorer/createColumns.ts';
import { crossTabulate } from '../../../src/figures/tabulate/crossTabulate.ts';
import { selectPart } from '../../../src/figures/tabulate/selectPart.ts';
import { WORDS } from '../../support/figureKit.ts';
import { fc } from '../../support/properties.ts';
import { someCorpus } from '../../support/someCorpus.ts';

const cases = someCorpus(60).filter(({ facets }) =>
  ['country', 'changeType'].every((key) => facets.some((facet) => facet.key === key)),
);

describe('selectPart(table, limits)', () => {
  test('is the table that one would count of that part alone', () => {
    const most = fc.option(fc.nat(4), { nil: undefined });
    fc.assert(
      fc.property(cases, most, most, fc.boolean(), ({ facets, outcomes }, rows, across, isTop) => {
        const columns = createColumns(facets, outcomes);
        const within = createBitset(outcomes.length, outcomes.keys());
        const axes = {
          rows: { facet: 'changeType', order: 'total', level: 'all', keepsEmpty: true },
          columns: { facet: 'country', order: 'total' },
        } as const;
        const whole = crossTabulate(columns, axes, WORDS, within);
        const part = {
          rows: { ...axes.rows, level: isTop ? 'top' : 'all', most: rows ?? Infinity },
          columns: { ...axes.columns, most: across ?? Infinity },
        } as const;
        expect(
          selectPart(whole, { rows: { most: rows, isTop }, columns: { most: across } }),
        ).toEqual(crossTabulate(columns, part, WORDS, within));
      }),
    );
  });
});
