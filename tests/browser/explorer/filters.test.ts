import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from '../../support/browserSession.ts';
import {
  chooseValue,
  chooseYears,
  excludeValue,
  findFilter,
  findValue,
  openExplorer,
} from '../../support/explorerPage.ts';

const site = inject('demonstration');
const list = `${site.address}outcomes/`;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('the filters', () => {
  test('are painted: what would bring nothing is dimmed, years are put right, values lead to pages that exist', async () => {
    const { page, faults, close } = await openPage(browser);
    await openExplorer(page, list);
    await chooseYears(page, 2023, 2022);
    expect(new URL(page.url()).searchParams.get('year')).toBe('2022..2023');
    expect(await page.getByLabel('From year').inputValue()).toBe('2022');
    expect(await page.getByLabel('To year').inputValue()).toBe('2023');
    await page.getByLabel('From year').selectOption('');
    await page.getByLabel('To year').selectOption('');
    expect(new URL(page.url()).search).toBe('');

    await chooseValue(page, 'Country', 'Syria');
    await findFilter(page, 'Language').locator('summary').click();
    const french = findValue(page, 'Language', 'French');
    const english = findValue(page, 'Language', 'English');
    expect(await french.locator('.filter__count').textContent()).toBe('0');
    expect(await french.isVisible()).toBe(true);
    const [dimmed, usual] = await Promise.all(
      [french, english].map((line) =>
        line.locator('.filter__label').evaluate((label) => getComputedStyle(label).color),
      ),
    );
    expect(dimmed).not.toBe(usual);
    await chooseValue(page, 'Language', 'French');
    await page.locator('.list__empty', { hasText: 'No outcome fits all of this.' }).waitFor();

    await page.getByRole('button', { name: 'Remove Language: French' }).first().waitFor();
    await findValue(page, 'Country', 'Kenya').locator('.filter__more').click();
    await page.getByRole('link', { name: 'Page of Kenya' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kenya' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('searching within a facet leaves what holds the text, what is above it, and what is chosen', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    const facet = 'Type of change';
    await chooseValue(page, facet, 'Network or alliance');
    await excludeValue(page, facet, 'Release or acquittal');
    const filter = findFilter(page, facet);
    await filter.getByLabel('Find in Type of change').fill('BÜDG');
    expect(await filter.locator('.filter__label:visible').allTextContents()).toEqual([
      'Policy change',
      'Budget',
      'Relationship change',
      'Network or alliance',
      'Legal change',
      'Release or acquittal',
    ]);
    await filter.getByLabel('Find in Type of change').fill('');
    expect(await filter.locator('.filter__label:visible').count()).toBe(24);
    await close();
  });
});
