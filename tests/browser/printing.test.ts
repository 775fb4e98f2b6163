import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from '../support/browserSession.ts';
import { openExplorer, whenReady } from '../support/explorerPage.ts';
import { readQr } from '../support/readQr.ts';

const { address } = inject('demonstration');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Presses a button that prints; what it prints is on the page until it is on paper. */
async function press(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    delete document.documentElement.dataset['printed'];
    globalThis.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
  // In the explorer they are in a menu of their own, which stays open.
  const menu = page.locator('.explorer__prints:not([open]) summary');
  if ((await menu.count()) > 0) await menu.click();
  await page.getByRole('button', { name }).click();
  await page.locator('html[data-printed]').waitFor({ state: 'attached' });
}

/** Prints, and gives the number of sheets. */
async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  await page.locator('.printed').waitFor({ state: 'detached' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('a booklet and cards', () => {
  test('of fifty outcomes and more are printed whole, and then the list is back', async () => {
    const { page, faults, close } = await openPage(browser);
    await openExplorer(page, `${address}outcomes/?country=south-sudan`);
    const count = Number.parseInt(await page.locator('.explorer__count').innerText(), 10);
    expect(count).toBeGreaterThanOrEqual(50);

    await press(page, 'Print as a booklet');
    const cover = await page.locator('.booklet__cover').textContent();
    expect(cover).toContain('Shown: South Sudan');
    expect(cover).toContain(`${count} of `);
    expect(cover).toContain(`Address: ${address}outcomes/?country=south-sudan`);
    const places = await page
      .locator('.booklet__contents a')
      .evaluateAll((links) =>
        links.map((link) => document.querySelector(link.getAttribute('href') ?? '')?.className),
      );
    expect(places).toEqual(Array.from({ length: count }, () => 'text'));
    expect(await page.locator('.text > .booklet__cited').count()).toBe(count);
    expect(await countSheets(page)).toBeGreaterThan(count / 4);
    const first = page.locator('.explorer__results .card__headline a').first();
    const listed = await first.evaluate((link) => (link as HTMLAnchorElement).href);

    await press(page, 'Print cards');
    expect(await page.locator('.sheet__facts').first().textContent()).toMatch(/^South Sudan · /);
    const codes = page.locator('.qr');
    expect(await codes.count()).toBe(count);
    expect(readQr(await codes.first().evaluate((svg) => svg.outerHTML))).toBe(listed);
    expect(await countSheets(page)).toBe(Math.ceil(count / 4));
    await whenReady(page);
    expect(faults).toEqual([]);
    await close();
  });

  test('are made of a shortlist, with its title and notes, and lead to the outcomes', async () => {
    const { page, faults, close } = await openPage(browser);
    await openExplorer(page, `${address}outcomes/?country=kenya`);
    const stars = page.locator('.explorer__results .star');
    await stars.nth(1).click();
    await stars.nth(0).click();
    await page.goto(`${address}shortlist/`);
    await page.locator('.shortlist__items[data-state="ready"]').waitFor();
    const ids = await page.locator('.listed .card__id').allTextContents();
    await page.getByLabel('Title of the list').fill('<b>A workshop</b>');
    await page.getByLabel(`Note on ${ids[1] ?? '?'}`).fill('Ask them');
    await press(page, 'Print as a booklet');
    expect(await page.locator('.booklet__title').textContent()).toBe('<b>A workshop</b>');
    expect(await page.locator('.booklet__contents .card__id').allTextContents()).toEqual(ids);
    const notes = page.locator('.booklet .text .listed__written');
    expect(await notes.allTextContents()).toEqual(['Ask them']);
    await countSheets(page);
    await press(page, 'Print cards');
    expect(await page.locator('.sheet__card .card__id').allTextContents()).toEqual(ids);
    expect(await countSheets(page)).toBe(1);
    await page.locator('.listed__item').first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});

describe('a print', () => {
  test('that has made place for another and then fails leaves that alone', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, `${address}outcomes/?country=kenya`);
    await page.locator('.explorer__results .star').first().click();
    let held = Promise.withResolvers<undefined>();
    await page.route('**/bindBooklet.*.js', async (route) => {
      await held.promise;
      await route.abort();
    });
    for (const list of [page.url(), `${address}shortlist/`]) {
      held = Promise.withResolvers<undefined>();
      await page.goto(list);
      const asked = page.waitForRequest(/bindBooklet/);
      const menu = page.locator('.explorer__prints summary');
      if ((await menu.count()) > 0) await menu.click();
      await page.getByRole('button', { name: 'Print as a booklet' }).click();
      const code = (await asked).url();
      await press(page, 'Print cards');
      held.resolve(undefined);
      // It has failed for whoever asked for it before.
      await page.evaluate(`import(${JSON.stringify(code)}).catch(() => undefined)`);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      expect(await page.locator('.printed.sheets').count(), list).toBe(1);
      expect(await page.locator('[data-printing]').getAttribute('data-printing')).toBe('ready');
    }
    await close();
  });
});

describe('a reader', () => {
  test('takes twelve outcomes of a search to a workshop: cards whose codes lead to them, and a list that colleagues open', async () => {
    const { page, faults, close } = await openPage(browser, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(address);
    await page.getByRole('searchbox').fill('women');
    await page.keyboard.press('Enter');
    await page.locator('.explorer__sentence', { hasText: 'with “women”' }).waitFor();
    await whenReady(page);
    const stars = page.locator('.explorer__results .star');
    for (let index = 0; index < 12; index += 1) await stars.nth(index).click();
    await page.goto(`${address}shortlist/`);
    await page.locator('.shortlist__items[data-state="ready"]').waitFor();
    const ids = await page.locator('.listed .card__id').allTextContents();
    expect(ids).toHaveLength(12);

    await press(page, 'Print cards');
    const codes = await page
      .locator('.qr')
      .evaluateAll((drawn) => drawn.map((svg) => svg.outerHTML));
    const addresses = codes.map((svg) => readQr(svg) ?? '');
    expect(await countSheets(page)).toBe(3);
    await page.locator('.shortlist__copy').click();
    await page.getByText('Whoever opens this address sees the list').waitFor();
    const sent = await page.evaluate(() => navigator.clipboard.readText());

    const colleague = await openPage(browser);
    await colleague.page.goto(sent);
    await colleague.page.locator('.shortlist__items[data-state="ready"]').waitFor();
    expect(await colleague.page.locator('.listed .card__id').allTextContents()).toEqual(ids);
    await colleague.page.goto(addresses.at(-1) ?? '');
    expect(await colleague.page.locator('.outcome__id').textContent()).toContain(ids.at(-1));
    expect(new Set(addresses).size).toBe(12);
    expect([...faults, ...colleague.faults]).toEqual([]);
    await colleague.close();
    await close();
  });

  test('prints what a filter shows with whole texts, and nothing to press is on the paper', async () => {
    const { page, faults, close } = await openPage(browser);
    await openExplorer(page, `${address}outcomes/?country=kenya&year=2023`);
    const count = Number.parseInt(await page.locator('.explorer__count').innerText(), 10);
    await press(page, 'Print in full');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.text:has(.narrative):visible').count()).toBe(count);
    const controls = page.locator('main :is(button, select, input, summary)');
    expect(await controls.filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.explorer__sentence').innerText()).toContain('Kenya; 2023');
    expect(await countSheets(page)).toBeGreaterThan(1);
    await page.emulateMedia({ media: null });
    await page.locator('.explorer__results .card').first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
