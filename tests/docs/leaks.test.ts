import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/confidentiality.md', ROOT), 'utf8');
const section = page.split('\n## ').find((part) => part.startsWith('Each kind of leak')) ?? '';
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('docs/confidentiality.md: each kind of leak', () => {
  test('says what stops it and names a test', () => {
    expect(rows.length).toBeGreaterThanOrEqual(25);
    const incomplete = rows.filter(
      ([, leak, guard, tests, open, ...end]) =>
        !leak || !guard || !tests?.startsWith('`tests/') || !open || end.length !== 1,
    );
    expect(incomplete).toEqual([]);
  });

  test('every test that is named exists', () => {
    const named = rows.flatMap(([, , , tests = '']) => tests.split(', '));
    const files = named.map((name) => /^`(tests\/[\w/]+\.test\.ts)`$/.exec(name)?.[1]);
    const missing = named.filter((_, at) => {
      const file = files[at];
      return file === undefined || !existsSync(new URL(file, ROOT));
    });
    expect(missing).toEqual([]);
  });
});
