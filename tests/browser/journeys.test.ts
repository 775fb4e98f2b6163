import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage, openSite } from '../support/browserSession.ts';
import { openExplorer, whenReady } from '../support/explorerPage.ts';

let browser: Browser;
let real: Awaited<ReturnType<typeof openSite>>;
let synthetic: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  browser = await openBrowser();
  real = await openSite(inject('real'));
  synthetic = await openSite(inject('synthetic'));
});
afterAll(async () => {
  await browser.close();
  real.close();
  synthetic.close();
});

describe('a reader', () => {
  test('goes from the home page by search to the outcome, and shares its permalink', async () => {
    const { page, faults, close } = await openPage(browser, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(real.address);
    await page.getByRole('searchbox').fill('REHASHEMA');
    await page.keyboard.press('Enter');
    await page.locator('.explorer__sentence', { hasText: '1 outcome with “REHASHEMA”' }).waitFor();
    expect(await page.locator('.card__excerpt mark').first().textContent()).toBe('REHASHEMA');
    await page.getByRole('link', { name: /^5 out of 8 organi/ }).click();
    await page.waitForURL(({ pathname }) => pathname === '/outcomes/scc-drc2312-civ002/');
    const heading = await page.getByRole('heading', { level: 1 }).innerText();

    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${real.address}outcomes/scc-drc2312-civ002/`);

    const other = await openPage(browser);
    await other.page.goto(copied);
    expect(await other.page.getByRole('heading', { level: 1 }).innerText()).toBe(heading);
    await other.close();
    expect(faults).toEqual([]);
    await close();
  });

  test('is told when the link cannot be copied, and has the address selected', async () => {
    const { page, close } = await openPage(browser);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
    await page.goto(`${real.address}outcomes/scc-drc2312-civ002/`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Copying is not possible here').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
    await close();
  });

  test('on an insecure origin, which has no clipboard, is told wherever something is copied', async () => {
    const { page, faults, close } = await openPage(browser);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const { address, close: endServing } = await openSite(inject('languages'));
    await openExplorer(page, `${address}outcomes/`);
    await page.locator('.explorer__copy').click();
    await page.locator('.explorer__failure').getByText('Copying is not possible here').waitFor();
    await page.locator('.card .star:visible').first().click();
    await page.getByRole('button', { name: 'Figures' }).click();
    await whenReady(page);
    const embed = page.locator('.figure__embed').first();
    await embed.locator('summary').click();
    await embed.getByRole('button').click();
    await embed.getByText('The browser does not let the page copy').waitFor();
    const getSelected = () => page.evaluate(() => getSelection()?.toString());
    expect(await getSelected()).toBe(await embed.locator('code').textContent());

    await page.goto(`${address}shortlist/`);
    await page.locator('.shortlist__copy').click();
    await page.getByText('Copying is not possible here. This is the address:').waitFor();
    expect(await page.locator('.shortlist__address').textContent()).toContain('#shortlist=1');

    await page.locator('.listed .card__headline a').first().click();
    await page.locator('article.outcome').waitFor();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Copying is not possible here; select the address instead.').waitFor();
    expect(await getSelected()).toBe(page.url());
    await page.getByText('Cite this outcome').click();
    await page.getByRole('button', { name: 'Copy as APA' }).click();
    await page.getByText('Copying is not possible here; select the text instead.').waitFor();
    expect(await getSelected()).toContain('Outcome statement');
    expect(faults).toEqual([]);
    await close();
    endServing();
  });

  test.for([
    ['Countries', 'DR Congo'],
    ['Harvests', 'harvest 2'],
    ['Years', '2023'],
    ['Objectives', 'Less suppression of civic space'],
    ['Types of change', 'Safety and Security'],
  ] as const)('with scripts off, reaches the outcome by %s → %s', async ([index, value]) => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(real.address);
    const navigation = page.getByRole('navigation', { name: 'Main' });
    await navigation.getByRole('link', { name: index, exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(index);
    await page.getByRole('main').getByRole('link', { name: value, exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(value);
    await page.getByRole('link', { name: /^5 out of 8 organi/ }).click();
    expect(await page.locator('.outcome__id').textContent()).toContain('SCC-DRC2312/CIV002');
    await close();
  });

  test('with scripts off, is told that the search needs them and finds the list instead', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(real.address);
    await page.getByRole('searchbox').fill('REHASHEMA');
    await page.keyboard.press('Enter');
    await page
      .locator('.search-note', { hasText: 'Searching and filtering need scripts' })
      .waitFor();
    expect(await page.getByRole('link', { name: /^5 out of 8 organi/ }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Copy link' }).count()).toBe(0);
    await close();
  });

  test('finds a page that does not exist explained, with ways on', async () => {
    const { page, close } = await openPage(browser);
    const response = await page.goto(`${synthetic.address}no/such/page/`);
    expect(response?.status()).toBe(404);
    await page.getByRole('heading', { name: 'This page does not exist' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Countries' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Countries');
    await close();
  });

  test('moves by keyboard: the skip link leads past the navigation to the content', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${synthetic.address}outcomes/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Skip to the content',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Skip to results',
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await close();
  });

  test('prints the outcome without the interface around it', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${real.address}outcomes/scc-drc2312-civ002/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-nav').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Copy link' }).isVisible()).toBe(false);
    expect(await page.locator('#description').isVisible()).toBe(true);
    expect(await page.locator('.permalink__address').isVisible()).toBe(true);
    await close();
  });

  test('a list prints where its outcomes are, on white, without the controls around it', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${real.address}countries/dr-congo/`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const link = page.locator('.card__headline a').first();
    const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(printed).toContain(' https://atlas.example/outcomes/scc-drc2312-civ002/');
    const controls = page.locator(
      'main :is(button, select, input), .explorer__side, .explorer__head, .explorer__tools, .search-form, .site-nav',
    );
    expect(await controls.filter({ visible: true }).count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
      /^(?:rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\))$/,
    );
    expect(await page.locator('h1').isVisible()).toBe(true);
    await close();
  });
});
