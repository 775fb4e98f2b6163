import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PAGE_SIZE } from '../../../src/explorer/listPages.ts';
import { openBrowser, openPage } from '../../support/browserSession.ts';
import { filterByHand } from '../../support/countByHand.ts';
import { openExplorer, readIds, whenReady } from '../../support/explorerPage.ts';
import { readDemonstration } from '../../support/readDemonstration.ts';
import type { PublicOutcome } from '../../../src/publication/publish.ts';
import { readHeadline } from '../../../src/text/headline/readHeadline.ts';

const site = inject('demonstration');
const list = `${site.address}outcomes/`;
const outcomes = readDemonstration();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

function readHeads(page: Page): Promise<string[]> {
  const heads = page.locator('.table thead th button:not([data-facet="id"])');
  return heads.allTextContents();
}

describe('the table', () => {
  test('its columns can be chosen and moved, by keyboard too', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, `${list}?country=kenya&view=table`);
    await page.getByText('Choose columns').click();
    const chooser = page.locator('.chooser');
    for (const facet of ['Year', 'Type of change', 'Contribution rating', 'Negative']) {
      await chooser.getByRole('checkbox', { name: facet }).click();
      await whenReady(page);
    }
    expect(await readHeads(page)).toEqual([
      'Headline',
      'Country',
      'Harvest',
      'Significance rating',
      'Negative',
    ]);
    const forward = chooser.getByRole('button', { name: 'Move Negative forward' });
    await forward.focus();
    for (const expected of [
      ['Headline', 'Country', 'Harvest', 'Negative', 'Significance rating'],
      ['Headline', 'Country', 'Negative', 'Harvest', 'Significance rating'],
    ]) {
      await page.keyboard.press('Enter');
      await whenReady(page);
      expect(await readHeads(page)).toEqual(expected);
      expect(await forward.evaluate((button) => button === document.activeElement)).toBe(true);
    }
    // At the front it can go no further, and the keyboard stays with the facet.
    await page.keyboard.press('Enter');
    await whenReady(page);
    expect(await readHeads(page)).toEqual([
      'Headline',
      'Negative',
      'Country',
      'Harvest',
      'Significance rating',
    ]);
    const box = chooser.getByRole('checkbox', { name: 'Negative' });
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    await whenReady(page);
    expect(await readHeads(page)).toEqual([
      'Headline',
      'Country',
      'Harvest',
      'Significance rating',
    ]);
    for (const facet of ['Country', 'Harvest', 'Significance rating']) {
      await chooser.getByRole('checkbox', { name: facet }).click();
      await whenReady(page);
    }
    expect(await readHeads(page)).toEqual(['Headline']);
    expect(new URL(page.url()).search).toBe('?country=kenya&view=table&columns=');
    await close();
  });

  test('its first column sorts by headline and by id, among what is filtered and searched', async () => {
    const { page, faults, close } = await openPage(browser);
    await openExplorer(page, `${list}?country=kenya&view=table`);
    const head = page.locator('.table thead th').first();
    const kenya = filterByHand(outcomes, { include: { Country: ['Kenya'] } });
    const { compare } = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
    for (const [name, text] of [
      ['Headline', 'headline'],
      ['Id', 'id'],
    ] as const) {
      const button = head.getByRole('button', { name, exact: true });
      await button.focus();
      const textOf = (outcome: PublicOutcome): string =>
        text === 'id' ? outcome.id : readHeadline(outcome).line;
      const expected = kenya.toSorted((a, b) => compare(textOf(a), textOf(b))).map(({ id }) => id);
      const down = kenya.toReversed().toSorted((a, b) => compare(textOf(b), textOf(a)));
      for (const [direction, arrow, ids] of [
        ['ascending', '↑', expected],
        ['descending', '↓', down.map(({ id }) => id)],
      ] as const) {
        await page.keyboard.press('Enter');
        await whenReady(page);
        expect(await readIds(page)).toEqual(ids.slice(0, PAGE_SIZE));
        expect(await head.getAttribute('aria-sort')).toBe(direction);
        const chosen = page.locator('.explorer__sort option:checked');
        expect(await chosen.textContent()).toBe(`${name} ${arrow}`);
        expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
      }
    }
    expect(new URL(page.url()).searchParams.get('sort')).toBe('-id');
    await page.locator('.table').getByRole('button', { name: 'Contribution rating' }).click();
    await whenReady(page);
    expect(await page.locator('.table [aria-sort]').innerText()).toBe('Contribution rating');
    expect(new URL(page.url()).searchParams.get('sort')).toBe('contribution-rating');
    // The list of another view stands in the same order, on the page of a bookmark as well.
    await openExplorer(page, `${list}?country=kenya&sort=headline`);
    const sorted = kenya.toSorted((a, b) => compare(readHeadline(a).line, readHeadline(b).line));
    expect(await readIds(page)).toEqual(sorted.slice(0, PAGE_SIZE).map(({ id }) => id));
    expect(faults).toEqual([]);
    await close();
  });
});
