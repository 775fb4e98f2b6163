import { describe, expect, test } from 'vitest';
import { describeColumns } from '../../../src/tools/init/columnFacts.ts';
import { findJoint, findQuestions, type Question } from '../../../src/tools/init/tickBoxes.ts';

const count = (...values: string[]): Map<string, number> =>
  new Map(values.map((each) => [each, 1]));

describe('findJoint(values, labels)', () => {
  const labels = ['New law', 'Budget', 'Practice'];

  test.each([
    [['New law; Budget', 'Practice'], ';'],
    [['New law, Budget'], ','],
    [['Budget Practice'], ' '],
    [['new_law|budget'], '|'],
    [['New law', 'Budget'], ''],
  ])('%j is parted at “%s”', (values, sign) => {
    expect(findJoint(count(...values), labels)).toBe(sign);
  });

  test('labels with a blank inside that blanks join cannot be parted, nor can an answer without a box', () => {
    expect(findJoint(count('New law Budget'), labels)).toBeUndefined();
    expect(findJoint(count('Budget; Other'), labels)).toBeUndefined();
  });
});

describe('findQuestions(columns)', () => {
  const find = (joined: string[], labels: readonly string[]): Question[] =>
    findQuestions(
      describeColumns(
        ['Type of change', ...labels.map((label) => `Type of change/${label}`)],
        joined.map((value, index) => ({
          number: index + 2,
          cells: [value, ...labels.map((label) => (value.includes(label) ? '1' : '0'))],
          days: new Map<number, string>(),
        })),
      ),
    );

  test('the joined column is taken where its answers can be told apart', () => {
    const [question] = find(['policy practice', 'practice'], ['policy', 'practice']);
    expect(question?.joined?.header).toBe('Type of change');
    expect(question?.replaced).toBeUndefined();
  });

  test('else the boxes are, under a header that the sheet does not have', () => {
    const [question] = find(['New law Old habit', 'Old habit'], ['New law', 'Old habit']);
    expect(question?.joined).toBeUndefined();
    expect(question?.replaced?.header).toBe('Type of change');
    expect(question?.header).toBe('Type of change (ticked)');
  });
});
