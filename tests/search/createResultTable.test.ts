import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { close, createIndex } from 'pagefind';
import { describe, expect, test } from 'vitest';
import { findRows, packResultTable } from '../../src/search/createResultTable.ts';
import { findParts, readResultTable, type ResultTable } from '../../src/search/readResultTable.ts';
import { nameRecords } from '../../src/search/nameRecords.ts';
import { renameRecords } from '../../src/search/renameRecords.ts';
import { readCborStrings } from '../../src/tools/verify/readCborStrings.ts';

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

/** Pagefind's index of the records, two of which share a file. */
async function createFiles(): Promise<{ path: string; content: Uint8Array }[]> {
  const { index } = await createIndex({ forceLanguage: 'en', maxFragments: 2 });
  for (const { slug, url } of records)
    await index?.addHTMLFile({
      url,
      content: `<html lang="en"><body><p>word ${slug}</p></body></html>`,
    });
  const { files } = (await index?.getFiles()) ?? { files: [] };
  await close();
  return files;
}

describe('packResultTable(records, parts), read by readResultTable(text)', () => {
  const read = (given: typeof records, parts: ResultTable['parts'] = []): ResultTable =>
    readResultTable(strFromU8(gunzipSync(packResultTable(given, parts))));

  test('tells the language of each record and the parts of the index, and of none nothing', () => {
    const parts = [
      { last: 'm', name: 'one' },
      { last: 'z', name: 'two' },
    ];
    expect(read(records, parts)).toEqual({ languages: ['en', 'en', 'fr'], parts });
    expect(read([])).toEqual({ languages: [], parts: [] });
  });

  test('words stand in the first part that does not end before them', () => {
    const parts = ['cattle', 'market', 'zone'].map((last) => ({ last, name: `to ${last}` }));
    expect(findParts(parts, ['arrest', 'cattle', 'mediation'])).toEqual(['to cattle', 'to zone']);
    expect(findParts(parts, ['é'])).toEqual([]);
  });
});

describe('findRows(files, records)', () => {
  test('tells the row of each record, in whatever order the records come, with other files beside them', () => {
    const files = [
      createRecord('en_3', '/outcomes/c3/'),
      createRecord('en_1', '/outcomes/a1/'),
      { path: 'index/en_x.pf_index', content: new Uint8Array([1]) },
      createRecord('en_2', '/outcomes/b2/'),
    ];
    expect(Object.fromEntries(findRows(files, records))).toEqual({ en_1: 0, en_2: 1, en_3: 2 });
  });

  test('knows the records that share a file, as Pagefind writes those of a large site, and they are named so in its list', async () => {
    const files = await createFiles();
    const fragments = files.filter(({ path }) => path.startsWith('fragment/'));
    expect(fragments.length).toBeLessThan(records.length);
    const rows = findRows(files, records);
    expect([...rows.values()]).toEqual([0, 1, 2]);
    const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
    const before = gunzipSync(meta?.content ?? new Uint8Array());
    const list = (bytes: Uint8Array): string[] => readCborStrings(Buffer.from(bytes.subarray(12)));
    const { meta: after, parts } = renameRecords(before, (name) => rows.get(name) ?? -1);
    const unnamed = after.subarray(12);
    const renamed = readCborStrings(Buffer.from(nameRecords(unnamed)));
    expect(readCborStrings(Buffer.from(unnamed)).filter((text) => text !== '')).toEqual(
      renamed.filter((text) => text !== '' && !/^R\d$/.test(text)),
    );
    // In another order they keep names, and these are left alone.
    const turned = renameRecords(before, (name) => 2 - (rows.get(name) ?? -1)).meta.subarray(12);
    const turnedNames = readCborStrings(Buffer.from(nameRecords(turned)));
    expect(turnedNames.filter((text) => /^R\d$/.test(text))).toEqual(['R2', 'R1', 'R0']);
    const names = parts.map(({ name }) => `index/${name}.pf_index`);
    expect(names).toEqual(files.flatMap(({ path }) => (/pf_index$/.test(path) ? path : [])));
    // What it says of its parts, and its version, stay.
    const others = list(before).filter((text) => !rows.has(text) && !text.includes('group'));
    expect(renamed.filter((text) => /^R\d$/.test(text))).toEqual(['R0', 'R1', 'R2']);
    expect(renamed.filter((text) => text !== '' && !/^R\d$/.test(text))).toEqual(others);
  });

  test('an outcome without a record stops the build, and so does a record of another make', () => {
    expect(() => findRows([createRecord('en_1', '/outcomes/a1/')], records)).toThrow('b2');
    expect(() => findRows([createRecord('en_1', '/outcomes/a1/', 'other')], records)).toThrow(
      'no record',
    );
    expect(() => renameRecords(strToU8('pagefind_dcd?'), () => 0)).toThrow('is not as it');
  });
});
