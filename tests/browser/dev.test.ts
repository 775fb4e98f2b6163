import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage } from '../support/browserSession.ts';
import { readSentence } from '../support/explorerPage.ts';
import { startDevServer, type DevServer } from '../support/devServer.ts';
import { createTemporaryFolder } from '../support/sites.ts';

let browser: Browser;
let server: DevServer;
let folder = '';
beforeAll(async () => {
  browser = await openBrowser();
  folder = createTemporaryFolder('dev');
  cpSync('content', folder, { recursive: true });
  server = await startDevServer(folder, '/preview');
});
afterAll(async () => {
  await server.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Goes to a page; a reload that an edit has set off may cross it, and then it is tried again. */
async function visit(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url);
  } catch (error) {
    if (!String(error).includes('ERR_ABORTED')) throw error;
    await page.goto(url);
  }
}

const FRAGMENT = 'outcomes/000_0ba5a74e930c749d.txt';

describe('npm run dev', { timeout: 240_000 }, () => {
  test('shows an edit at once, finds it by search, and shows the problems of a faulty fragment until it is mended', async () => {
    const file = path.join(folder, FRAGMENT);
    const original = readFileSync(file, 'utf8');
    const { page, close } = await openPage(browser);

    await visit(page, `${server.address}outcomes/?q=REHASHEMA`);
    await page.getByText('with “REHASHEMA”').waitFor();
    expect(await readSentence(page)).toBe('1 outcome with “REHASHEMA”');

    await visit(page, `${server.address}outcomes/scc-drc2312-civ002/`);
    writeFileSync(
      file,
      original.replace('Activity reports and photos', 'Quixotic reports and photos'),
    );
    await page.locator('#evidence', { hasText: 'Quixotic reports' }).waitFor();

    await visit(page, `${server.address}outcomes/?q=Quixotic`);
    await page.getByText('with “Quixotic”').waitFor();
    expect(await readSentence(page)).toBe('1 outcome with “Quixotic”');

    await visit(page, `${server.address}outcomes/scc-drc2312-civ002/`);
    writeFileSync(file, original.replace('**Year**:', '**Scale**:'));
    await page.locator('vite-error-overlay').waitFor();
    expect(await page.locator('vite-error-overlay #stack-content').innerText()).toContain(
      'duplicate-header',
    );
    expect(server.getOutput()).toContain(`${FRAGMENT}:11:1 error duplicate-header`);

    writeFileSync(file, original);
    await page.locator('vite-error-overlay').waitFor({ state: 'detached' });
    await page.locator('#evidence', { hasText: 'Activity reports' }).waitFor();
    await close();
  });

  test('a record that is flagged while it is shown is gone at once', async () => {
    const file = path.join(folder, FRAGMENT);
    const original = readFileSync(file, 'utf8');
    const { page, close } = await openPage(browser);
    await visit(page, `${server.address}outcomes/`);
    await page.getByText('1 outcome').filter({ visible: true }).first().waitFor();
    // What filters are made of, and the files of figures, have addresses that end in no slash.
    await page.locator('outcome-explorer[data-state="ready"]').waitFor();
    const figure = await page.request.get(`${server.address}evidence/actors.csv`);
    expect(figure.status()).toBe(200);
    writeFileSync(file, original.replace('CONFIDENTIAL**: ', 'CONFIDENTIAL**: YES'));
    await page.getByText('No outcome is published yet.').waitFor();
    writeFileSync(file, original);
    await page.getByText('1 outcome').filter({ visible: true }).first().waitFor();
    await close();
  });

  test('among 600 outcomes, each of 20 edits shows on the open page, and each setting of the programme', async () => {
    const file = path.join(folder, FRAGMENT);
    const original = readFileSync(file, 'utf8');
    const more = path.join(folder, 'outcomes', 'more');
    mkdirSync(more);
    for (let index = 0; index < 600; index += 1) {
      const id = `SCC-DRC2312/CIV${String(index + 100)}`;
      writeFileSync(
        path.join(more, `${id.slice(-3)}.txt`),
        original.replace('SCC-DRC2312/CIV002', id),
      );
    }
    const { page, close } = await openPage(browser);
    await visit(page, `${server.address}outcomes/scc-drc2312-civ002/`);
    await page.locator('#evidence', { hasText: 'Activity reports' }).waitFor();
    for (let edit = 1; edit <= 20; edit += 1) {
      // Each at once after the last was seen: the page is still loading what it asked for.
      writeFileSync(file, original.replace('Activity reports', `Quixotic reports ${String(edit)}`));
      await page
        .locator('#evidence', { hasText: `Quixotic reports ${String(edit)} and` })
        .waitFor();
    }
    const settings = path.join(folder, 'programme.md');
    const before = readFileSync(settings, 'utf8');
    for (const name of ['Otters', 'Lanterns', 'Fords']) {
      writeFileSync(settings, before.replace(/^name: .*$/m, `name: ${name}`));
      await page.getByText(name).filter({ visible: true }).first().waitFor();
    }
    writeFileSync(settings, before);
    writeFileSync(file, original);
    rmSync(more, { recursive: true });
    await page.locator('#evidence', { hasText: 'Activity reports' }).waitFor();
    await close();
  });

  test('a faulty programme.md shows its problems and where it is, until it is mended', async () => {
    const file = path.join(folder, 'programme.md');
    const original = readFileSync(file, 'utf8');
    const { page, close } = await openPage(browser);
    await visit(page, `${server.address}about/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    writeFileSync(file, original.replace(/^name: .*$/m, 'name: [Quixotic'));
    const shown = page.getByText(`${file}:`);
    await shown.first().waitFor();
    await visit(page, server.address);
    await shown.first().waitFor();
    expect(await page.content()).not.toContain('Quixotic');
    writeFileSync(file, original);
    await page.locator('.site-nav').waitFor();
    await close();
  });
});
