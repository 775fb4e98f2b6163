import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveSite } from '../../src/tools/serve.ts';
import { openFirefox, type FirefoxPage } from '../support/openFirefox.ts';
import { createTemporaryFolder, foldSpace, runBuild } from '../support/sites.ts';
import { writeSyntheticContent } from '../support/syntheticContent.ts';
import type { SyntheticRecord } from '../support/syntheticRecord.ts';

const { firefox = '' } = inject('outside');
let root = '';
let records: readonly SyntheticRecord[];
let served: Awaited<ReturnType<typeof serveSite>>;
let page: FirefoxPage;

describe.skipIf(firefox === '')('the explorer in Firefox', { timeout: 240_000 }, () => {
  beforeAll(async () => {
    root = createTemporaryFolder('firefox-site');
    const directory = path.join(root, 'site');
    const content = path.join(root, 'content');
    records = writeSyntheticContent(content, { count: 40 }).filter((each) => !each.isWithheld);
    const { status, output } = runBuild(content, directory);
    if (status !== 0) throw new Error(output);
    served = await serveSite({ directory, base: '/', port: 0 });
    page = await openFirefox(firefox);
  }, 240_000);
  afterAll(async () => {
    await page.close();
    served.server.closeAllConnections();
    served.server.close();
    rmSync(root, { recursive: true, force: true });
  });

  const isReady = `document.querySelector('outcome-explorer')?.dataset.state === 'ready'`;
  const waitUntil = async (condition: string): Promise<void> => {
    await expect.poll(() => page.evaluate(condition), { timeout: 30_000 }).toBe(true);
  };
  const readSentence = async (): Promise<string> => {
    const parts = await page.evaluate(
      `[...document.querySelectorAll('.explorer__count, .explorer__description')].map((one) => one.textContent).join(' ')`,
    );
    return foldSpace(String(parts));
  };

  test('searches by Pagefind under the policy, filters, shows the table, and goes back', async () => {
    await page.goTo(`${served.address}outcomes/`);
    await waitUntil(isReady);

    const { marker = '', country = '' } = records[0] ?? {};
    await page.evaluate(`{
      const box = document.querySelector('#explorer-search');
      box.value = ${JSON.stringify(`"${marker}"`)};
      box.form.requestSubmit();
    }`);
    await waitUntil(`location.search !== '' && ${isReady}`);
    expect(await readSentence()).toContain(`1 of ${records.length} outcomes with “"${marker}"”`);

    await page.goTo(`${served.address}outcomes/`);
    await waitUntil(isReady);
    const own = records.filter((each) => each.country === country);
    await page.evaluate(
      `[...document.querySelectorAll('.filter__value')].find((line) => line.querySelector('.filter__label').textContent === ${JSON.stringify(country)}).querySelector('input').click()`,
    );
    await waitUntil(`location.search !== '' && ${isReady}`);
    expect(await readSentence()).toContain(`${own.length} of ${records.length} outcomes`);

    await page.evaluate(`document.querySelector('[data-view="table"]').click()`);
    await waitUntil(`document.querySelectorAll('.table tbody tr').length === ${own.length}`);
    await page.evaluate('history.back()');
    await waitUntil(`document.querySelector('.table') === null && ${isReady}`);
    await page.evaluate('history.back()');
    await waitUntil(`location.search === '' && ${isReady}`);
    expect(await readSentence()).toContain(`All ${records.length} outcomes`);
    expect(page.faults).toEqual([]);
  });
});
