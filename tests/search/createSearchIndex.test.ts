import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/programme/fields.ts';
import { createSearchIndex, createSearchPages } from '../../src/search/createSearchIndex.ts';
import { createId, createOutcome } from '../support/createOutcome.ts';

interface IndexedOutcome {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Pagefind's own mark, before the JSON of a packed part. */
const MARK = 'pagefind_dcd';

describe('createSearchIndex(pages, language)', () => {
  afterAll(() => close());

  test('every outcome is in one index, whatever its language, under its own address', async () => {
    // More outcomes than go to Pagefind at once.
    const outcomes = Array.from({ length: 300 }, (_, at) =>
      createOutcome({
        id: createId(at + 1),
        description: `Synthetic description no. ${at}.`,
        frontMatter: at % 2 === 0 ? 'lang: ar' : undefined,
      }),
    );
    const index = await createSearchIndex(createSearchPages(outcomes, FIELDS, 'en'), 'en-GB');
    const { files, errors } = await index.getFiles();
    expect(errors).toEqual([]);
    const indexed = files
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .map(({ content }) => {
        const text = gunzipSync(content).toString('utf8');
        return JSON.parse(text.slice(text.indexOf(MARK) + MARK.length)) as IndexedOutcome;
      });
    expect(indexed.map(({ url, meta }) => [url, meta['id'], meta['title']]).toSorted()).toEqual(
      outcomes.map(({ slug, id, headline }) => [`/outcomes/${slug}/`, id, headline]).toSorted(),
    );
    const entry = files.find(({ path }) => path === 'pagefind-entry.json');
    const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString('utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.entries(languages).map(([name, each]) => [name, each.page_count])).toEqual([
      ['en', outcomes.length],
    ]);
    await index.deleteIndex();
  });

  test('a collection without outcomes has an index too', async () => {
    const index = await createSearchIndex([], 'en');
    const { files } = await index.getFiles();
    expect(files.map(({ path }) => path)).toContain('pagefind.js');
    await index.deleteIndex();
  });
});
