import type { Browser } from 'playwright';
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
  typeQuery,
  whenReady,
} from '../../support/explorerPage.ts';
import { findViolations } from '../../support/findViolations.ts';
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

describe('search and filters', () => {
  test('while a word is typed, what is found follows it', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    await page.locator('#explorer-search').pressSequentially('ceasefire');
    await page.locator('.explorer__description').getByText('with “ceasefire”').waitFor();
    await whenReady(page);
    expect(await readIds(page)).toHaveLength(filterByHand(outcomes, { query: 'ceasefire' }).length);

    // Enter leads to what is found, past all filters.
    await page.locator('#explorer-search').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('results');

    // Emptying the box brings back what the filters leave, and so does the chip.
    await chooseValue(page, 'Country', 'Kenya');
    expect(await readChips(page)).toEqual(['“ceasefire”', 'Kenya']);
    await page.locator('#explorer-search').fill('');
    await page.locator('.chip', { hasText: 'ceasefire' }).waitFor({ state: 'detached' });
    await whenReady(page);
    const kenya = filterByHand(outcomes, { include: { Country: ['Kenya'] } });
    expect(await readIds(page)).toEqual(kenya.slice(0, PAGE_SIZE).map(({ id }) => id));
    await typeQuery(page, '“curfew” radio');
    const link = page.locator('.explorer__results .card a').first();
    const address = new URL((await link.getAttribute('href')) ?? '', list);
    expect(address.searchParams.get('q')).toBe('“curfew” radio');
    await page.getByRole('button', { name: 'Remove ““curfew” radio”' }).click();
    await whenReady(page);
    expect(await page.locator('#explorer-search').inputValue()).toBe('');
    expect(new URL(page.url()).search).toBe('?country=kenya');
    await close();
  });

  test('suggestions whose code comes after the question was asked do not cover what was found', async () => {
    const { page, close } = await openPage(browser);
    let letPass = (): void => undefined;
    const held = new Promise<void>((resolve) => (letPass = resolve));
    await page.route('**/suggestions.*.js', async (route) => {
      await held;
      await route.continue();
    });
    await openExplorer(page, list);
    const box = page.locator('#explorer-search');
    await box.fill('ken');
    await box.press('Enter');
    await whenReady(page);
    letPass();
    await page.locator('#suggestions').waitFor({ state: 'attached' });
    // The sources of suggestions are there by then: what is typed next is met.
    const options = page.locator('.suggestions [role="option"]');
    expect(await options.count()).toBe(0);
    await page.waitForTimeout(500);
    expect(await options.count()).toBe(0);
    await box.pressSequentially('y');
    await options.filter({ hasText: 'Kenya' }).waitFor();
    await close();
  });

  test('what is typed is met by suggestions, taken by keyboard or by a press', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    const box = page.locator('#explorer-search');
    const options = page.locator('.suggestions [role="option"]');
    await box.pressSequentially('ken');
    await options.filter({ hasText: 'Kenya' }).waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    // Without one that is marked Enter searches, and Escape closes the list and keeps the words.
    await box.press('Escape');
    expect(await options.count()).toBe(0);
    expect(await box.inputValue()).toBe('ken');
    await box.pressSequentially('y');
    await options.first().waitFor();
    await box.press('ArrowDown');
    const marked = (await box.getAttribute('aria-activedescendant')) ?? '';
    expect(await page.locator(`#${marked}`).getAttribute('aria-selected')).toBe('true');
    // What is old is dimmed as long as the search runs, which begins after a pause.
    await page.waitForURL(({ searchParams }) => searchParams.get('q') === 'keny');
    await whenReady(page);
    expect(await findViolations(page)).toEqual([]);
    await box.press('Enter');
    await whenReady(page);
    expect(await readChips(page)).toEqual(['Kenya']);
    expect(await box.inputValue()).toBe('');

    const { id } = outcomes[0] ?? {};
    await box.fill(id ?? '');
    await options.filter({ hasText: id ?? '' }).click();
    await page.locator('.chip').nth(1).waitFor();
    expect(await box.inputValue()).toBe(id);
    expect(await options.count()).toBe(0);
    await close();
  });

  test('what is typed while the columns are on their way is kept', async () => {
    const { page, close } = await openPage(browser);
    let letPass = (): void => undefined;
    const held = new Promise<void>((resolve) => (letPass = resolve));
    await page.route('**/columns.bin', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${list}?country=kenya&sort=country`);
    const box = page.locator('#explorer-search');
    await box.fill('curfew');
    await box.press('Enter');
    await whenReady(page);
    expect((await readAllIds(page)).length).toBe(
      filterByHand(outcomes, { query: 'curfew' }).length,
    );
    // One letter is never searched by itself, so that no search of it can come in between.
    await box.fill('c');
    letPass();
    await page.locator('.chip').first().waitFor();
    expect(await box.inputValue()).toBe('c');
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('country')).toBe('kenya');
    expect(searchParams.get('sort')).toBe('country');
    await close();
  });
});

describe('what a search shows', () => {
  test('the best match first, with the place where the word stands marked', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, `${list}?q=curfew`);
    expect(await page.locator('.explorer__sort').inputValue()).toBe('relevance');
    const ids = await readIds(page);
    // Each is fetched when its card comes near the screen.
    for (const card of await page.locator('.explorer__results .card').all())
      await card.scrollIntoViewIfNeeded();
    await expect
      .poll(() => page.locator('.explorer__results .card:has(mark)').count())
      .toBe(ids.length);
    const marks = await page.locator('.explorer__results mark').allTextContents();
    for (const mark of marks) expect(mark).toMatch(/^curfews?$/i);

    // A word in the headline weighs more than one in the narrative.
    const inHeadline = ids.map((id) =>
      /curfew/i.test(outcomes.find((outcome) => outcome.id === id)?.headline ?? ''),
    );
    const hits = inHeadline.filter(Boolean).length;
    expect(hits).toBeGreaterThan(0);
    expect(inHeadline.slice(0, 3)).toContain(true);
    expect(ids).not.toEqual(filterByHand(outcomes, { query: 'curfew' }).map(({ id }) => id));
    await close();
  });
});
