import { describe, expect, test } from 'vitest';
import { countProblems, formatProblems } from '../../src/problems/formatProblems.ts';
import { createLocate } from '../../src/problems/position.ts';
import { createProblem, type FileProblem } from '../../src/problems/problems.ts';

const TEXT = '**A**: x\n**Année**: deux mille\n';
const year: FileProblem = {
  ...createProblem('year-unclear', createLocate(TEXT)(TEXT.indexOf('deux')), {
    value: 'deux mille',
  }),
  file: 'outcomes/demo.txt',
};
const programme: FileProblem = {
  ...createProblem('missing-programme', 'unavailable'),
  file: 'programme.md',
};

describe('formatProblems(problems)', () => {
  test('file, line, column, severity, code and message; the line with a caret; what to do', () => {
    expect(formatProblems([year])).toBe(
      [
        'outcomes/demo.txt:2:12 warning year-unclear It is not clear which year “deux mille” is; it is shown as written and counted as “not clear”.',
        '    **Année**: deux mille',
        '               ^ Write the year as four digits, or as a date, a month or a span with its years: 2023-05-14, May 2023, 2021–2022.',
      ].join('\n'),
    );
  });

  test('a problem without a place is told by its file alone', () => {
    expect(formatProblems([programme])).toBe(
      [
        'programme.md error missing-programme The content folder has no programme.md.',
        '    Add programme.md with the settings of the programme (docs/content.md shows one).',
      ].join('\n'),
    );
  });

  test('problems stand apart, in the order given', () => {
    const text = formatProblems([programme, year]);
    expect(text).toBe(`${formatProblems([programme])}\n\n${formatProblems([year])}`);
  });

  test('no problem, no text', () => {
    expect(formatProblems([])).toBe('');
  });

  test('the caret stands under the place on a line that was cut', () => {
    const line = `${'a '.repeat(100)}X${' b'.repeat(100)}`;
    const position = createLocate(line)(200);
    const problem = { ...createProblem('no-fields', position), file: 'demo.txt' };
    const [, excerpt = '', caret = ''] = formatProblems([problem]).split('\n');
    expect(excerpt[caret.indexOf('^')]).toBe('X');
    expect(excerpt.length).toBeLessThan(130);
  });

  test('every problem fits on three lines', () => {
    const position = createLocate('one\ttwo\r\nthree')(4);
    const problem = { ...createProblem('no-fields', position), file: 'demo.txt' };
    expect(formatProblems([problem]).split('\n')).toHaveLength(3);
  });
});

describe('countProblems(problems)', () => {
  test.each([
    [[], '0 errors, 0 warnings'],
    [[year], '0 errors, 1 warning'],
    [[programme, year, year], '1 error, 2 warnings'],
  ])('%#', (problems, text) => {
    expect(countProblems(problems)).toBe(text);
  });
});

describe('formatProblems(problems): what comes from a file', () => {
  test('cannot steer the terminal, nor flood it', () => {
    const hostile = createProblem('unknown-header', 'unavailable', {
      header: `\u001B[2J\u202E${'x'.repeat(10_000)}`,
    });
    const text = formatProblems([{ ...hostile, file: 'outcomes/\u001B[31m.txt' }]);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(text.length).toBeLessThan(1000);
  });

  test('is shown by its codes, and the caret stays under its place', () => {
    const line = '**A**: \u202Ex\u001B[2J\ty';
    const position = createLocate(line)(line.indexOf('y'));
    const problem = createProblem('unknown-header', position, { header: 'A\u202E\u200B' });
    const text = formatProblems([{ ...problem, file: 'outcomes/a\u202Etxt.b.txt' }]);
    const [head = '', excerpt = '', caret = ''] = text.split('\n');
    expect(head).toContain('outcomes/a[U+202E]txt.b.txt:1:');
    expect(head).toContain('“A[U+202E][U+200B]”');
    expect(excerpt).toBe('    **A**: [U+202E]x[U+001B][2J y');
    expect(excerpt[caret.indexOf('^')]).toBe('y');
  });
});
