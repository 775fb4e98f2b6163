import { describe, expect, test } from 'vitest';
import { learnValues, type LearntValues } from '../../../src/tools/import/learnValues.ts';
import { fixtureProgramme as programme } from '../../support/fixtureProgramme.ts';

function learn(values: readonly string[]): LearntValues {
  const rows = values.map((value, index) => ({ number: index + 2, cells: ['A', value] }));
  return learnValues(rows, 1, programme);
}

const repeat = (value: string, times: number): string[] => Array<string>(times).fill(value);

describe('learnValues(rows, index, programme)', () => {
  test('a few values that fill nearly all cells are usual, in whatever case', () => {
    const { isTelling, isUsual } = learn([...repeat('North', 4), ...repeat('south', 3), 'Nroth']);
    expect(isTelling).toBe(true);
    expect(['NORTH', 'South ', 'Nroth', ''].map(isUsual)).toEqual([true, true, false, false]);
  });

  test.each([
    ['too many different values', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['too few rows', repeat('a', 4)],
    ['texts', repeat('x'.repeat(81), 9)],
  ])('%s tell nothing', (_, values) => {
    expect(learn(values).isTelling).toBe(false);
  });

  test('a column of yes and no is a question; one of yes alone only where it is often', () => {
    expect(learn(['yes', 'no', 'no', '']).asksYesNo).toBe(true);
    expect(learn([...repeat('x', 3), ...repeat('', 20)]).asksYesNo).toBe(true);
    expect(learn([...repeat('x', 2), ...repeat('', 20)]).asksYesNo).toBe(false);
    expect(learn(['yes', 'no', 'perhaps', 'perhaps', 'perhaps']).asksYesNo).toBe(false);
  });

  test('a column is one of numbers where more than half of its cells are', () => {
    expect(learn(['1', '2.5', '1 200', 'none']).isNumeric).toBe(true);
    expect(learn(['1', 'one', '']).isNumeric).toBe(false);
  });
});
