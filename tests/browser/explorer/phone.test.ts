import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PAGE_SIZE } from '../../../src/explorer/listPages.ts';
import { openBrowser, openPage } from '../../support/browserSession.ts';
import { filterByHand } from '../../support/countByHand.ts';
import {
  chooseValue,
  excludeValue,
  openExplorer,
  readIds,
  whenReady,
} from '../../support/explorerPage.ts';
import { readDemonstration } from '../../support/readDemonstration.ts';

const site = inject('demonstration');
const list = `${site.address}outcomes/`;
const outcomes = readDemonstration();
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('on a phone', () => {
  test('the filters open as a dialog, which says how many outcomes it will show', async () => {
    const { page, faults, close } = await openPage(browser, PHONE);
    await openExplorer(page, list);
    // The first outcome is above the fold, and the links of the site are one menu.
    const fold = await page.locator('.card').first().boundingBox();
    expect((fold?.y ?? 0) + (fold?.height ?? 0)).toBeLessThan(780);
    const menu = page.getByRole('navigation', { name: 'Main' });
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await menu.getByRole('link', { name: 'Countries' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.filters').isVisible()).toBe(false);
    const open = page.getByRole('button', { name: 'Filters', exact: true });
    await open.click();
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await dialog.getByRole('button', { name: `Show ${outcomes.length} outcomes` }).waitFor();
    expect(await dialog.getByLabel('Sort by').isVisible()).toBe(true);
    await chooseValue(page, 'Country', 'DR Congo');
    await excludeValue(page, 'Scale', 'Local');
    const expected = filterByHand(outcomes, {
      include: { Country: ['DR Congo'] },
      exclude: { Scale: ['Local'] },
    });
    // What is outside a dialog is not announced while it is open.
    await expect
      .poll(() => dialog.getByRole('status').textContent())
      .toBe(`${expected.length} of ${outcomes.length} outcomes`);
    await dialog.getByRole('button', { name: `Show ${expected.length} outcomes` }).click();
    expect(await dialog.isVisible()).toBe(false);
    expect(await readIds(page)).toEqual(expected.slice(0, PAGE_SIZE).map(({ id }) => id));
    const opener = page.getByRole('button', { name: 'Filters 2 chosen' });
    // What it leaves is in view.
    const first = await page.locator('.explorer__results .card').first().boundingBox();
    expect(first?.y).toBeLessThan(600);
    expect(await dialog.locator('.explorer__sort').count()).toBe(0);
    expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);

    // The filters are as they were left.
    await opener.click();
    expect(await dialog.locator('input:checked').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);

    // On a wider screen they are beside the list again.
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await page.locator('.explorer__side .filters').isVisible()).toBe(true);
    await chooseValue(page, 'Country', 'Kenya');
    expect(await opener.isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });

  test('a step back closes the dialog and keeps what was chosen; the next one undoes it', async () => {
    const { page, faults, close } = await openPage(browser, PHONE);
    await page.goto('about:blank');
    await openExplorer(page, list);
    const dialog = page.locator('.explorer__dialog');
    const open = page.getByRole('button', { name: /^Filters/ });
    const all = outcomes.slice(0, PAGE_SIZE).map(({ id }) => id);
    const kenya = filterByHand(outcomes, { include: { Country: ['Kenya'] } });
    const ids = kenya.slice(0, PAGE_SIZE).map(({ id }) => id);

    // Nothing was chosen: the step closes the dialog and does nothing else.
    await open.click();
    await page.goBack();
    await dialog.waitFor({ state: 'hidden' });
    expect(page.url()).toBe(list);

    await open.click();
    await chooseValue(page, 'Country', 'Kenya');
    await excludeValue(page, 'Scale', 'Local');
    await excludeValue(page, 'Scale', 'Local');
    await page.goBack();
    await dialog.waitFor({ state: 'hidden' });
    await whenReady(page);
    expect(page.url()).toBe(`${list}?country=kenya`);
    expect(await readIds(page)).toEqual(ids);
    await page.goBack();
    await whenReady(page);
    expect(page.url()).toBe(list);
    expect(await readIds(page)).toEqual(all);
    await page.goForward();
    await whenReady(page);
    expect(await readIds(page)).toEqual(ids);

    // Closed by its button, with nothing chosen, it leaves no step behind.
    await open.click();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.waitForURL(`${list}?country=kenya`);
    await page.goBack();
    await page.waitForURL(list);
    await page.goBack();
    await page.waitForURL('about:blank');
    expect(faults).toEqual([]);
    await close();
  });

  test('the focus stays in the dialog, and the page behind it does not answer', async () => {
    const { page, close } = await openPage(browser, PHONE);
    await openExplorer(page, list);
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await page.keyboard.press('/');
    const dialog = page.locator('.explorer__dialog');
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      const place = await dialog.evaluate(
        (one) => one.contains(document.activeElement) || document.activeElement === document.body,
      );
      expect(place).toBe(true);
    }
    await close();
  });

  test('nothing is wider than the screen but the table within its frame', async () => {
    const { page, close } = await openPage(browser, PHONE);
    for (const query of ['?q=community&country=dr-congo&scale=-local', '?view=table&page=2']) {
      await openExplorer(page, `${list}${query}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, query).toBeLessThanOrEqual(360);
    }
    const frame = page.getByRole('region', { name: 'Table' });
    expect(await frame.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    await close();
  });
});
