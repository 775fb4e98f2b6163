import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from '../../support/browserSession.ts';
import { openExplorer } from '../../support/explorerPage.ts';
import { findViolations } from '../../support/findViolations.ts';

const list = `${inject('demonstration').address}outcomes/`;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('axe finds nothing in light and dark', () => {
  test.for([
    [
      'a list of what was found and chosen, with what means nothing',
      '?q=community&country=dr-congo&scale=-local&year=1900',
    ],
    ['a table', '?view=table&country=dr-congo&sort=-year'],
    ['a list in which nothing is left', '?country=syria&language=fr'],
  ] as const)('%s, every filter open', async ([, query]) => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, `${list}${query}`);
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), colorScheme).toEqual([]);
    }
    await close();
  });

  test('the dialog of a phone', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 360, height: 740 } });
    await openExplorer(page, `${list}?country=dr-congo`);
    await page.getByRole('button', { name: 'Filters (1)' }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), colorScheme).toEqual([]);
    }
    await close();
  });

  test('what is told when nothing can be loaded', async () => {
    const { page, close } = await openPage(browser);
    await page.route(/\.bin$|pagefind/, (route) => route.abort());
    await openExplorer(page, `${list}?q=curfew`);
    expect(await findViolations(page)).toEqual([]);
    await close();
  });
});
