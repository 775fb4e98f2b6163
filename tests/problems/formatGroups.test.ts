import { describe, expect, test } from 'vitest';
import { formatGroups } from '../../src/problems/formatGroups.ts';
import { formatProblems } from '../../src/problems/formatProblems.ts';
import { createLocate } from '../../src/problems/position.ts';
import { createProblem, type FileProblem } from '../../src/problems/problems.ts';
import { fc } from '../support/properties.ts';

function createValue(file: string, header: string, value: string): FileProblem {
  const text = `**${header}**: ${value}`;
  const position = createLocate(text)(text.length - value.length);
  return { ...createProblem('unlisted-value', position, { value, vocabulary: 'country' }), file };
}

const missing = (file: string): FileProblem => ({
  ...createProblem('missing-id', 'unavailable'),
  file,
});

describe('formatGroups(problems, all)', () => {
  test('one line for a kind and column, with how many and three examples, and the remedy once', () => {
    const problems = [
      ...['Kenia', 'Kenia', 'Keyna', 'Kenja', 'Kennia'].map((value, index) =>
        createValue(`${String(index)}.txt`, 'Country', value),
      ),
      createValue('5.txt', 'Second country', 'Kenia'),
    ];
    expect(formatGroups(problems, 'ALL').split('\n')).toEqual([
      'warning unlisted-value, “Country”, 5 times: … is not among the values of “country” in programme.md; it is shown as written. → “Kenia” (2 times, 0.txt:1:14), “Keyna” (2.txt:1:14), “Kenja” (3.txt:1:14) and 1 more',
      '5.txt:1:21 warning unlisted-value “Kenia” is not among the values of “country” in programme.md; it is shown as written.',
      '    Correct the value, or add it to that list in programme.md.',
      'Each one by itself: ALL',
    ]);
  });

  test('where all say the same, the examples are places', () => {
    expect(formatGroups(['a', 'b', 'c', 'd'].map(missing), 'ALL')).toContain(
      'error missing-id, 4 times: The outcome has no id. → a, b, c and 1 more\n',
    );
  });

  test('a few faulty settings are told one by one, with all that is expected', () => {
    const faults = ['hide.0', 'labels.country'].map((path) => ({
      ...createProblem('front-matter-value', 'unavailable', { path, reason: `Not ${path}.` }),
      file: 'programme.md',
    }));
    expect(formatGroups(faults, 'ALL')).toBe(formatProblems(faults));
    const many = [...faults, ...faults, ...faults];
    expect(formatGroups(many, 'ALL')).toContain('front-matter-value, 6 times');
  });

  test('a problem that is alone of its kind is told with its line', () => {
    const problem = createValue('a.txt', 'Country', 'Kenia');
    expect(formatGroups([problem], 'ALL')).toBe(formatProblems([problem]));
    expect(formatGroups([], 'ALL')).toBe('');
  });

  test('errors come first, and what there is no room for is counted', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      ...createProblem('unknown-header', 'unavailable', { header: `H${String(index)}` }),
      file: 'a.txt',
      column: `H${String(index)}`,
    }));
    const lines = formatGroups([...many, missing('a'), missing('b')], 'ALL').split('\n');
    expect(lines[0]).toMatch(/^error missing-id, 2 times/);
    expect(lines.length).toBeLessThanOrEqual(28);
    const listed = lines.filter((line) => line.includes('warning unknown-header')).length;
    expect(lines.at(-1)).toContain(`and ${String(200 - listed)} more problems`);
  });

  test('of any problems, every one is counted, and nothing of a file steers the terminal', () => {
    const some = fc.array(
      fc.record({
        file: fc.constantFrom('a.txt', 'b\u001B[31m.txt'),
        header: fc.constantFrom('A', 'B\u202E'),
        value: fc.string({ unit: 'grapheme', maxLength: 8 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(some, (cases) => {
        const problems = cases.map(({ file, header, value }) =>
          createValue(file, header, value.replaceAll(/[“”\n\r]/gu, '')),
        );
        const text = formatGroups(problems, 'ALL');
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
        const groups = text.split('\n').filter((line) => line.includes('unlisted-value'));
        const counts = groups.map((line) => Number(/, (\d+) times: /.exec(line)?.[1] ?? 1));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(problems.length);
      }),
    );
  });
});
