import path from 'node:path';
import { rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { hashContent } from '../../../src/keeping/keptSite.ts';
import { createSearch } from '../../../src/tools/verify/createSearch.ts';
import type { SiteFile } from '../../../src/tools/verify/listSite.ts';
import { createPause } from '../../../src/tools/verify/pause.ts';
import { packProvable, unpackProvable } from '../../../src/tools/verify/provable.ts';
import { SiteScan } from '../../../src/tools/verify/siteScan.ts';
import { createTemporaryFolder } from '../../support/sites.ts';
import { writeSyntheticContent } from '../../support/syntheticContent.ts';

const SECRET = 'Nine elders of Quillhaven met the officers behind the old ferry house at dawn';
const content = createTemporaryFolder('scan');
writeSyntheticContent(content, { count: 6 });
writeFileSync(
  path.join(content, 'outcomes', 'drawer.txt'),
  `**FragmentID**: DEMO-ZZZ2401/CIV777\n**Outcome status**: Outcome\n**Outcome description**: ${SECRET}.\n**Outcome statements is CONFIDENTIAL**: YES\n`,
);
afterAll(() => {
  rmSync(content, { recursive: true, force: true });
});

const reading = loadCollection(content);
const search = await createSearch(reading, content, createPause());

function createFile(path: string, text: string): SiteFile {
  return { path, read: () => Buffer.from(text) };
}

const someText = fc.constantFrom(
  '',
  '<p>Before.</p>',
  '<div class="a">Before.</div><div class="b">After.</div>',
  `<div class="a">Before.</div><div class="b">${SECRET}</div>`,
  '<div class="a">DEMO-ZZZ2401/CIV777</div>',
  SECRET.slice(0, 40),
);
const someFiles = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd.css'), someText), {
  maxLength: 6,
});

test('what is found in the end does not depend on what was read ahead', async () => {
  await fc.assert(
    fc.asyncProperty(someFiles, someFiles, async (early, late) => {
      const files = [...new Map(late)].map(([name, text]) => createFile(name, text));
      const scan = new SiteScan(search, createPause());
      for (const [name, text] of early) await scan.searchAhead(createFile(name, text));
      const plain = new SiteScan(search, createPause());
      // Those of which only the hash is asked are as clean as they are found to be.
      for (const [name, text] of new Map(late))
        if (scan.takeClean(name, hashContent(Buffer.from(text))))
          expect(await plain.search([createFile(name, text)])).toEqual([]);
      expect(await scan.search(files)).toEqual(await plain.search(files));
    }),
  );
});

test('a thread is given all that the proof needs', async () => {
  const given = unpackProvable(structuredClone(packProvable(reading)));
  const scan = new SiteScan(await createSearch(given, content, createPause()), createPause());
  const plain = new SiteScan(search, createPause());
  const texts = [...reading.fragments.map(({ text }) => text ?? ''), SECRET, 'CIV777'];
  const files = texts.map((text, index) => createFile(`${index}.html`, text));
  const found = await scan.search(files);
  expect(found).toEqual(await plain.search(files));
  expect(found.length).toBeGreaterThan(0);
});
