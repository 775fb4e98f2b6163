import { expect, test } from 'vitest';
import { formatFindings } from '../../../src/tools/verify/formatFindings.ts';

const finding = { file: 'a.html', message: 'holds “x”', hint: 'Reword it.' };

test('formatFindings(findings): a finding is its place, its message, its surroundings and what to do', () => {
  const place = { line: 2, column: 5 };
  expect(formatFindings([{ ...finding, place, context: 'two x three' }, finding])).toBe(
    [
      'a.html:2:5 holds “x”',
      '    … two x three …',
      '    Reword it.',
      'a.html holds “x”',
      '    Reword it.',
    ].join('\n'),
  );
});

test('no more than fifty are listed, and no control character is written', () => {
  const lines = formatFindings(Array.from({ length: 53 }, () => finding)).split('\n');
  expect(lines).toHaveLength(101);
  expect(lines.at(-1)).toBe('And 3 more.');
  expect(formatFindings([{ ...finding, message: '\u001b[31mred' }])).not.toContain('\u001b');
});
