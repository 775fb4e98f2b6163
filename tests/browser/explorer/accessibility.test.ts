import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from '../../support/browserSession.ts';
import { openExplorer } from '../../support/explorerPage.ts';
import { CONTRAST, findViolations, thinOut } from '../../support/findViolations.ts';

const list = `${inject('demonstration').address}outcomes/`;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const STATES = [
  // What was found and chosen, with what means nothing; a table; nothing left.
  '?q=community&country=dr-congo&scale=-local&year=1900',
  '?view=table&country=dr-congo&sort=-year',
  '?country=syria&language=fr',
];

describe('axe finds nothing', () => {
  test('in list and table, every filter open, nor of contrast in the dark', async () => {
    const { page, close } = await openPage(browser);
    for (const query of STATES) {
      await page.emulateMedia({ colorScheme: 'light' });
      await openExplorer(page, `${list}${query}`);
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      await page.evaluate(thinOut);
      expect(await findViolations(page), query).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findViolations(page, CONTRAST), query).toEqual([]);
    }
    await close();
  });

  test('in the dialog of a phone, and in what is told when nothing can be loaded', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 360, height: 740 } });
    await openExplorer(page, `${list}?country=dr-congo`);
    await page.getByRole('button', { name: 'Filters 1 chosen' }).click();
    await page.evaluate(thinOut);
    expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page, CONTRAST)).toEqual([]);
    await page.route(/\.bin$|pagefind/, (route) => route.abort());
    await page.emulateMedia({ colorScheme: 'light' });
    await openExplorer(page, `${list}?q=curfew`);
    expect(await findViolations(page)).toEqual([]);
    await close();
  });
});
