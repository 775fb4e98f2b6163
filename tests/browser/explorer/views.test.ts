import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PAGE_SIZE } from '../../../src/explorer/listPages.ts';
import { openBrowser, openPage } from '../../support/browserSession.ts';
import { sortByHand } from '../../support/sortByHand.ts';
import { openExplorer, readAllIds, readIds, whenReady } from '../../support/explorerPage.ts';
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

describe('the order', () => {
  test.for([['Country', 'Country', false]] as const)('%s', async ([label, facet, isDescending]) => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, list);
    await page.getByLabel('Sort by').selectOption(label);
    await whenReady(page);
    expect(await readAllIds(page)).toEqual(sortByHand(outcomes, facet, isDescending));
    await close();
  });
});

describe('the pages', () => {
  test('are painted one at a time, and paging leads to the top and keeps the focus', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, `${list}?country=dr-congo`);
    const wanted = outcomes.filter(({ country }) => country[0]?.label === 'DR Congo');
    const seen = await readIds(page);
    const pager = page.locator('.explorer__pager');
    for (let number = 2; number <= Math.ceil(wanted.length / PAGE_SIZE); number += 1) {
      expect(seen).toHaveLength((number - 1) * PAGE_SIZE);
      const sentence = page.locator('.explorer__sentence');
      await sentence.evaluate((one) => {
        const hear = (): void => {
          one.setAttribute('data-heard', one.textContent);
        };
        one.addEventListener('focus', hear, { once: true });
      });
      await pager.getByRole('link', { name: 'Next' }).focus();
      await page.keyboard.press('Enter');
      await whenReady(page);
      // What a screen reader says when the focus comes to it is the new page.
      expect(await sentence.getAttribute('data-heard')).toContain(`Page ${number} of`);
      seen.push(...(await readIds(page)));
      expect(await pager.locator('[aria-current="page"]').textContent()).toBe(String(number));
      expect(await page.locator('.explorer__page').textContent()).toBe(
        `Page ${number} of ${Math.ceil(wanted.length / PAGE_SIZE)}`,
      );
      expect(await sentence.evaluate((one) => one === document.activeElement)).toBe(true);
      const { y = -1 } = (await sentence.boundingBox()) ?? {};
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(200);
    }
    expect(seen).toEqual(wanted.map(({ id }) => id));
    expect(await pager.getByRole('link', { name: 'Next' }).count()).toBe(0);

    // Back on the first page of everything the focus is not lost.
    await openExplorer(page, `${list}?page=2`);
    await pager.getByRole('link', { name: 'Previous' }).click();
    await whenReady(page);
    expect(page.url()).toBe(list);
    const sentence = page.locator('.explorer__sentence');
    expect(await sentence.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(600);
    await close();
  });

  test('a page opens in a tab of its own, as any link', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, `${list}?country=dr-congo`);
    const link = page.locator('.explorer__pager').getByRole('link', { name: /^Page 2 of/ });
    expect(await link.getAttribute('href')).toBe('/outcomes/?country=dr-congo&page=2');
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      link.click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await whenReady(other);
    expect(new URL(other.url()).searchParams.get('page')).toBe('2');
    expect(new URL(page.url()).searchParams.get('page')).toBe(null);
    await close();
  });
});
