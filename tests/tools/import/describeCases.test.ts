import { describe, expect, test } from 'vitest';
import { describeCases, type Case } from '../../../src/tools/import/describeCases.ts';

const create = (code: Case['code'], number: number): Case => ({
  code,
  row: { number, cells: [] },
  text: `“A${number}”`,
});

describe('describeCases(cases)', () => {
  test('nothing without cases', () => {
    expect(describeCases([])).toEqual([]);
  });

  test('one case is reported at its row', () => {
    const [problem, ...others] = describeCases([create('row-would-open', 7)]);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'row-would-open', place: 'row 7', severity: 'error' });
    expect(problem?.message).toContain('“A7”');
  });

  test('all rows of a kind are one problem that names the first of them and counts the others', () => {
    const cases = Array.from({ length: 8 }, (_, index) => create('rows-moved', index + 2));
    const [problem] = describeCases(cases);
    expect(problem?.place).toBe('8 rows');
    expect(problem?.message).toContain('row 2: “A2”; row 3: “A3”');
    expect(problem?.message).toContain('row 6: “A6”; and 3 more.');
  });

  test('kinds come in a fixed order, rows in theirs', () => {
    const cases = [
      create('row-would-open', 2),
      create('row-resembles', 3),
      create('rows-moved', 4),
    ];
    expect(describeCases(cases).map(({ code }) => code)).toEqual([
      ...['rows-moved', 'row-resembles', 'row-would-open'],
    ]);
  });
});
