import { describe, expect, test } from 'vitest';
import { createAllowances } from '../../../src/tools/import/allowances.ts';

const create = (open: string[], restore: string[] = []): ReturnType<typeof createAllowances> =>
  createAllowances({ force: false, open, restore });

describe('createAllowances(options)', () => {
  test('what is asked for and not allowed is wanted, each id once', () => {
    const allowances = create(['A1']);
    expect(['A1', 'A2', 'A2'].map((id) => allowances.ask('open', id))).toEqual([
      ...[true, false, false],
    ]);
    expect(allowances.ask('restore', 'A1')).toBe(false);
    expect(allowances.wanted).toEqual({ open: ['A2'], restore: ['A1'], without: [] });
  });

  test('where another way out is better nothing is wanted', () => {
    const allowances = create(['A1']);
    expect([allowances.has('open', 'A1'), allowances.has('open', 'A2')]).toEqual([true, false]);
    expect(allowances.wanted.open).toEqual([]);
  });

  test('an option that nothing asked for is reported, once', () => {
    const allowances = create(['A1', 'A2', 'A2'], ['A3']);
    allowances.ask('open', 'A1');
    const problems = allowances.reportUnused([]);
    expect(problems.map(({ code }) => code)).toEqual(['option-unused', 'option-unused']);
    expect(problems[0]?.message).toBe(
      '--open “A2” changes nothing: no row of this sheet has that id.',
    );
    expect(problems[1]?.message).toContain('--restore “A3”');
  });
});
