import type { Locator, Page } from 'playwright';
import { foldSpace } from './sites.ts';

/** Goes to a page of the explorer, and waits until it shows what its address asks for. */
export async function openExplorer(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await whenReady(page);
}

export async function whenReady(page: Page): Promise<void> {
  await page.locator('outcome-explorer[data-state="ready"]').waitFor();
}

/** Waits until the elements of a page, if it has any, have painted what its address asks for. */
export async function whenPainted(page: Page): Promise<void> {
  if ((await page.locator('outcome-explorer').count()) > 0) await whenReady(page);
  else if (page.url().includes('/shortlist/#'))
    await page.locator('.shortlist__items[data-state="ready"]').waitFor();
  // The page of figures says nothing of its state.
  else if ((await page.locator('evidence-figures').count()) > 0)
    await page.waitForLoadState('networkidle');
}

/** Searches as a link to the results does, and returns what the page says it found. */
export async function search(page: Page, address: string, query: string): Promise<string> {
  await openExplorer(page, `${address}outcomes/?q=${encodeURIComponent(query)}`);
  return readSentence(page);
}

/** `37 of 552 outcomes with “council”; Kenya`. */
export async function readSentence(page: Page): Promise<string> {
  const parts = page.locator('.explorer__count, .explorer__description');
  return foldSpace((await parts.allTextContents()).join(' '));
}

/** Ids of the outcomes that are shown, in list or table. */
export function readIds(page: Page): Promise<string[]> {
  return page.locator('.card__id:visible, .table__id:visible').allTextContents();
}

/** Ids over all pages of what was asked for, from its first page on. `name`: of the link to the next. */
export async function readAllIds(page: Page, name = 'Next'): Promise<string[]> {
  const ids = await readIds(page);
  const next = page.locator('.explorer__pager').getByRole('link', { name });
  while (await next.isVisible()) {
    await next.click();
    await whenReady(page);
    ids.push(...(await readIds(page)));
  }
  return ids;
}

/** The filters of one facet, by the name that the page gives it. */
export function findFilter(page: Page, facet: string): Locator {
  const summary = page.locator('summary', { hasText: new RegExp(`^${facet}(?!\\p{L})`, 'u') });
  return page.locator('.filter').filter({ has: summary });
}

/** The line of one value in the filters. */
export function findValue(page: Page, facet: string, value: string): Locator {
  const label = page.locator('.filter__label').getByText(value, { exact: true });
  return findFilter(page, facet).locator('.filter__value').filter({ has: label });
}

async function openFilter(page: Page, facet: string): Promise<Locator> {
  const filter = findFilter(page, facet);
  if ((await filter.getAttribute('open')) === null) await filter.locator('summary').click();
  return filter;
}

/** Includes a value, or takes it out again. */
export async function chooseValue(page: Page, facet: string, value: string): Promise<void> {
  await openFilter(page, facet);
  await findValue(page, facet, value).getByRole('checkbox').click();
  await whenReady(page);
}

/** Excludes a value, or lets it in again. */
export async function excludeValue(page: Page, facet: string, value: string): Promise<void> {
  await openFilter(page, facet);
  await findValue(page, facet, value).locator('.filter__exclude').click();
  await whenReady(page);
}

export async function chooseYears(page: Page, from?: number, to?: number): Promise<void> {
  const filter = await openFilter(page, 'Year');
  for (const [label, year] of [
    ['From year', from],
    ['To year', to],
  ] as const) {
    if (year !== undefined) await filter.getByLabel(label).selectOption(String(year));
  }
  await whenReady(page);
}

/** Types a query into the explorer's own box and searches. */
export async function typeQuery(page: Page, query: string): Promise<void> {
  const box = page.locator('#explorer-search');
  await box.fill(query);
  await box.press('Enter');
  await whenReady(page);
}

/** Facet → value → the number beside it. */
export function readCounts(page: Page): Promise<Record<string, Record<string, number>>> {
  return page
    .locator('.filter')
    .evaluateAll((filters) =>
      Object.fromEntries(
        filters.map((filter) => [
          filter.querySelector('summary')?.firstChild?.textContent?.trim() ?? '',
          Object.fromEntries(
            [...filter.querySelectorAll('.filter__value')].map((line) => [
              line.querySelector('.filter__label')?.textContent ?? '',
              Number(line.querySelector('.filter__count')?.textContent),
            ]),
          ),
        ]),
      ),
    );
}

/** The chips, in order. */
export function readChips(page: Page): Promise<string[]> {
  return page.locator('.chip').allTextContents();
}
