import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { close, createIndex } from 'pagefind';
import { describe, expect, test } from 'vitest';
import { packResultTable } from '../../src/search/createResultTable.ts';
import { readResultTable } from '../../src/search/readResultTable.ts';
import { createOutcome } from '../support/createOutcome.ts';

const outcomes = ['A1', 'B2', 'C3'].map((id) => createOutcome({ id }));

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

describe('packResultTable(files, outcomes), read by readResultTable(text)', () => {
  test('tells the row of each record, in whatever order the records come, with other files beside them', () => {
    const files = [
      createRecord('en_3', '/outcomes/c3/'),
      createRecord('en_1', '/outcomes/a1/'),
      { path: 'index/en_x.pf_index', content: new Uint8Array([1]) },
      createRecord('en_2', '/outcomes/b2/'),
    ];
    const table = readResultTable(strFromU8(gunzipSync(packResultTable(files, outcomes))));
    expect([...table]).toEqual([
      ['en_1', 0],
      ['en_2', 1],
      ['en_3', 2],
    ]);
  });

  test('knows the records that share a file, as Pagefind writes those of a large site', async () => {
    const { index } = await createIndex({ forceLanguage: 'en', maxFragments: 2 });
    for (const { slug } of outcomes)
      await index?.addHTMLFile({
        url: `/outcomes/${slug}/`,
        content: `<html lang="en"><body><p>word ${slug}</p></body></html>`,
      });
    const { files } = (await index?.getFiles()) ?? { files: [] };
    await close();
    const records = files.filter(({ path }) => path.startsWith('fragment/'));
    expect(records.length).toBeLessThan(outcomes.length);
    const table = readResultTable(strFromU8(gunzipSync(packResultTable(files, outcomes))));
    const found = records.flatMap(({ content }) =>
      [...strFromU8(gunzipSync(content)).matchAll(/"(en_\w+)":\{|"url":"([^"]*)"/g)].map(
        ([, name, url]) => name ?? url,
      ),
    );
    for (const [name, row] of table) {
      const at = found.indexOf(name);
      expect(at === -1 ? undefined : found[at + 1]).toBe(`/outcomes/${outcomes[row]?.slug ?? ''}/`);
    }
    expect(table.size).toBe(outcomes.length);
  });

  test('an outcome without a record stops the build, and so does a record of another make', () => {
    expect(() => packResultTable([createRecord('en_1', '/outcomes/a1/')], outcomes)).toThrow('b2');
    expect(() =>
      packResultTable([createRecord('en_1', '/outcomes/a1/', 'other')], outcomes),
    ).toThrow('no record');
  });
});
