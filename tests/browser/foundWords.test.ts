import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from '../support/browserSession.ts';
import { readIds, search } from '../support/explorerPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the page of an outcome that was opened from a search', () => {
  test('marks the words that were found, and says the same text as without them', async () => {
    const { address } = inject('demonstration');
    const { page, faults, close } = await openPage(browser);
    await search(page, address, 'journalists');
    const [id] = await readIds(page);
    await page.locator('.explorer__results .card a').first().click();
    await page.locator('h1').waitFor();
    expect(await page.locator('.outcome').textContent()).toContain(id);
    await page.locator('.outcome__text mark').first().waitFor();
    const marks = await page.locator('.outcome__text mark').allTextContents();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark.toLowerCase()).toMatch(/^journalis/);
    const marked = await page.locator('.outcome__text').textContent();
    await page.goto(page.url().split('?', 1).join(''));
    expect(await page.locator('mark').count()).toBe(0);
    expect(await page.locator('.outcome__text').textContent()).toBe(marked);
    expect(faults).toEqual([]);
    await close();
  });

  test('a query of someone else’s making is only ever text', async () => {
    const { address } = inject('demonstration');
    const { page, faults, close } = await openPage(browser);
    await search(page, address, 'mediation');
    const link = await page.locator('.explorer__results .card a').first().getAttribute('href');
    const hostile = encodeURIComponent('<img src=x onerror=alert(1)> mediation " “');
    await page.goto(new URL((link ?? '').split('?', 1).join('') + `?q=${hostile}`, address).href);
    await page.locator('.outcome__text mark').first().waitFor();
    expect(await page.locator('.outcome img').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});
