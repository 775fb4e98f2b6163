import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from '../../support/browserSession.ts';
import { filterByHand } from '../../support/countByHand.ts';
import {
  chooseValue,
  excludeValue,
  findFilter,
  findValue,
  openExplorer,
  readChips,
  readIds,
  readSentence,
  typeQuery,
  whenReady,
} from '../../support/explorerPage.ts';
import { hasFocus, tabTo } from '../../support/keyboard.ts';
import { readDemonstration } from '../../support/readDemonstration.ts';

const site = inject('demonstration');
const list = `${site.address}outcomes/`;
const outcomes = readDemonstration();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('the keyboard', () => {
  test('“/” goes to the search box from anywhere but where text is typed', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    const box = page.locator('#explorer-search');
    await findValue(page, 'Country', 'Kenya').getByRole('checkbox').focus();
    await page.keyboard.press('/');
    expect(await hasFocus(box)).toBe(true);
    expect(await box.inputValue()).toBe('');
    await page.keyboard.press('/');
    expect(await box.inputValue()).toBe('/');
    const finder = page.getByLabel('Find in Type of change');
    await finder.focus();
    await page.keyboard.press('/');
    expect(await finder.inputValue()).toBe('/');

    // A reader may switch it off; the address says so, but not the one that is copied.
    await page.getByRole('button', { name: 'Switch this key off' }).click();
    await whenReady(page);
    await page.keyboard.press('/');
    expect(await hasFocus(box)).toBe(false);
    await openExplorer(page, page.url());
    await page.keyboard.press('/');
    expect(await hasFocus(box)).toBe(false);
    await page.getByRole('button', { name: 'Switch the key / on' }).click();
    expect(page.url()).toBe(list);
    await close();
  });

  test('“Skip to results” leads past the filters', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    await tabTo(page, page.getByRole('link', { name: 'Skip to results' }));
    await page.keyboard.press('Enter');
    expect(await hasFocus(page.locator('.explorer__sentence'))).toBe(true);
    expect(page.url()).toBe(list);

    // From within the filters Escape does, but it empties a box first, and closes a menu.
    const box = findValue(page, 'Country', 'Kenya').getByRole('checkbox');
    await box.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await hasFocus(box)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await hasFocus(page.locator('.explorer__sentence'))).toBe(true);
    const finder = page.getByLabel('Find in Type of change');
    await finder.fill('law');
    await page.keyboard.press('Escape');
    expect(await hasFocus(finder)).toBe(true);
    await close();
  });
});

describe('a narrow question', () => {
  test('takes six clicks and 25 keys with the link to it: high or more, a phrase, two countries, a harvest, one type left out', async () => {
    const { page, faults, close } = await openPage(browser, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await openExplorer(page, list);
    let clicks = 0;
    let keys = 0;
    const click = async (target: Locator): Promise<void> => {
      clicks += 1;
      await target.click();
      await whenReady(page);
    };
    const press = async (key: string): Promise<void> => {
      keys += 1;
      await page.keyboard.press(key);
    };
    await click(findValue(page, 'Country', 'DR Congo').getByRole('checkbox'));
    await click(findValue(page, 'Country', 'South Sudan').getByRole('checkbox'));
    await click(findValue(page, 'Harvest', 'harvest 2').getByRole('checkbox'));
    await click(findValue(page, 'Significance rating', 'high').locator('.filter__from'));
    await click(findValue(page, 'Type of change', 'Gender').locator('.filter__exclude'));
    await press('/');
    await page.keyboard.type('digital security');
    keys += 'digital security'.length;
    await press('Enter');
    await whenReady(page);
    await expect
      .poll(() => page.title())
      .toMatch(
        /^Outcomes: with “digital security”, DR Congo or South Sudan, harvest 2, Significance rating: high or more, without “Gender” · /,
      );
    const ids = await readIds(page);
    expect(ids.length).toBeGreaterThan(0);
    await click(page.getByRole('button', { name: 'Copy link' }));
    expect([clicks <= 6, keys <= 25]).toEqual([true, true]);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(page.url());
    await openExplorer(page, copied);
    expect(await readIds(page)).toEqual(ids);
    expect(faults).toEqual([]);
    await close();
  });

  test('takes 45 keys without a mouse: letters lead to values, Esc to the results', async () => {
    const { page, faults, close } = await openPage(browser, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await openExplorer(page, list);
    let keys = 0;
    const press = async (...all: readonly string[]): Promise<void> => {
      for (const key of all) await page.keyboard.press(key);
      keys += all.length;
    };
    const type = async (text: string): Promise<void> => {
      await page.keyboard.type(text);
      keys += text.length;
    };
    await press('/');
    await type('digital security');
    await press('Enter', 'Tab', 'Tab', 'Tab');
    const choose = async (letters: string, key: string): Promise<void> => {
      await type(letters);
      await press(key);
      await whenReady(page);
    };
    await choose('dr', 'Space');
    await choose('so', 'Space');
    await choose('2', 'Space');
    // The same letter again leads on, into filters that are closed too.
    const gender = findValue(page, 'Type of change', 'Gender').getByRole('checkbox');
    for (let presses = 0; !(await hasFocus(gender)) && presses < 6; presses += 1) await type('g');
    await press('-');
    await whenReady(page);
    await choose('hig', '+');
    await press('Escape', 'Tab', 'Enter');
    await page.getByRole('button', { name: 'Link copied' }).waitFor();
    expect(await readChips(page)).toEqual([
      ...['“digital security”', 'DR Congo', 'South Sudan', 'harvest 2'],
      ...['not Gender', 'Significance rating: high or more'],
    ]);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    expect(keys).toBeLessThanOrEqual(45);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('what is chosen', () => {
  test('stands in a sentence and in chips, and each chip takes it away', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    await typeQuery(page, 'curfew');
    await chooseValue(page, 'Country', 'DR Congo');
    await chooseValue(page, 'Country', 'Not recorded');
    await excludeValue(page, 'Negative', 'Yes');
    await excludeValue(page, 'Harvest', 'harvest 3');
    expect((await readSentence(page)).replace(/^\d+ of 548 outcomes /, '')).toBe(
      'with “curfew”; DR Congo or Country: Not recorded; without “harvest 3” or “Negative: Yes”',
    );
    expect(await readChips(page)).toEqual([
      '“curfew”',
      'DR Congo',
      'Country: Not recorded',
      'not harvest 3',
      'not Negative: Yes',
    ]);

    // Taking one away leads to the next, and from the last to the one before it.
    await page.getByRole('button', { name: 'Remove Country: Not recorded' }).focus();
    for (const next of ['Remove not harvest 3', 'Remove not Negative: Yes', 'Remove DR Congo']) {
      await page.keyboard.press('Enter');
      await whenReady(page);
      expect(await hasFocus(page.getByRole('button', { name: next }))).toBe(true);
    }
    expect(await readChips(page)).toEqual(['“curfew”', 'DR Congo']);
    await page.keyboard.press('Enter');
    await whenReady(page);
    await page.keyboard.press('Enter');
    await whenReady(page);
    expect(await hasFocus(page.locator('.explorer__sentence'))).toBe(true);
    expect(await page.locator('.explorer__chips').isVisible()).toBe(false);
    expect(page.url()).toBe(list);
    await close();
  });
});

describe('the live region', () => {
  /** Everything that it said since. */
  async function listen(page: Page): Promise<() => Promise<string[]>> {
    await page.locator('.explorer__bar .explorer__said').evaluate((region) => {
      const said: string[] = [];
      Object.assign(window, { said });
      // After a while it is emptied, which is not heard.
      new MutationObserver(() => {
        if (region.textContent !== '') said.push(region.textContent);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    });
    return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  }

  test('says what changed, once, and nothing to who is led to the sentence', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    const region = page.locator('.explorer__bar .explorer__said');
    expect(await region.getAttribute('role')).toBe('status');
    const said = await listen(page);
    const heard: string[] = [];
    const hear = async (text: string): Promise<void> => {
      heard.push(text);
      await expect.poll(said).toEqual(heard);
    };
    await chooseValue(page, 'Country', 'Kenya');
    const { length } = filterByHand(outcomes, { include: { Country: ['Kenya'] } });
    await hear(`${length} of 548 outcomes`);
    await page.getByLabel('Sort by').selectOption('Country');
    await hear('Sort by: Country');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await hear('View: Table');
    await page.getByLabel('Find in Type of change').fill('gender');
    const found = findFilter(page, 'Type of change').locator('.filter__value:visible');
    await hear(`${await found.count()} values`);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await whenReady(page);
    expect(await hasFocus(page.locator('.explorer__sentence'))).toBe(true);
    expect(await readSentence(page)).toBe('All 548 outcomes');
    // Back at the page's own list, whose order is the usual one, it goes on and holds no list.
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await hear('View: List');
    await page.getByLabel('Sort by').selectOption('Newest first');
    await hear('Sort by: Newest first');
    const live = page.locator('[role="status"], [role="alert"], [aria-live]');
    expect(await live.locator('.card, .table, .filter, .chip').count()).toBe(0);
    const isRendered = await region.evaluate((one) => one.getClientRects().length > 0);
    expect(isRendered).toBe(true);
    await close();
  });
});
