import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from '../support/browserSession.ts';
import { chooseValue, search, whenReady } from '../support/explorerPage.ts';
import { readBibtex, readCoins, readRis, type ReadItem } from '../support/readCitations.ts';

const { address } = inject('demonstration');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

function readListed(page: Page): Promise<string[]> {
  return page
    .locator('span.Z3988')
    .evaluateAll((spans) => spans.map((span) => (span as HTMLElement).title));
}

describe('citing', () => {
  test('a citation is copied and saved with its address and abstract, though the build knew no address', async () => {
    const { page, faults, close } = await openPage(browser, {
      permissions: ['clipboard-read', 'clipboard-write'],
      acceptDownloads: true,
    });
    await search(page, address, 'mediation');
    await page.locator('.explorer__results .card a').first().click();
    await page.locator('article.outcome').waitFor();
    const permalink = page.url().split('?', 1).join('');
    const id = (await page.locator('.outcome__id').textContent())?.trim().split(' ').at(-1);
    await page.getByText('Cite this outcome').click();

    await page.getByRole('button', { name: 'Copy as APA' }).click();
    await page.getByText('Citation copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`(Outcome statement ${id ?? '-'}). ${permalink}`);

    const save = async (format: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Download as ${format}` }).click(),
      ]);
      return text(await download.createReadStream());
    };
    const expected: unknown = expect.objectContaining<Partial<ReadItem>>({
      type: 'report',
      fields: expect.objectContaining({ number: id, address: permalink }) as ReadItem['fields'],
    });
    const [ris, bibtex] = [readRis(await save('RIS')), readBibtex(await save('BibTeX'))];
    expect([ris, bibtex]).toEqual([[expected], [expected]]);
    expect(ris[0]?.fields['abstract']).toMatch(/\S{3}/);
    expect(faults).toEqual([]);
    await close();
  });

  test('a section has an address, which its link copies', async () => {
    const { page, faults, close } = await openPage(browser, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(`${address}outcomes/`);
    await page.locator('.card a').first().click();
    await page.getByRole('link', { name: 'Copy a link to “Significance”' }).click();
    await page.getByText('Link copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${page.url().split('#', 1).join('').split('?', 1).join('')}#significance`,
    );
    expect(faults).toEqual([]);
    await close();
  });

  test('what the explorer shows is what reference managers are told of, and no longer what was there', async () => {
    const { page, faults, close } = await openPage(browser);
    await page.addInitScript(() => {
      document.addEventListener('ZoteroItemUpdated', () => {
        document.documentElement.dataset['told'] = 'yes';
      });
    });
    await search(page, address, 'mediation');
    await chooseValue(page, 'Country', 'Kenya');
    await whenReady(page);
    const cards = page.locator('.explorer__results .card');
    const links = await cards
      .locator('.card__headline a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.split('?', 1)[0]));
    expect(links.length).toBeGreaterThan(0);
    const read = (await readListed(page)).map(readCoins);
    expect(read.map(({ fields }) => fields['address'])).toEqual(links);
    expect(await page.locator('html').getAttribute('data-told')).toBe('yes');
    await page.getByRole('button', { name: 'Table' }).click();
    await whenReady(page);
    expect(await readListed(page)).toHaveLength(links.length);
    await page.goto(`${address}outcomes/`);
    await whenReady(page);
    expect(await readListed(page)).toHaveLength(25);
    // Cards that come late, for a page of the list that nobody waits for any more.
    const [cardsHeld, figuresHeld] = [
      Promise.withResolvers<undefined>(),
      Promise.withResolvers<undefined>(),
    ];
    const [cardsAsked, figuresAsked] = [
      Promise.withResolvers<undefined>(),
      Promise.withResolvers<undefined>(),
    ];
    await page.route('**/cards-*.bin', async (route) => {
      cardsAsked.resolve(undefined);
      await cardsHeld.promise;
      await route.continue();
    });
    await page.route('**/figures*.bin', async (route) => {
      figuresAsked.resolve(undefined);
      await figuresHeld.promise;
      await route.continue();
    });
    await page.getByLabel('Sort by').selectOption('Country');
    await cardsAsked.promise;
    await page.getByRole('button', { name: 'Figures' }).click();
    await figuresAsked.promise;
    const arrival = page.waitForEvent('requestfinished', (request) =>
      /cards-\d/.test(request.url()),
    );
    cardsHeld.resolve(undefined);
    await arrival;
    figuresHeld.resolve(undefined);
    await whenReady(page);
    expect(await page.locator('.explorer__results figure').count()).toBeGreaterThan(0);
    expect(await readListed(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('a page that is not there searches for the words of its address', async () => {
    const { page, close } = await openPage(browser);
    const box = page.locator('#lost-search');
    for (const [path, words] of [
      ['outcomes/demo-ken2412-civ999/', 'demo-ken2412-civ999'],
      ['countries/%D8%A7%D9%84%D8%B3%D9%88%D8%AF%D8%A7%D9%86-x/', 'السودان x'],
      ['peace_talks.html', 'peace talks'],
      ['%E0%A4%A/', ''],
      ['countries/kenya/page/99/', 'kenya'],
    ] as const) {
      await page.goto(address + path);
      expect(await box.inputValue(), path).toBe(words);
    }
    await close();
  });
});
