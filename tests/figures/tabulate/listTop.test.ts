import { describe, expect, test } from 'vitest';
import { createFullBitset } from '../../../src/explorer/bitset.ts';
import { listTop } from '../../../src/figures/tabulate/listTop.ts';
import { createColumnsOf, FEW } from '../../support/figureKit.ts';

describe('listTop(columns, within, most)', () => {
  test('lists the newest with the highest rating, and says how many there are', () => {
    const columns = createColumnsOf(
      ...['high', 'low', 'high', 'high'].map((significanceRating) => ({ significanceRating })),
    );
    const top = listTop(columns, createFullBitset(4), 2);
    expect(top).toMatchObject({ rows: [0, 2], total: 3 });
    expect(top?.rating.key).toBe('high');
  });

  test('of none that is rated high it lists none, nor where the scale lacks a value', () => {
    expect(listTop(FEW, createFullBitset(3).fill(0), 3)).toBeUndefined();
    const unknown = createColumnsOf({ significanceRating: 'high' }, { significanceRating: 'hoog' });
    expect(listTop(unknown, createFullBitset(2), 3)).toBeUndefined();
  });
});
