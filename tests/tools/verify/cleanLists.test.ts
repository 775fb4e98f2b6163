import { describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import type { DataAbout } from '../../../src/exports/data/dataFormat.ts';
import type { DataSet } from '../../../src/exports/data/dataSet.ts';
import { DATA_FORMATS } from '../../../src/exports/data/registry.ts';
import { en } from '../../../src/messages/en.ts';
import { CleanLists } from '../../../src/tools/verify/cleanLists.ts';
import { createSearch } from '../../../src/tools/verify/createSearch.ts';
import { createPause } from '../../../src/tools/verify/pause.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';
import { writeFragment } from '../../support/fragmentText.ts';
import { createProof } from '../../support/proof.ts';

const ID = 'DEMO-ZZZ2401/CIV777';
const SECRET = 'The elders of Quillhaven met nine officers behind the old ferry house at dawn';
const CONTENT = {
  'outcomes/kept.txt': writeFragment({ id: ID, flag: 'YES', description: SECRET }),
  'outcomes/open.txt': writeFragment({ id: 'DEMO-AAA2301/AAA001' }),
};
const ABOUT: DataAbout = {
  ...{ title: 'Test programme', description: 'Of a test.', citation: 'Test programme. /data/' },
  ...{ version: '2024-06-30.0123abcd', notes: [], state: '', language: 'en', words: en },
};
const ROWS = 5;

/** Data of a few outcomes, one of which has a text. */
function createData(leak: string): DataSet {
  const records = Array.from({ length: ROWS }, (_, row) => ({
    id: `DEMO-AAA2301/AAA00${row + 1}`,
    description: row === 2 ? `It began, ${leak}, and it ended.` : `Text of row ${row}, "quoted".`,
    partners: ['One', row === 2 ? leak : 'Two'],
  }));
  const field = { title: 'x', description: 'x', type: 'string' } as const;
  const fields = [
    { ...field, name: 'id', isKey: true } as const,
    { ...field, name: 'description' },
    { ...field, name: 'partners', type: 'list' } as const,
  ];
  return { fields, records, separator: ';' };
}

async function writeAll(data: DataSet): Promise<Record<string, string | Uint8Array>> {
  const files = DATA_FORMATS.map(
    async ({ extension, write }) =>
      [`data/outcomes.${extension}`, await write(data, ABOUT)] as const,
  );
  return Object.fromEntries(await Promise.all(files));
}

describe('data files of which each object is searched once', () => {
  test.each(DATA_FORMATS.map(({ extension }) => extension))(
    'a leak in the .%s alone is found, whatever was searched before',
    async (extension) => {
      const name = `data/outcomes.${extension}`;
      const prove = await createProof(CONTENT);
      const clean = await writeAll(createData('nothing'));
      expect(await prove(clean)).toEqual([]);
      for (const leak of [SECRET, ID, SECRET.toUpperCase(), `see ${ID} and others`]) {
        const planted = await writeAll(createData(leak));
        const found = await prove({ ...clean, [name]: planted[name] ?? '' });
        expect(found.length, leak).toBeGreaterThan(0);
        expect(found.every((each) => each.startsWith(name))).toBe(true);
        // Nor is what was found once forgotten because the others have it, too.
        const all = await prove(planted);
        for (const file of Object.keys(planted))
          expect(all.some((each) => each.startsWith(file))).toBe(true);
      }
    },
  );

  test('the second list of the same objects is not searched again', async () => {
    const content = makeContentFolder(CONTENT);
    const lists = new CleanLists(
      await createSearch(loadCollection(content), content, createPause()),
    );
    const files = await writeAll(createData('nothing'));
    const isClean = (name: string, text = String(files[name])): boolean =>
      lists.isClean(name, Buffer.from(text));
    expect(isClean('data/outcomes.json')).toBe(true);
    expect(isClean('data/outcomes.ndjson')).toBe(true);
    expect(lists.searched).toBe(1);
    const json = String(files['data/outcomes.json']);
    // What is around the objects is searched in each file, and only lists of objects are known by their lines.
    expect(isClean('data/outcomes.json', json.replace('Of a test.', SECRET))).toBe(false);
    expect(isClean('data/outcomes.csv')).toBe(false);
    expect(isClean('page.html', json)).toBe(false);
    expect(lists.searched).toBe(1);
    expect(isClean('data/outcomes.json', json.replace('Text of row 3', 'Text of row 9'))).toBe(
      true,
    );
    expect(lists.searched).toBe(2);
  });
});
