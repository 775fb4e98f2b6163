import { describe, expect, test } from 'vitest';
import { formatState } from '../../src/figures/formatState.ts';
import { WORDS } from '../support/figureKit.ts';

describe('formatState(programme, words)', () => {
  const years = { from: '2021', to: '2023' };

  test('is the day that the programme gives, before the years of its outcomes', () => {
    expect(formatState({ date: '2024-06-30', years }, WORDS)).toBe(
      'State of the data: 2024-06-30.',
    );
  });

  test('is the years where there is no day, and nothing where there are none', () => {
    expect(formatState({ date: undefined, years }, WORDS)).toBe('Outcomes of 2021 to 2023.');
    const one = { from: '2023', to: '2023' };
    expect(formatState({ date: undefined, years: one }, WORDS)).toBe('Outcomes of 2023.');
    expect(formatState({ date: undefined, years: undefined }, WORDS)).toBe('');
  });
});
