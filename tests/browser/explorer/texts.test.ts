import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from '../../support/browserSession.ts';
import { openExplorer, whenReady } from '../../support/explorerPage.ts';
import { foldSpace } from '../../support/sites.ts';
import { readDemonstration } from '../../support/readDemonstration.ts';

const site = inject('demonstration');
const outcomes = readDemonstration();
const kenyan = outcomes.filter(({ country }) => country.some(({ key }) => key === 'kenya'));
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('full texts', () => {
  test('a page of outcomes is read whole, and all of a filter are printed as one document', async () => {
    const { page, close } = await openPage(browser);
    await page.addInitScript(() => {
      globalThis.print = () => {
        document.documentElement.dataset['printed'] = String(
          document.querySelectorAll('.text .facts').length,
        );
      };
    });
    await openExplorer(page, `${site.address}outcomes/?country=kenya&view=texts`);
    await page.locator('.text .facts').nth(24).waitFor();
    const shown = await page.locator('.text').first().innerText();
    const [first] = kenyan;
    const squeeze = (text: string): string => foldSpace(text).replaceAll(/\s/gu, '');
    // The description goes on from the headline above it, and nothing of it is said twice.
    expect(squeeze(shown)).toContain(squeeze(first?.description ?? '?'));
    expect(squeeze(shown)).toContain(squeeze(first?.significance ?? '?'));

    await page.getByRole('button', { name: 'List', exact: true }).click();
    await whenReady(page);
    await page.locator('.explorer__prints summary').click();
    await page.getByRole('button', { name: 'Print in full' }).click();
    await page.locator(`html[data-printed="${kenyan.length}"]`).waitFor({ state: 'attached' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.locator('.explorer__results .card').first().waitFor();
    expect(await page.locator('.text').count()).toBe(0);

    // Where one is lost the document would not be whole, so that nothing is printed.
    const lost = `**/outcomes/${kenyan.at(-1)?.slug ?? '?'}/`;
    await page.route(lost, (route) => route.abort());
    await page.evaluate(() => delete document.documentElement.dataset['printed']);
    await page.getByRole('button', { name: 'Print in full' }).click();
    await page.getByRole('alert').getByText('1 text could not be loaded').waitFor();
    await page.locator('.explorer__results .card').first().waitFor();
    expect(await page.locator('html[data-printed]').count()).toBe(0);
    // While they come a reader may give up, and is back where it began.
    await page.unroute(lost);
    await page.route('**/outcomes/demo-*/', () => undefined);
    await page.getByRole('button', { name: 'Print in full' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('.explorer__results .card').first().waitFor();
    expect(await page.locator('.text, .explorer__progress, html[data-printed]').count()).toBe(0);
    await close();
  });
});
