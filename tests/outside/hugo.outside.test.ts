import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { listContenders } from '../../scripts/dev/peers/contenders.ts';
import { measureProcess } from '../../scripts/dev/peers/measureProcess.ts';
import { writePeers } from '../../scripts/dev/peers/writePeers.ts';
import { expectSameAsOurs } from '../support/peerSite.ts';
import { createTemporaryFolder } from '../support/sites.ts';
import { writeSyntheticContent } from '../support/syntheticContent.ts';

const { hugo = '' } = inject('outside');
const root = createTemporaryFolder('hugo');

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe.skipIf(hugo === '')('the site that `npm run bench -- --peers` has Hugo build', () => {
  test('shows the texts and lists of ours', async () => {
    const content = path.join(root, 'content');
    writeSyntheticContent(content, { count: 45 });
    writePeers(content, root);
    const contender = listContenders(root).contenders.find(({ name }) => name.includes('Hugo'));
    const [build] = contender?.build ?? [];
    if (contender === undefined || build === undefined) throw new Error('Hugo is not listed.');
    const { isSuccessful, output } = await measureProcess({ ...build, command: hugo });
    expect(isSuccessful, output).toBe(true);
    expectSameAsOurs(content, contender.site);
  });
});
