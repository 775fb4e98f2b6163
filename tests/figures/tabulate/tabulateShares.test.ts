import { describe, expect, test } from 'vitest';
import { createFullBitset } from '../../../src/explorer/bitset.ts';
import { tabulateShares } from '../../../src/figures/tabulate/tabulateShares.ts';
import { FEW, NONE, ONE, WORDS } from '../../support/figureKit.ts';

describe('tabulateShares(columns, facet, words, within, total)', () => {
  test('answers have their part of all outcomes, and say it with their question', () => {
    const { name, parts } = tabulateShares(FEW, 'negative', WORDS, createFullBitset(3), 3);
    expect(name).toBe('Negative');
    expect(parts.map(({ text, label }) => [text, label])).toEqual([
      ['Yes: 1 (33%)', 'Negative: Yes: 1 outcome'],
      ['Not recorded: 2 (67%)', 'Negative: Not recorded: 2 outcomes'],
    ]);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  test('one outcome is no share', () => {
    const { parts } = tabulateShares(ONE, 'negative', WORDS, createFullBitset(1), 1);
    expect(parts.map(({ text }) => text)).toEqual(['Not recorded: 1']);
  });

  test('of no outcome there is no answer', () => {
    expect(tabulateShares(NONE, 'negative', WORDS, createFullBitset(0), 0).parts).toEqual([]);
  });
});
