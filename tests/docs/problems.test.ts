import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('every kind of problem is explained to publishers', () => {
  const sources = ['src/problems/problems.ts', 'src/problems/spreadsheetProblems.ts'].map(read);
  const codes = sources.flatMap((source) =>
    [...source.matchAll(/^ {2}'([a-z0-9-]+)': \{$/gm)].map((match) => match[1] ?? ''),
  );
  expect(codes.length).toBeGreaterThan(60);
  const docs = read('docs/content.md') + read('docs/publishing.md');
  expect(codes.filter((code) => !docs.includes(`\`${code}\``))).toEqual([]);
});
