import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage } from '../support/browserSession.ts';
import { readSentence } from '../support/explorerPage.ts';
import { createTemporaryFolder, withoutVitest } from '../support/sites.ts';

let browser: Browser;
let server: ChildProcess;
let address = '';
let folder = '';
let output = '';
beforeAll(async () => {
  browser = await openBrowser();
  folder = createTemporaryFolder('dev');
  cpSync('content', folder, { recursive: true });
  server = spawn(process.execPath, ['scripts/dev.ts'], {
    env: {
      ...withoutVitest(process.env),
      CONTENT_DIR: folder,
      BASE_PATH: '/preview',
      NO_COLOR: '1',
    },
  });
  address = await new Promise<string>((resolve, reject) => {
    server.stdout?.on('data', (data: Buffer) => {
      output += data.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/preview/.exec(output)?.[0];
      if (found !== undefined) resolve(`${found}/`);
    });
    server.stderr?.on('data', (data: Buffer) => (output += data.toString()));
    server.on('exit', () => {
      reject(new Error(`The dev server ended:\n${output}`));
    });
  });
});
afterAll(async () => {
  server.kill();
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

describe('npm run dev', () => {
  test('shows an edit at once, finds it by search, and shows the problems of a faulty fragment until it is mended', async () => {
    const file = path.join(folder, FRAGMENT);
    const original = readFileSync(file, 'utf8');
    const { page, close } = await openPage(browser);

    await visit(page, `${address}outcomes/?q=REHASHEMA`);
    await page.getByText('with “REHASHEMA”').waitFor();
    expect(await readSentence(page)).toBe('1 outcome with “REHASHEMA”');

    await visit(page, `${address}outcomes/scc-drc2312-civ002/`);
    writeFileSync(
      file,
      original.replace('Activity reports and photos', 'Quixotic reports and photos'),
    );
    await page.locator('#evidence', { hasText: 'Quixotic reports' }).waitFor();

    await visit(page, `${address}outcomes/?q=Quixotic`);
    await page.getByText('with “Quixotic”').waitFor();
    expect(await readSentence(page)).toBe('1 outcome with “Quixotic”');

    await visit(page, `${address}outcomes/scc-drc2312-civ002/`);
    writeFileSync(file, original.replace('**Year**:', '**Scale**:'));
    await page.locator('vite-error-overlay').waitFor();
    expect(await page.locator('vite-error-overlay #stack-content').innerText()).toContain(
      'duplicate-header',
    );
    expect(output).toContain(`${FRAGMENT}:11:1 error duplicate-header`);

    writeFileSync(file, original);
    await page.locator('vite-error-overlay').waitFor({ state: 'detached' });
    await page.locator('#evidence', { hasText: 'Activity reports' }).waitFor();
    await close();
  });

  test('a record that is flagged while it is shown is gone at once', async () => {
    const file = path.join(folder, FRAGMENT);
    const original = readFileSync(file, 'utf8');
    const { page, close } = await openPage(browser);
    await visit(page, `${address}outcomes/`);
    await page.getByText('1 outcome', { exact: true }).waitFor();
    writeFileSync(file, original.replace('CONFIDENTIAL**: ', 'CONFIDENTIAL**: YES'));
    await page.getByText('No outcome is published yet.').waitFor();
    writeFileSync(file, original);
    await page.getByText('1 outcome', { exact: true }).waitFor();
    await close();
  });
});
