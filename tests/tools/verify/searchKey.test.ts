import { describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { createSearch } from '../../../src/tools/verify/createSearch.ts';
import { createPause } from '../../../src/tools/verify/pause.ts';
import { createSearchKey } from '../../../src/tools/verify/searchKey.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';
import { writeFragment } from '../../support/fragmentText.ts';

const WITHHELD = {
  id: 'EXH-KE2401/CIV003',
  flag: 'YES',
  description: 'The elders of Quillhaven met nine officers behind the old ferry house at dawn',
};
const PUBLIC = { id: 'EXH-KE2401/CIV001', description: 'A group of traders met at the market.' };

/** The key for a content folder; always in one place, as the place is looked for too. */
async function makeKey(
  withheld: Parameters<typeof writeFragment>[0],
  open: Parameters<typeof writeFragment>[0],
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const content = makeContentFolder({
    'outcomes/kept.txt': writeFragment(withheld),
    'outcomes/open.txt': writeFragment(open),
    ...more,
  });
  return createSearchKey(await createSearch(loadCollection(content), '/content', createPause()));
}

describe('createSearchKey(search)', () => {
  test('is the same after a correction of a public text that nothing withheld says', async () => {
    const plain = await makeKey(WITHHELD, PUBLIC);
    expect(await makeKey(WITHHELD, PUBLIC)).toBe(plain);
    const description = 'A group of traders met at the harbour.';
    expect(await makeKey(WITHHELD, { ...PUBLIC, description })).toBe(plain);
  });

  test.each([
    ['a withheld text', { description: `${WITHHELD.description} again` }, {}, {}],
    ['the id of a withheld outcome', { id: 'EXH-KE2401/CIV004' }, {}, {}],
    ['a value of a withheld outcome', { more: { Country: 'Fennickland' } }, {}, {}],
    [
      'a public text that says what a withheld one does',
      {},
      { description: WITHHELD.description },
      {},
    ],
    [
      'a public id, which may be meant in the place of a withheld one',
      {},
      { id: 'EXH-KE2401/CIV002' },
      {},
    ],
    ['a name that is redacted', {}, { frontMatter: 'redact: [traders]' }, {}],
    [
      'one more flag',
      {},
      {},
      { 'outcomes/more.txt': writeFragment({ id: 'EXH-KE2401/CIV009', flag: 'YES' }) },
    ],
  ])('is another with %s', async (_, withheld, open, more) => {
    const plain = await makeKey(WITHHELD, PUBLIC);
    expect(await makeKey({ ...WITHHELD, ...withheld }, { ...PUBLIC, ...open }, more)).not.toBe(
      plain,
    );
  });
});
