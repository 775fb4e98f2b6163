import { chromium } from 'playwright';
import { openPage } from '../browserSession.ts';
import { startBrowser } from '../startBrowser.ts';
import { REQUEST_MS, VIEWPORT, within, type EnginePage } from './engine.ts';

/** A page in Chromium, driven by Playwright as in all other tests. */
export async function openChromium(): Promise<EnginePage> {
  const server = await startBrowser();
  const browser = await chromium.connect(server.wsEndpoint(), { timeout: REQUEST_MS });
  const { page, faults } = await openPage(browser, { viewport: VIEWPORT });
  page.setDefaultTimeout(REQUEST_MS);
  return {
    goTo: async (url) => {
      await page.goto(url, { waitUntil: 'commit' });
    },
    evaluate: (expression) => within('A script', page.evaluate<string>(expression)),
    clickAt: (x, y) => page.mouse.click(x, y),
    enter: async (text) => {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    travel: async (delta) => {
      const options = { waitUntil: 'commit' } as const;
      await (delta < 0 ? page.goBack(options) : page.goForward(options));
    },
    readFaults: () => faults,
    close: () => server.close(),
  };
}
