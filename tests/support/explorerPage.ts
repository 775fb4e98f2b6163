import type { Page } from 'playwright';
import { foldSpace } from './sites.ts';

/** Goes to a page of the explorer, and waits until it shows what its address asks for. */
export async function openExplorer(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await whenReady(page);
}

export async function whenReady(page: Page): Promise<void> {
  await page.locator('outcome-explorer[data-state="ready"]').waitFor();
}

/** Searches as a link to the results does, and returns what the page says it found. */
export async function search(page: Page, address: string, query: string): Promise<string> {
  await openExplorer(page, `${address}outcomes/?q=${encodeURIComponent(query)}`);
  return readSentence(page);
}

/** `37 of 552 outcomes with “council”; Kenya`. */
export async function readSentence(page: Page): Promise<string> {
  return foldSpace((await page.locator('.explorer__sentence').textContent()) ?? '');
}

/** Ids of the outcomes that are shown, in list or table. */
export function readIds(page: Page): Promise<string[]> {
  return page.locator('.card__id:visible, .table__id:visible').allTextContents();
}

/** Ids over all pages of what was asked for, from its first page on. */
export async function readAllIds(page: Page): Promise<string[]> {
  const ids = await readIds(page);
  const next = page.locator('.explorer__pager').getByRole('link', { name: 'Next' });
  while (await next.isVisible()) {
    await next.click();
    await whenReady(page);
    ids.push(...(await readIds(page)));
  }
  return ids;
}
