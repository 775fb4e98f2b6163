import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from '../support/browserSession.ts';
import { readIds, whenReady } from '../support/explorerPage.ts';
import { hasFocus } from '../support/keyboard.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The id of the outcome on the page once it leads through a list, and its place there. */
async function readPlace(page: Page): Promise<[id: string, place: string]> {
  const label = page.locator('.neighbours__label a');
  await label.waitFor();
  const id = (await page.locator('.outcome__id').textContent()) ?? '';
  return [id.trim().split(/\s+/).at(-1) ?? '', (await label.textContent()) ?? ''];
}

describe('an outcome that was opened from a list', () => {
  test.for(['', '&q=community&view=texts'])(
    'leads back in the history to where its reader was (%s)',
    async (more) => {
      const { address } = inject('demonstration');
      const { page, faults, close } = await openPage(browser);
      await page.goto(new URL(`outcomes/?sort=country&page=2${more}`, address).href);
      await whenReady(page);
      const link = page
        .locator('.explorer__results :is(.card, .text, .table) h3 a, .explorer__results tbody th a')
        .nth(16);
      const readTop = (): Promise<number> =>
        link.evaluate((one) => one.getBoundingClientRect().top);
      await link.focus();
      await page.waitForLoadState('networkidle');
      const before = [await link.getAttribute('href'), await readTop()] as const;
      await link.press('Enter');
      await page.locator('h1').waitFor();
      await page.goBack();
      await whenReady(page);
      await expect.poll(() => hasFocus(link)).toBe(true);
      await page.waitForLoadState('networkidle');
      expect(await link.getAttribute('href')).toBe(before[0]);
      expect(Math.abs((await readTop()) - before[1])).toBeLessThan(3);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
      // Anew by its reader is from the beginning of the page, as everywhere.
      await page.reload();
      await whenReady(page);
      expect(await hasFocus(link)).toBe(false);
      expect(faults).toEqual([]);
      await close();
    },
  );

  test('leads on through that list in its order, and back to it', async () => {
    const { address } = inject('demonstration');
    const { page, faults, close } = await openPage(browser);
    const list = new URL('outcomes/?change-type=-gender&sort=-significance', address).href;
    await page.goto(list);
    await page.locator('outcome-explorer[data-state="ready"]').waitFor();
    const ids = await readIds(page);
    const link = page.locator('.explorer__results .card a').nth(3);
    const own = await link.getAttribute('href');
    expect(own).not.toContain('#');
    await link.click();
    const [id, place] = await readPlace(page);
    expect(id).toBe(ids[3]);
    expect(place).toMatch(/^4 of \d+ /);
    await page.locator('.neighbours a[rel=next]').click();
    await page.locator('.neighbours__label', { hasText: /^5 of / }).waitFor();
    expect((await readPlace(page))[0]).toBe(ids[4]);
    await page.locator('.neighbours a[rel=prev]').click();
    await page.locator('.neighbours__label', { hasText: /^4 of / }).waitFor();
    await page.locator('.neighbours a[rel=prev]').click();
    await page.locator('.neighbours__label', { hasText: /^3 of / }).waitFor();
    expect((await readPlace(page))[0]).toBe(ids[2]);
    await page.locator('.neighbours__label a').click();
    await page.locator('outcome-explorer[data-state="ready"]').waitFor();
    expect(page.url()).toBe(list);
    expect(faults).toEqual([]);
    await close();
  });

  test('opened by its own address, or from a list that it is not in, leads through its harvest', async () => {
    const { address } = inject('demonstration');
    const { page, faults, close } = await openPage(browser);
    await page.goto(new URL('outcomes/', address).href);
    await page.locator('outcome-explorer[data-state="ready"]').waitFor();
    const version = await page.locator('outcome-explorer').getAttribute('data-version');
    const link = page.locator('.card a').first();
    const own = new URL((await link.getAttribute('href')) ?? '', address).href;
    await page.goto(own);
    const harvest = await page.locator('.neighbours').textContent();
    await page.goto('about:blank');
    // Its own row is the first.
    const loaded = page.waitForResponse(/cards-/);
    await page.goto(`${own}#list=${version ?? ''}.9.1.0.1.2.3&from=/`);
    await loaded;
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.neighbours').textContent()).toBe(harvest);
    expect(faults).toEqual([]);
    await close();
  });
});
