import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { close, createIndex } from 'pagefind';
import { describe, expect, test } from 'vitest';
import { packResultTable } from '../../src/search/createResultTable.ts';
import { readResultTable } from '../../src/search/readResultTable.ts';

const records = ['a1', 'b2', 'c3'].map((slug, at) => ({
  ...{ slug, url: `/outcomes/${slug}/` },
  language: at === 2 ? 'fr' : 'en',
}));

function createRecord(
  name: string,
  url: string,
  sign = 'pagefind_dcd',
): { path: string; content: Uint8Array } {
  return {
    path: `fragment/${name}.pf_fragment`,
    content: gzipSync(strToU8(`${sign}${JSON.stringify({ url, content: 'text' })}`)),
  };
}

describe('packResultTable(files, records), read by readResultTable(text)', () => {
  test('tells the row of each record, in whatever order the records come, with other files beside them', () => {
    const files = [
      createRecord('en_3', '/outcomes/c3/'),
      createRecord('en_1', '/outcomes/a1/'),
      { path: 'index/en_x.pf_index', content: new Uint8Array([1]) },
      createRecord('en_2', '/outcomes/b2/'),
    ];
    const table = readResultTable(strFromU8(gunzipSync(packResultTable(files, records))));
    expect([...table]).toEqual([
      ['en_1', { row: 0, language: 'en' }],
      ['en_2', { row: 1, language: 'en' }],
      ['en_3', { row: 2, language: 'fr' }],
    ]);
  });

  test('knows the records that share a file, as Pagefind writes those of a large site', async () => {
    const { index } = await createIndex({ forceLanguage: 'en', maxFragments: 2 });
    for (const { slug } of records)
      await index?.addHTMLFile({
        url: `/outcomes/${slug}/`,
        content: `<html lang="en"><body><p>word ${slug}</p></body></html>`,
      });
    const { files } = (await index?.getFiles()) ?? { files: [] };
    await close();
    const fragments = files.filter(({ path }) => path.startsWith('fragment/'));
    expect(fragments.length).toBeLessThan(records.length);
    const table = readResultTable(strFromU8(gunzipSync(packResultTable(files, records))));
    const found = fragments.flatMap(({ content }) =>
      [...strFromU8(gunzipSync(content)).matchAll(/"(en_\w+)":\{|"url":"([^"]*)"/g)].map(
        ([, name, url]) => name ?? url,
      ),
    );
    for (const [name, { row }] of table) {
      const at = found.indexOf(name);
      expect(at === -1 ? undefined : found[at + 1]).toBe(records[row]?.url);
    }
    expect(table.size).toBe(records.length);
  });

  test('an outcome without a record stops the build, and so does a record of another make', () => {
    expect(() => packResultTable([createRecord('en_1', '/outcomes/a1/')], records)).toThrow('b2');
    expect(() =>
      packResultTable([createRecord('en_1', '/outcomes/a1/', 'other')], records),
    ).toThrow('no record');
  });
});
