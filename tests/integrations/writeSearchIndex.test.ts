import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FIELDS } from '../../src/programme/fields.ts';
import { createSearchRecords } from '../../src/search/createSearchIndex.ts';
import { writeSearchIndex } from '../../src/integrations/writeSearchIndex.ts';
import { createOutcome } from '../support/createOutcome.ts';
import { createTemporaryFolder } from '../support/sites.ts';

const root = createTemporaryFolder('search-index');
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('an index is in its folder when the thread is done', async () => {
  const outputPath = path.join(root, 'index');
  const records = createSearchRecords([createOutcome({})], FIELDS);
  await writeSearchIndex({ records, outputPath, isFirst: true });
  const expected = [
    'pagefind-entry.json',
    'pagefind-worker.js',
    'texts/0.bin',
    'outcomes.bin',
    'words.bin',
  ];
  for (const name of expected) expect(existsSync(path.join(outputPath, name)), name).toBe(true);
  // What Pagefind writes beside an index, and the site has no use for.
  for (const name of ['fragment', 'pagefind.js', 'pagefind-ui.js', 'pagefind-highlight.js'])
    expect(existsSync(path.join(outputPath, name)), name).toBe(false);
});

test('whoever waits learns that it could not be written', async () => {
  const outputPath = path.join(root, 'file');
  writeFileSync(outputPath, 'A file where a folder should be.');
  await expect(writeSearchIndex({ records: [], outputPath, isFirst: true })).rejects.toThrow(
    'The search index ',
  );
});
