import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PAGE_SIZE } from '../../../src/explorer/listPages.ts';
import { openBrowser, openPage } from '../../support/browserSession.ts';
import { filterByHand } from '../../support/countByHand.ts';
import {
  chooseValue,
  openExplorer,
  readAllIds,
  readChips,
  readIds,
  readSentence,
  typeQuery,
  whenReady,
} from '../../support/explorerPage.ts';
import { readDemonstration } from '../../support/readDemonstration.ts';

const site = inject('demonstration');
const list = `${site.address}outcomes/`;
const outcomes = readDemonstration();
const kenya = filterByHand(outcomes, { include: { Country: ['Kenya'] } }).map(({ id }) => id);
const curfew = filterByHand(outcomes, { query: 'curfew' }).map(({ id }) => id);
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function block(page: Page, pattern: string | RegExp): Promise<void> {
  await page.route(pattern, (route) => route.abort());
}

describe('without the columns', () => {
  test('the list and the search work, and the reader is told of the filters', async () => {
    const { page, close } = await openPage(browser);
    await block(page, '**/columns.bin');
    await openExplorer(page, list);
    await page.getByText('The filters could not be loaded').waitFor();
    expect(await readIds(page)).toEqual(outcomes.slice(0, 25).map(({ id }) => id));
    await page.locator('.explorer__side').getByRole('link', { name: 'Countries' }).waitFor();
    for (const name of ['Table', 'List'])
      expect(await page.getByRole('button', { name, exact: true }).isDisabled()).toBe(true);
    expect(await page.getByLabel('Sort by').isDisabled()).toBe(true);

    await typeQuery(page, 'curfew');
    expect(await readSentence(page)).toBe(`All ${curfew.length} outcomes with “curfew”`);
    expect((await readAllIds(page)).toSorted()).toEqual(curfew.toSorted());
    await expect.poll(() => page.locator('.explorer__results mark').count()).toBeGreaterThan(0);
    // One step for each page of results, the first of which took the place of the list.
    for (let shown = 0; shown < curfew.length; shown += PAGE_SIZE) await page.goBack();
    await page.locator('.explorer__static').waitFor();

    await openExplorer(page, `${site.address}countries/kenya/`);
    await page.getByText('a search here finds outcomes of the whole site').waitFor();
    expect(await readIds(page)).toEqual(kenya.slice(0, 25));
    await close();
  });
});

describe('without a ranking', () => {
  test('the list stands as usual, the reader is told, and may try again', async () => {
    const { page, close } = await openPage(browser);
    await block(page, '**/by-headline.bin');
    await openExplorer(page, `${list}?country=kenya&sort=headline`);
    await page.getByText('could not be sorted this way').waitFor();
    expect(await readIds(page)).toEqual(kenya.slice(0, PAGE_SIZE));
    expect(page.url()).toBe(`${list}?country=kenya`);
    expect(await page.locator('.explorer__sort').inputValue()).toBe('newest');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Table' }).click();
    await whenReady(page);
    await page.getByRole('button', { name: 'Headline' }).click();
    await whenReady(page);
    expect(await page.getByText('could not be sorted this way').isVisible()).toBe(false);
    expect(await readIds(page)).not.toEqual(kenya.slice(0, PAGE_SIZE));
    await close();
  });
});

describe('while the columns are on their way', () => {
  test('a list that the address does not ask for is not shown as its answer', async () => {
    const { page, close } = await openPage(browser);
    let letPass = (): void => undefined;
    const held = new Promise<void>((resolve) => (letPass = resolve));
    await page.route('**/columns.bin', async (route) => {
      await held;
      await route.continue();
    });
    // That of an address that asks for nothing is there at once.
    await page.goto(`${list}?utm_source=letter`);
    expect(await readIds(page)).toEqual(outcomes.slice(0, PAGE_SIZE).map(({ id }) => id));
    await page.goto(`${list}?country=kenya`);
    await page.getByText('Loading what this address asks for').waitFor();
    expect(await readIds(page)).toEqual([]);
    letPass();
    await whenReady(page);
    expect(await readIds(page)).toEqual(kenya.slice(0, PAGE_SIZE));
    expect(await page.getByText('Loading what this address asks for').isVisible()).toBe(false);
    await close();
  });
});

describe('without the text search', () => {
  test.for([
    ['Pagefind', '**/pagefind-worker.js*'],
    ['its WASM', '**/wasm.*.pagefind'],
    ['its index', '**/pagefind.*.pf_meta'],
    ['the table of its results', '**/pagefind/outcomes.bin'],
  ] as const)(
    '%s: filters and ids work, the reader is told, and may try again',
    async ([, pattern]) => {
      const { page, close } = await openPage(browser);
      await block(page, pattern);
      await openExplorer(page, list);
      await typeQuery(page, 'curfew');
      const failure = page.getByRole('alert');
      await failure.getByText('The text search could not start').waitFor();
      expect(await readSentence(page)).toBe(`All ${outcomes.length} outcomes`);
      await chooseValue(page, 'Country', 'Kenya');
      expect(await readSentence(page)).toBe(`${kenya.length} of ${outcomes.length} outcomes Kenya`);
      expect(await readIds(page)).toEqual(kenya.slice(0, PAGE_SIZE));
      expect(await readChips(page)).toEqual(['“curfew”', 'Kenya']);

      await typeQuery(page, kenya[0] ?? '');
      expect(await readIds(page)).toEqual(kenya.slice(0, 1));
      expect(await failure.isVisible()).toBe(false);

      await typeQuery(page, 'curfew');
      await failure.waitFor();
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.explorer__description').getByText('with “curfew”').waitFor();
      await whenReady(page);
      expect((await readIds(page)).toSorted()).toEqual(
        kenya.filter((id) => curfew.includes(id)).toSorted(),
      );
      const sentence = page.locator('.explorer__sentence');
      expect(await sentence.evaluate((one) => one === document.activeElement)).toBe(true);
      await close();
    },
  );

  test('its code: the reader is told, and filters work', async () => {
    const { page, close } = await openPage(browser);
    await block(page, '**/assets/textSearch*');
    await openExplorer(page, `${list}?q=curfew&country=kenya`);
    await page.getByRole('alert').getByText('The text search could not start').waitFor();
    expect(await readIds(page)).toEqual(kenya.slice(0, PAGE_SIZE));
    await page.unrouteAll();
    await page.reload();
    await whenReady(page);
    expect(await readSentence(page)).toContain('with “curfew”; Kenya');
    await close();
  });
});

describe('without the code of the table', () => {
  test('the reader is told, and the list works', async () => {
    const { page, close } = await openPage(browser);
    await block(page, '**/assets/tableView*');
    await openExplorer(page, `${list}?country=kenya&view=table`);
    await page.getByRole('alert').getByText('These outcomes could not be loaded').waitFor();
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await whenReady(page);
    expect(await readIds(page)).toEqual(kenya.slice(0, PAGE_SIZE));
    await close();
  });
});

describe('without the cards', () => {
  test('the numbers are right, the reader is told, and the next choice tries again', async () => {
    const { page, close } = await openPage(browser);
    await block(page, '**/cards-*.bin');
    await openExplorer(page, list);
    await chooseValue(page, 'Country', 'Kenya');
    await page.getByRole('alert').getByText('These outcomes could not be loaded').waitFor();
    expect(await readSentence(page)).toBe(`${kenya.length} of ${outcomes.length} outcomes Kenya`);
    expect(await readIds(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await whenReady(page);
    expect(await readIds(page)).toHaveLength(25);
    await page.unrouteAll();
    await chooseValue(page, 'Country', 'Kenya');
    expect(await readIds(page)).toEqual(kenya.slice(0, PAGE_SIZE));
    await close();
  });

  test('cards that come late are not taken for what a search is still looking for', async () => {
    const { page, close } = await openPage(browser);
    const letPass: Record<string, () => void> = {};
    for (const pattern of ['**/cards-*.bin', '**/pagefind-worker.js']) {
      const held = new Promise<void>((resolve) => (letPass[pattern] = resolve));
      await page.route(pattern, async (route) => {
        await held;
        await route.continue();
      });
    }
    await page.goto(list);
    await page.locator('.filters').waitFor();
    const explorer = page.locator('outcome-explorer');
    await page.getByRole('checkbox', { name: /^Kenya/ }).click();
    expect(await explorer.getAttribute('data-state')).toBe('painting');
    const box = page.locator('#explorer-search');
    await box.fill('curfew');
    await box.press('Enter');
    letPass['**/cards-*.bin']?.();
    await page.locator('.explorer__results .card').first().waitFor();
    expect(await explorer.getAttribute('data-state')).toBe('searching');
    await page.getByText('Searching for “curfew” …').waitFor();
    letPass['**/pagefind-worker.js']?.();
    await whenReady(page);
    expect((await readIds(page)).toSorted()).toEqual(
      kenya.filter((id) => curfew.includes(id)).toSorted(),
    );
    await close();
  });
});

describe('without scripts', () => {
  test('every outcome is on the pages of the list, and every index is linked to', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(list);
    await page.locator('.search-note', { hasText: 'Searching and filtering need' }).waitFor();
    for (const name of ['Countries', 'Harvests', 'Years', 'Objectives', 'Types of change'])
      expect(
        await page.getByRole('main').getByRole('link', { name, exact: true }).isVisible(),
      ).toBe(true);
    expect(await page.locator('.explorer :is(button, select):visible').allInnerTexts()).toEqual([
      'Search',
    ]);
    const ids = await readIds(page);
    for (const older = page.getByRole('link', { name: 'Older' }); await older.isVisible();) {
      const before = page.url();
      await older.click();
      await page.waitForURL(({ href }) => href !== before);
      ids.push(...(await readIds(page)));
    }
    expect(ids).toEqual(outcomes.map(({ id }) => id));
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('main').getByRole('link', { name: 'Countries' }).click();
    await page.getByRole('heading', { level: 1, name: 'Countries' }).waitFor();
    await close();
  });
});
