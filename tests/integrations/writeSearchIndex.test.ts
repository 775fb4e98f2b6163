import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FIELDS } from '../../src/programme/fields.ts';
import { createSearchPages } from '../../src/search/createSearchIndex.ts';
import { writeSearchIndex } from '../../src/integrations/writeSearchIndex.ts';
import { createOutcome } from '../support/createOutcome.ts';
import { createTemporaryFolder } from '../support/sites.ts';

const root = createTemporaryFolder('search-index');
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('an index is in its folder when the thread is done', async () => {
  const outputPath = path.join(root, 'index');
  const pages = createSearchPages([createOutcome({})], FIELDS, 'en');
  await writeSearchIndex({ pages, language: 'en', outputPath });
  expect(existsSync(path.join(outputPath, 'pagefind-entry.json'))).toBe(true);
});

test('whoever waits learns that it could not be written', async () => {
  const outputPath = path.join(root, 'file');
  writeFileSync(outputPath, 'A file where a folder should be.');
  await expect(writeSearchIndex({ pages: [], language: 'en', outputPath })).rejects.toThrow(
    'The search index ',
  );
});
