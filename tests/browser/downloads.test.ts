import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage, takeFile } from '../support/browserSession.ts';
import { openExplorer, readAllIds, readSentence } from '../support/explorerPage.ts';
import { hasFocus } from '../support/keyboard.ts';

const { address } = inject('demonstration');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function openMenu(page: Page): Promise<void> {
  await page.locator('.explorer__take > summary').click();
  await page.getByRole('button', { name: 'Download as CSV' }).waitFor();
}

const findFormat = (page: Page, format: string) =>
  page.getByRole('button', { name: `Download as ${format}` });

const status = (page: Page) => page.locator('.taking__status');

describe('what is shown, as a file', () => {
  test('holds exactly the outcomes of the page, all of its pages, in their order, and says which they are', async () => {
    const { page, faults, close } = await openPage(browser);
    const asked = `${address}countries/kenya/?q=women&sort=-headline`;
    await openExplorer(page, asked);
    const sentence = await readSentence(page);
    const ids = await readAllIds(page);
    expect(ids.length).toBeGreaterThan(5);
    await openMenu(page);
    const menu = page.locator('.explorer__take > summary');
    expect(await menu.textContent()).toBe(`Download these ${ids.length} outcomes`);
    const { name, bytes } = await takeFile(page, findFormat(page, 'JSON'));
    expect(name).toBe(`outcomes-${ids.length}.json`);
    const { selection, outcomes } = JSON.parse(bytes.toString('utf8')) as {
      selection: string[];
      outcomes: { id: string; permalink: string }[];
    };
    expect(outcomes.map(({ id }) => id)).toEqual(ids);
    // Whoever has the file can open them: the site does not know its address, the browser does.
    expect(outcomes.every(({ permalink }) => permalink.startsWith(address))).toBe(true);
    expect(selection[0]).toBe('Shown: Kenya; with “women”');
    expect(sentence.startsWith(selection[1]?.split(',')[0] ?? '-')).toBe(true);
    expect(selection).toContain(`Address: ${asked}`);
    // The library of workbooks comes in a thread of its own, under the policy of the host.
    const workbook = await takeFile(page, findFormat(page, 'Excel'));
    expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK');
    await status(page).getByText('with your downloads').waitFor();
    const ris = (await takeFile(page, findFormat(page, 'RIS'))).bytes.toString('utf8');
    expect(ris.match(/^SN {2}- .*(?=\r)/gm)?.map((line) => line.slice(6))).toEqual(ids);
    for (const name of ['take', 'prints']) {
      const opener = page.locator(`.explorer__${name} > summary`);
      await opener.focus();
      if (name === 'prints') await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      expect(await page.locator(`.explorer__${name}[open]`).count(), name).toBe(0);
      expect(await hasFocus(opener), name).toBe(true);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test('of two files asked for one after the other only the second is saved', async () => {
    const { page, faults, close } = await openPage(browser);
    const saved: string[] = [];
    page.on('download', (download) => saved.push(download.suggestedFilename()));
    await openExplorer(page, `${address}outcomes/?country=kenya`);
    await openMenu(page);
    // What says which outcomes they are is slow.
    const held = Promise.withResolvers<undefined>();
    await page.route('**/ids*.bin', async (route) => {
      await held.promise;
      await route.continue();
    });
    await findFormat(page, 'CSV').click();
    await findFormat(page, 'RIS').click();
    held.resolve(undefined);
    await status(page).getByText('with your downloads').waitFor();
    // The first would have been saved by the time that a third is.
    await takeFile(page, findFormat(page, 'BibTeX'));
    await expect.poll(() => saved.map((name) => name.split('.').at(-1))).toEqual(['ris', 'bib']);
    expect(faults).toEqual([]);
    await close();
  });

  test('a connection that breaks, a reader who cancels and a site that changed are told, and nothing is saved', async () => {
    const { page, close } = await openPage(browser);
    let saved = 0;
    page.on('download', () => (saved += 1));
    await openExplorer(page, `${address}outcomes/?country=kenya`);
    await openMenu(page);
    const csv = page.getByRole('button', { name: 'Download as CSV' });
    await page.route('**/outcomes.ndjson', (route) => route.abort());
    await csv.click();
    await status(page).getByText('interrupted').waitFor();
    await page.unroute('**/outcomes.ndjson');
    await page.route('**/outcomes.ndjson', (route) =>
      route.fulfill({ body: '{"id":"DEMO-AAA/1"}\n' }),
    );
    await csv.click();
    await status(page).getByText('published anew').waitFor();
    await page.unroute('**/outcomes.ndjson');
    // It never answers.
    await page.route('**/outcomes.ndjson', () => undefined);
    await csv.click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await status(page).getByText('Cancelled').waitFor();
    expect(saved).toBe(0);
    await close();
  });
});
