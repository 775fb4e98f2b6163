import { describe, expect, test } from 'vitest';
import { completeScale, findUnused, readSteps } from '../../../src/tools/init/completeScale.ts';

const listed = (...labels: readonly string[]): { label: string; also: string[]; count: number }[] =>
  labels.map((label) => ({ label, also: [], count: 1 }));

describe('readSteps(header)', () => {
  test.each([
    ['Importance (1 à 5)', 1, 5],
    ['Solidez de la evidencia 1-5', 1, 5],
    ['Rating (1 to 4)', 1, 4],
    ['Relevancia de 1 a 5', 1, 5],
    ['Nota de 0 a 10', 0, 10],
    ['Grau (1 até 5)', 1, 5],
    ['Strength: 1=low, 5=high', 1, 5],
    ['1 = weak 2 = fair 3 = strong', 1, 3],
    ['Note sur 5', undefined, 5],
    ['Score /10', undefined, 10],
    ['Score (out of 5)', undefined, 5],
    ['الأهمية (١ إلى ٥)', 1, 5],
  ])('%s', (header, from, to) => {
    expect(readSteps(header)).toEqual({ from, to });
  });

  test.each([
    ...['Period 2021-2023', 'SDG 16', 'Outcome 1.3', 'Harvest 1', 'Target 2-5', 'Quarter 1/2024'],
    ...['Score 1-100', 'Question 1', 'Importance', 'Phase 1-2'],
  ])('%s: no steps', (header) => {
    expect(readSteps(header)).toBeUndefined();
  });
});

describe('completeScale(header, values)', () => {
  test('lists every step, used or not, and other spellings of it', () => {
    expect(completeScale('Importance (1 à 5)', listed('4', '2', '5/5', '5'))).toEqual([
      ...[
        { label: '1', also: [], count: 0 },
        { label: '2', also: [], count: 1 },
        { label: '3', also: [], count: 0 },
        { label: '4', also: [], count: 1 },
      ],
      { label: '5', also: ['5/5'], count: 2 },
    ]);
  });

  test('a scale of which only the end is stated begins at 1, or at 0 if that is used', () => {
    const labels = (...values: readonly string[]): string[] | undefined =>
      completeScale('Note sur 3', listed(...values))?.map(({ label }) => label);
    expect(labels('2', '3')).toEqual(['1', '2', '3']);
    expect(labels('0', '3')).toEqual(['0', '1', '2', '3']);
  });

  test.each([[['6']], [['high', '5']], [['3/4']], [[]]])('%j is not on it', (values) => {
    expect(completeScale('1-5', listed(...values))).toBeUndefined();
  });
});

test('findUnused(values): numbers that a scale may have as well', () => {
  expect(findUnused(listed('2', '3', '5'))).toEqual([1, 4]);
  expect(findUnused(listed('1', '2'))).toEqual([]);
  expect(findUnused(listed('low', 'high'))).toEqual([]);
});
