import { describe, expect, test } from 'vitest';
import { groupProblems } from '../../src/problems/groupProblems.ts';
import { createProblem, type FileProblem } from '../../src/problems/problems.ts';

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
