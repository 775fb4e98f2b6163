import { describe, expect, test } from 'vitest';
import { createProblem, type FileProblem } from '../../../../src/problems/problems.ts';
import {
  formatEmptiness,
  formatShare,
  groupProblems,
} from '../../../../src/tools/check/report/wording.ts';

describe('formatEmptiness(withheld)', () => {
  test('counts the reasons, the most frequent first', () => {
    const withheld = (['flag-missing', 'flagged', 'flagged'] as const).map((reason) => ({
      reason,
    }));
    expect(formatEmptiness(withheld)).toBe(
      '0 of 3 outcomes would be published: 2 flagged, 1 without a flag.',
    );
    expect(formatEmptiness([])).toBe('There are no outcomes.');
  });
});

describe('groupProblems(problems)', () => {
  test('what may publish a confidential text, then errors, then the most frequent warnings', () => {
    const warning = createProblem('flag-missing', 'unavailable');
    const rare = createProblem('consent-missing', 'unavailable');
    const error = createProblem('missing-id', 'unavailable');
    const twin = createProblem('near-twin-of-withheld', 'unavailable', { other: 'b', percent: 90 });
    const problems = [rare, warning, warning, error, twin].map((problem): FileProblem => ({
      ...problem,
      file: 'a.txt',
    }));
    expect(
      groupProblems(problems).map((group) => `${group.problems.length} ${group.code}`),
    ).toEqual([
      ...['1 near-twin-of-withheld', '1 missing-id', '2 flag-missing', '1 consent-missing'],
    ]);
  });
});

test('formatShare(part, whole) divides nothing by nothing', () => {
  expect([formatShare(37, 40), formatShare(0, 0)]).toEqual(['37 of 40 (93 %)', '0 of 0 (0 %)']);
});
