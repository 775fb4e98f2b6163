import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PAGE_SIZE } from '../../../src/explorer/listPages.ts';
import { openBrowser, openPage } from '../../support/browserSession.ts';
import {
  chooseValue,
  excludeValue,
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
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Everything that a reader sees of what was asked for. */
async function readAll(page: Page): Promise<object> {
  return {
    sentence: await page.locator('.explorer__sentence:not(.visually-hidden)').allTextContents(),
    chips: await readChips(page),
    ids: await readIds(page),
    box: await page.locator('#explorer-search').inputValue(),
    sort: await page.locator('.explorer__sort option:checked').textContent(),
    view: await page.locator('[data-view][aria-pressed="true"]').textContent(),
    heads: await page.locator('.table thead th').allTextContents(),
    place: await page.locator('.explorer__pager [aria-current="page"]').allTextContents(),
    checked: await page.locator('.filter input:checked').count(),
    excluded: await page.locator('.filter__exclude[aria-pressed="true"]').count(),
    years: await page
      .locator('.filter__range select')
      .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
  };
}

describe('the address', () => {
  test('back and forward go through every step, each as it was', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    const steps: (() => Promise<void>)[] = [
      () => chooseValue(page, 'Country', 'DR Congo'),
      () => excludeValue(page, 'Harvest', 'harvest 1'),
      () => typeQuery(page, 'community'),
      async () => {
        await page.locator('.explorer__sort').selectOption('Country');
      },
      () => page.getByRole('button', { name: 'Table' }).click(),
      () => page.locator('.explorer__pager').getByRole('link', { name: 'Next' }).click(),
      () => page.getByRole('button', { name: 'Remove DR Congo' }).click(),
      () => page.getByRole('button', { name: 'Clear all' }).click(),
    ];
    const seen = [await readAll(page)];
    for (const step of steps) {
      await step();
      await whenReady(page);
      seen.push(await readAll(page));
    }
    for (const expected of seen.slice(0, -1).toReversed()) {
      await page.goBack();
      await whenReady(page);
      await expect.poll(() => readAll(page)).toEqual(expected);
    }
    for (const expected of seen.slice(1)) {
      await page.goForward();
      await whenReady(page);
      await expect.poll(() => readAll(page)).toEqual(expected);
    }
    await close();
  });

  test('a query that is typed is one step, and the way back from it leads to what was before', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    const box = page.locator('#explorer-search');
    const sentence = page.locator('.explorer__description');
    for (const word of ['curfew', 'ceasefire']) {
      await box.fill(word.slice(0, 5));
      await page.waitForURL((url) => url.searchParams.get('q') === word.slice(0, 5));
      await box.fill(word);
      await page.waitForURL((url) => url.searchParams.get('q') === word);
      await box.press('Enter');
    }
    await page.goBack();
    await sentence.getByText('with “curfew”').waitFor();
    expect(await box.inputValue()).toBe('curfew');
    await page.goBack();
    await page.locator('.explorer__static').waitFor();
    expect(page.url()).toBe(list);
    expect(await box.inputValue()).toBe('');
    await close();
  });

  test('a query that is begun and given up takes the place of no step', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    await chooseValue(page, 'Country', 'Kenya');
    const box = page.locator('#explorer-search');
    await box.fill('curfew');
    await page.waitForURL((url) => url.searchParams.get('q') === 'curfew');
    await page.getByRole('button', { name: 'Remove “curfew”' }).click();
    await whenReady(page);
    await box.fill('ra');
    await box.fill('');
    // Longer than the page waits for more to be typed.
    await page.waitForTimeout(400);
    await box.fill('radio');
    await page.waitForURL((url) => url.searchParams.get('q') === 'radio');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe('?country=kenya');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('curfew');
    await close();
  });
});

describe('an address', () => {
  test('is painted as it asks, without what means nothing, which is told until something is chosen', async () => {
    const { page, faults, close } = await openPage(browser);
    await openExplorer(
      page,
      `${list}?q=community&country=atlantis&change-type=-policy-change-budget&language=en&year=2022..&sort=scale&view=table&columns=country&columns=scale&page=2&utm=x`,
    );
    const unknown = page.locator('.explorer__unknown');
    expect(await unknown.textContent()).toBe('Not found here and left out: Country: atlantis.');
    expect(await readAll(page)).toMatchObject({
      chips: ['“community”', '2022–2024', 'not Budget', 'Language: English'],
      box: 'community',
      sort: 'Scale ↑',
      view: expect.stringContaining('Table') as string,
      heads: ['Headline Id ', 'Country ', 'Scale '],
      place: ['2'],
      checked: 1,
      excluded: 1,
      years: ['2022', ''],
    });
    expect(await readIds(page)).toHaveLength(PAGE_SIZE);
    await chooseValue(page, 'Country', 'Kenya');
    expect(await unknown.isVisible()).toBe(false);
    // The same choice again is no step.
    const steps = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await whenReady(page);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('a later page of the static list', () => {
  test('stays as it is until a reader asks, and clearing leads to the first outcomes', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, `${list}page/2/`);
    expect(await readIds(page)).toEqual(
      outcomes.slice(PAGE_SIZE, 2 * PAGE_SIZE).map(({ id }) => id),
    );
    await chooseValue(page, 'Country', 'Kenya');
    expect(page.url()).toBe(`${list}?country=kenya`);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await whenReady(page);
    expect(page.url()).toBe(list);
    expect(await readIds(page)).toEqual(outcomes.slice(0, PAGE_SIZE).map(({ id }) => id));
    expect(await readSentence(page)).toBe(`All ${outcomes.length} outcomes`);
    expect(await readAllIds(page)).toEqual(outcomes.map(({ id }) => id));
    await page.goBack();
    await expect
      .poll(() => new URL(page.url()).searchParams.get('page'))
      .toBe(String(Math.ceil(outcomes.length / PAGE_SIZE) - 1));
    await close();
  });
});
