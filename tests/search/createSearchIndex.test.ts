import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { writeCount } from '../../src/search/wordCount.ts';
import { FIELDS } from '../../src/programme/fields.ts';
import { hashContent } from '../../src/keeping/keptSite.ts';
import { createIndexFiles } from '../../src/search/createIndexFiles.ts';
import { createSearchIndex, createSearchRecords } from '../../src/search/createSearchIndex.ts';
import type { PackedText } from '../../src/search/packTexts.ts';
import { readResultTable } from '../../src/search/readResultTable.ts';
import { createId, createOutcome } from '../support/createOutcome.ts';

describe('createSearchIndex(records), createIndexFiles(fragments, records, words)', () => {
  afterAll(() => close());

  test('every outcome is in one index, whatever its language, with its row, its texts and its words', async () => {
    // More outcomes than go to Pagefind at once.
    const outcomes = Array.from({ length: 300 }, (_, at) =>
      createOutcome({
        id: createId(at + 1),
        description: `Synthetic description no. ${at}.`,
        frontMatter: at % 2 === 0 ? 'lang: ar' : undefined,
      }),
    );
    const records = createSearchRecords(outcomes, FIELDS);
    const { index, words } = await createSearchIndex(records);
    const { files, errors } = await index.getFiles();
    expect(errors).toEqual([]);
    const entry = files.find(({ path }) => path === 'pagefind-entry.json');
    const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString('utf8')) as {
      languages: Record<string, { page_count: number; wasm: string | null }>;
    };
    expect(Object.values(languages)).toMatchObject([{ page_count: outcomes.length, wasm: null }]);
    const made = new Map(
      createIndexFiles(files, records, words, hashContent)
        .filter(({ path }) => path.endsWith('.bin'))
        .map(({ path, content }) => [path, gunzipSync(content).toString('utf8')]),
    );
    expect(readResultTable(made.get('outcomes.bin') ?? '').languages).toEqual(
      outcomes.map(({ lang }) => lang),
    );
    const texts = outcomes.map(
      (_, row) => JSON.parse(made.get(`texts/${row}.bin`) ?? '[]') as PackedText[],
    );
    expect(texts.map(([record]) => record?.[0]?.[1])).toEqual(
      outcomes.map(({ description }) => description),
    );
    expect(made.get('words.bin')).toContain(`description\t${writeCount(300)}`);
    await index.deleteIndex();
  });

  test('a collection without outcomes has an index too', async () => {
    const { index } = await createSearchIndex([]);
    const { files } = await index.getFiles();
    expect(files.map(({ path }) => path)).toContain('pagefind.js');
    await index.deleteIndex();
  });
});
