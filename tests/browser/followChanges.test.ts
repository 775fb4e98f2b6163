import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from '../support/browserSession.ts';

const { address } = inject('demonstration');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** What the browser keeps: name and text of each entry. */
function readStore(page: Page): Promise<[string, string][]> {
  return page.evaluate(() => Object.entries(localStorage) as [string, string][]);
}

describe('<follow-changes>', () => {
  test('remembers nothing before it is asked to, tells what is new after that, and forgets', async () => {
    const { page, faults, close } = await openPage(browser);
    await page.goto(`${address}changes/`);
    const button = page.getByRole('button', { name: 'Follow' });
    await button.waitFor();
    expect(await readStore(page)).toEqual([]);
    await button.click();
    await page.getByRole('button', { name: 'Stop following' }).waitFor();
    const [kept] = await readStore(page);
    expect(kept?.[0]).toBe('outcome-atlas:follow:/');
    expect(JSON.parse(kept?.[1] ?? '')).toEqual({ date: '', added: 0, edited: 0 });

    // As if three outcomes had come since.
    await page.route('**/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const days = '&quot;days&quot;:[[&quot;2024-06-30&quot;,3,0]]';
      await route.fulfill({ response, body: html.replace('&quot;days&quot;:[]', days) });
    });
    await page.goto(address);
    const news = page.getByRole('link', { name: '3 new outcomes since your last visit' });
    await news.waitFor();
    await news.click();
    await page.getByRole('status').getByText('3 new outcomes').waitFor();
    expect(JSON.parse((await readStore(page))[0]?.[1] ?? '')).toMatchObject({ added: 3 });
    await page.reload();
    await page.getByRole('status').getByText('Nothing new since your last visit.').waitFor();

    await page.getByRole('button', { name: 'Stop following' }).click();
    await page.getByRole('button', { name: 'Follow' }).waitFor();
    expect(await readStore(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await close();
  });

  test('a store that is forbidden, or holds something else, is told and breaks no page', async () => {
    const { page, faults, close } = await openPage(browser);
    await page.goto(`${address}changes/`);
    await page.evaluate(() => {
      localStorage.setItem('outcome-atlas:follow:/', '<something else>');
    });
    await page.goto(address);
    expect(await page.locator('.home__news').isVisible()).toBe(false);
    await page.goto(`${address}changes/`);
    await page.getByRole('status').getByText('cannot be read').waitFor();
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('It is forbidden.', 'SecurityError');
        },
      });
    });
    await page.reload();
    await page.getByRole('button', { name: 'Follow' }).click();
    await page.getByRole('status').getByText('lets the page remember nothing').waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
