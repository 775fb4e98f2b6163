import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('every kind of problem is explained to publishers', () => {
  const folder = 'src/messages/problems';
  const tables = readdirSync(new URL(`../../${folder}`, import.meta.url)).filter((name) =>
    name.endsWith('.ts'),
  );
  const codes = tables.flatMap((file) =>
    [...read(`${folder}/${file}`).matchAll(/^ {2}'([a-z0-9-]+)': (?:error|warning)\(/gm)].map(
      (match) => match[1] ?? '',
    ),
  );
  expect(codes.length).toBeGreaterThan(110);
  const docs = read('docs/content.md') + read('docs/publishing.md');
  expect(codes.filter((code) => !docs.includes(`\`${code}\``))).toEqual([]);
});
