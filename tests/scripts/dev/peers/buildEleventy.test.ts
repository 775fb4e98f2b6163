import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listContenders } from '../../../../scripts/dev/peers/contenders.ts';
import { measureProcess } from '../../../../scripts/dev/peers/measureProcess.ts';
import { writePeers } from '../../../../scripts/dev/peers/writePeers.ts';
import { expectSameAsOurs } from '../../../support/peerSite.ts';
import { createTemporaryFolder, listFiles, readPublished } from '../../../support/sites.ts';
import { writeSyntheticContent } from '../../../support/syntheticContent.ts';

const root = createTemporaryFolder('eleventy');

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('Eleventy’s site shows the texts and lists of ours, and nothing that is withheld', async () => {
  const content = path.join(root, 'content');
  const records = writeSyntheticContent(content, { count: 45 });
  writePeers(content, root);
  const eleventy = listContenders(root).contenders.find(({ name }) => name.includes('Eleventy'));
  const [build] = eleventy?.build ?? [];
  if (eleventy === undefined || build === undefined) throw new Error('Eleventy is missing.');
  const { isSuccessful, output } = await measureProcess(build);
  expect(isSuccessful, output).toBe(true);
  expectSameAsOurs(content, eleventy.site);

  const withheld = records.filter(({ isWithheld }) => isWithheld);
  expect(withheld.length).toBeGreaterThan(2);
  for (const folder of ['eleventy', 'hugo', 'site-eleventy'])
    for (const file of listFiles(path.join(root, folder)))
      for (const { marker } of withheld)
        expect(readPublished(path.join(root, folder), file), file).not.toContain(marker);
});
