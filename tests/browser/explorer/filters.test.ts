import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from '../../support/browserSession.ts';
import { FACET_NAMES } from '../../support/countByHand.ts';
import {
  chooseValue,
  chooseYears,
  excludeValue,
  findFilter,
  findValue,
  openExplorer,
  readCounts,
  readSentence,
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
  test('are those of every facet, the values in the order of the programme', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    const counts = await readCounts(page);
    expect(Object.keys(counts)).toEqual(FACET_NAMES);
    const orderOf = (facet: string): string[] => Object.keys(counts[facet] ?? {});
    expect(orderOf('Significance rating')).toEqual([
      ...['low', 'medium', 'high', 'very high', 'Not recorded'],
    ]);
    expect(orderOf('Contribution rating')).toEqual([
      ...['small', 'considerable', 'great', 'Not recorded'],
    ]);
    expect(orderOf('Scale')).toEqual([
      ...['Local', 'Sub-national', 'National', 'Regional', 'International', 'Not recorded'],
    ]);
    expect(orderOf('Harvest')).toEqual(['harvest 1', 'harvest 2', 'harvest 3']);
    expect(orderOf('Language')).toEqual(['Arabic', 'English', 'French']);
    await close();
  });

  test('types of change stand in a list within their cluster', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    const filter = findFilter(page, 'Type of change');
    const cluster = filter.locator('> ul > li').filter({
      has: page.locator('> .filter__value').getByText('Policy change', { exact: true }),
    });
    expect(await cluster.locator('> ul > li .filter__label').allTextContents()).toEqual([
      'Agenda setting',
      'Adoption of a law, policy or rule',
      'Implementation of a law, policy or rule',
      'Budget',
    ]);
    await close();
  });

  test('a value that would bring nothing stays, dimmed, and can be chosen', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
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
    expect(await readSentence(page)).toMatch(/^0 of/);
    await page.getByText('No outcome fits all of this.').waitFor();
    await close();
  });

  test('only a facet of more than 12 values can be searched within', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    const counts = await readCounts(page);
    for (const facet of FACET_NAMES) {
      const size = Object.keys(counts[facet] ?? {}).length;
      const boxes = await findFilter(page, facet).locator('input[type="search"]').count();
      expect(boxes, `${facet}: ${size}`).toBe(size > 12 ? 1 : 0);
    }
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

  test('years the wrong way round mean the years between them', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    await chooseYears(page, 2023, 2022);
    expect(new URL(page.url()).searchParams.get('year')).toBe('2022..2023');
    expect(await page.getByLabel('From year').inputValue()).toBe('2022');
    expect(await page.getByLabel('To year').inputValue()).toBe('2023');
    await page.getByLabel('From year').selectOption('');
    await page.getByLabel('To year').selectOption('');
    expect(new URL(page.url()).search).toBe('');
    await close();
  });

  test('every value of a facet with index pages links to its own', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    for (const [facet, segment] of [
      ['Country', 'countries'],
      ['Harvest', 'harvests'],
      ['Year', 'years'],
      ['Specific objective', 'objectives'],
      ['Type of change', 'change-types'],
    ] as const) {
      const filter = findFilter(page, facet);
      const links = await filter
        .locator('.filter__page')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
      expect(links).toHaveLength(await filter.locator('.filter__value').count());
      for (const link of links) {
        expect(link.startsWith(`/${segment}/`), link).toBe(true);
        expect(existsSync(path.join(site.directory, link, 'index.html')), link).toBe(true);
      }
    }
    await page.getByRole('link', { name: 'Page of Kenya' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kenya' }).waitFor();
    await close();
  });
});
