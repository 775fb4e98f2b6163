import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { getTerms } from '../../src/programme/fieldValues.ts';
import { escapeHtml } from '../../src/text/escapeHtml.ts';
import { openBrowser, openPage, openSite } from '../support/browserSession.ts';
import { whenReady } from '../support/explorerPage.ts';

const site = inject('languages');
const { outcomes, withheld } = loadCollection(site.content);
let browser: Browser;
let served: Awaited<ReturnType<typeof openSite>>;
/** Another site, on an origin of its own, whose page shows what its query says. */
let other: Server;
beforeAll(async () => {
  browser = await openBrowser();
  served = await openSite(site);
  other = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://other.invalid');
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.end(`<!doctype html><title>Other</title>${searchParams.get('code') ?? ''}`);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser.close();
  served.close();
  other.closeAllConnections();
  other.close();
});

/** Shows a line of HTML on the other site, and gives what is in its frame. */
async function embed(page: Page, code: string): Promise<Frame> {
  const { port } = other.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/?code=${encodeURIComponent(code)}`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) throw new Error('There is no frame.');
  return frame;
}

const frameOf = (path: string): string =>
  `<iframe src="${escapeHtml(served.address + path)}" width="100%" height="700"></iframe>`;

describe('on another site', () => {
  test('the line that the explorer gives shows its figure of the same outcomes, and leads back to them', async () => {
    const country = outcomes.flatMap((each) => getTerms(each, 'country'))[0]?.key ?? '';
    const { page, faults, close } = await openPage(browser);
    await page.goto(`${served.address}outcomes/?country=${country}&view=figures`);
    await whenReady(page);
    const figure = page.locator('figure[data-file="gap-map"]');
    await figure.locator('.figure__embed summary').click();
    const code = await figure.locator('.figure__embed code').textContent();
    const heading = await figure.locator('.figure__finding').textContent();

    const frame = await embed(page, code ?? '');
    await frame.locator('figure').waitFor();
    expect(await frame.locator('.figure__finding').textContent()).toBe(heading);
    const link = frame.locator('.embed__link');
    expect(await link.getAttribute('href')).toBe(`/outcomes/?country=${country}&view=figures`);
    const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    expect(await opened.evaluate(() => window.opener === null)).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  test('an outcome is shown by its id, one that is withheld or unknown is not', async () => {
    const { page, faults, close } = await openPage(browser);
    const [outcome] = outcomes;
    const id = encodeURIComponent(outcome?.id ?? '');
    const frame = await embed(page, frameOf(`ar/embed/outcome/?id=${id}`));
    const link = frame.locator('.card__headline a');
    expect(await link.getAttribute('href')).toBe(`/outcomes/${outcome?.slug ?? ''}/`);
    for (const unknown of [withheld[0]?.id ?? '', 'NOPE', '']) {
      const none = await embed(page, frameOf(`embed/outcome/?id=${encodeURIComponent(unknown)}`));
      await none.getByText('This outcome is not published, or no longer.').waitFor();
      expect(await none.locator('.card').count()).toBe(0);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test.for([
    ['?figure=gap-map&country=atlantis', 'part of its filter means nothing here'],
    ['?figure=gap-map&q=curfew', 'a search for words cannot be embedded'],
    ['?figure=nothing', 'There is no such figure'],
  ] as const)('%s shows no figure and says why', async ([query, said]) => {
    const { page, close } = await openPage(browser);
    const frame = await embed(page, frameOf(`embed/figure/${query}`));
    await frame.getByText(said).waitFor();
    expect(await frame.locator('figure').count()).toBe(0);
    await close();
  });

  test('no other page is shown in a frame', async () => {
    const { page, faults, close } = await openPage(browser);
    await embed(page, frameOf('outcomes/'));
    await expect.poll(() => faults.join(' ')).toContain('frame-ancestors');
    await close();
  });
});
