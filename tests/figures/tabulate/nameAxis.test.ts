import { describe, expect, test } from 'vitest';
import { createBitset } from '../../../src/explorer/bitset.ts';
import { tabulateAxis } from '../../../src/figures/tabulate/nameAxis.ts';
import { createColumnsOf, FEW, WORDS } from '../../support/figureKit.ts';

describe('tabulateAxis(columns, axis, words, within)', () => {
  test('values are finished: name, count in digits, what they lead to, and all of it in words', () => {
    const { name, values } = tabulateAxis(FEW, { facet: 'country' }, WORDS);
    expect(name).toBe('Country');
    expect(values[0]).toEqual({
      ...{ key: 'demoland', name: 'Demoland', count: 2, digits: '2' },
      ...{ label: 'Demoland: 2 outcomes', choice: [['country', 'demoland']] },
      ...{ isBelow: false, isRecorded: true, isHigh: false },
    });
  });

  test('a value without outcomes leads nowhere, and large counts are grouped', () => {
    const axis = { facet: 'country', keepsEmpty: true } as const;
    const { values } = tabulateAxis(FEW, axis, WORDS, createBitset(3, [0]));
    expect(values.map(({ choice, label }) => [choice.length, label])).toEqual([
      [1, 'Demoland: 1 outcome'],
      [0, 'Testland: 0 outcomes'],
    ]);
    const many = createColumnsOf(...Array.from({ length: 1001 }, () => ({ country: 'Demoland' })));
    expect(tabulateAxis(many, { facet: 'country' }, WORDS).values[0]?.digits).toBe('1,001');
  });

  test('says of a type that it is below its cluster, of “not recorded” that it is, and which ratings are high', () => {
    const columns = createColumnsOf({ changeTypes: 'Law', significanceRating: 'high' }, {});
    const list = (facet: string): unknown[] =>
      tabulateAxis(columns, { facet, level: 'all' }, WORDS).values.map((value) => [
        ...[value.name, value.isBelow, value.isRecorded, value.isHigh],
      ]);
    expect(list('changeType')).toEqual([
      ['Policy change', false, true, false],
      ['Law', true, true, false],
      ['Not recorded', false, false, false],
    ]);
    expect(list('significanceRating')[0]).toEqual(['high', false, true, true]);
  });
});
