import type { Page } from 'playwright';

/** Searches as a link to the results does, and returns what the page says it found. */
export async function search(page: Page, address: string, query: string): Promise<string> {
  await page.goto(`${address}outcomes/?q=${encodeURIComponent(query)}`);
  const status = page.locator('.search-results__status');
  await page.waitForFunction(() => {
    const text = document.querySelector('.search-results__status')?.textContent ?? '';
    return text !== '' && !text.startsWith('Searching');
  });
  return (await status.textContent()) ?? '';
}

/** Ids on the cards of the results. */
export function readIds(page: Page): Promise<string[]> {
  return page.locator('.search-results .card__facts li:first-child').allTextContents();
}

/** Asks for more results until all are shown. */
export async function showAll(page: Page): Promise<void> {
  const more = page.locator('.search-results__more');
  while (await more.isVisible()) {
    const before = await page.locator('.search-results .card').count();
    await more.click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('.search-results .card').length > count,
      before,
    );
  }
}
