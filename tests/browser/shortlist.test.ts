import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { openBrowser, openPage, openSite, takeFile } from '../support/browserSession.ts';
import { openExplorer, whenReady } from '../support/explorerPage.ts';

const { address } = inject('demonstration');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const stars = (page: Page) => page.locator('.explorer__results .star');

async function listShown(page: Page): Promise<string[]> {
  await page.locator('.shortlist__items[data-state="ready"]').waitFor();
  return page.locator('.listed .card__id').allTextContents();
}

async function openList(page: Page, hash = ''): Promise<string[]> {
  await page.goto(`${address}shortlist/${hash}`);
  return listShown(page);
}

const readStore = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.values(localStorage) as string[]);

describe('the shortlist', () => {
  test('holds what is starred in lists, tables, texts and pages, in the reader’s order, with notes, in every tab', async () => {
    const { page, faults, close } = await openPage(browser);
    await openExplorer(page, `${address}outcomes/?country=kenya`);
    await stars(page).first().waitFor();
    expect(await readStore(page)).toEqual([]);
    await stars(page).nth(0).click();
    await stars(page).nth(2).click();
    for (const view of ['Table', 'Full text']) {
      await page.getByRole('button', { name: view }).click();
      await whenReady(page);
      await stars(page).first().waitFor();
      expect(await stars(page).evaluateAll((all) => all.map((one) => one.ariaPressed))).toEqual(
        (await stars(page).all()).map((_, index) => String(index === 0 || index === 2)),
      );
    }
    const ids = await stars(page).evaluateAll((all) =>
      all.map((one) => (one as HTMLElement).dataset['star'] ?? ''),
    );
    const [first = '', second = '', third = ''] = ids;
    const other = await page.context().newPage();
    await other.goto(`${address}outcomes/${second.toLowerCase().replaceAll(/[^a-z\d]+/g, '-')}/`);
    const star = other.getByRole('button', { name: `Shortlist: ${second}` });
    await star.click();

    expect(await openList(page)).toEqual([first, third, second]);
    await page.getByRole('button', { name: `Move ${second} up` }).click();
    await page.getByText(`${second} is number 2 of 3 now.`).waitFor();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText(`${second} is number 1 of 3 now.`).waitFor();
    expect(await listShown(page)).toEqual([second, first, third]);
    await page.getByLabel('Title of the list').fill('A workshop');
    await page.getByLabel(`Note on ${first}`).fill('=Ask them');
    // Only ids and the reader's own words are kept.
    expect(await readStore(page)).toEqual([
      JSON.stringify({
        version: 1,
        title: 'A workshop',
        items: [[second], [first, '=Ask them'], [third]],
      }),
    ]);
    await page.locator('.shortlist__take > summary').click();
    const { bytes } = await takeFile(page, page.getByRole('button', { name: 'Download as CSV' }));
    const csv = bytes.toString('utf8');
    expect(csv).toContain(",'=Ask them\r\n");
    await star.click();
    await expect.poll(() => page.locator('.listed__item').count()).toBe(2);

    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByText('This browser keeps nothing').waitFor();
    expect(await readStore(page)).toEqual([]);
    const getFocused = (): Promise<string | null> =>
      page.evaluate(
        () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? null,
      );
    expect(await getFocused()).toBe('Undo');
    await page.keyboard.press('Enter');
    expect(await listShown(page)).toEqual([first, third]);
    expect(await getFocused()).toBe(`Take ${first} off the list`);
    expect(faults).toEqual([]);
    await close();
  });

  test('one that somebody sent is shown, and kept only if the reader says so; what is not published is named alone', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, `${address}outcomes/?country=kenya`);
    const id = (await page.locator('.card__id:visible').first().textContent()) ?? '';
    const params = new URLSearchParams({ shortlist: '1', title: 'From a colleague' });
    for (const each of ['DEMO-GONE/1', id]) params.append('id', each);
    expect(await openList(page, `#${params.toString()}&end=2`)).toEqual([id]);
    await page.getByRole('heading', { name: 'A list that somebody sent you' }).waitFor();
    const gone = page.locator('.listed__gone');
    expect((await gone.textContent())?.trim()).toBe(
      'DEMO-GONE/1 This outcome is not published here, or not any more.',
    );
    expect(await readStore(page)).toEqual([]);
    await page.getByRole('button', { name: 'Put these on my shortlist' }).click();
    await page.getByText('2 outcomes were added.').waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.goto(`${address}shortlist/#shortlist=1&id=${encodeURIComponent(id)}&i`);
    await page.getByText('It may have been cut.').waitFor();
    await close();
  });

  test('where the browser has no room left a change is told, what was kept is, and the reader’s words stay in their field', async () => {
    const { page, faults, close } = await openPage(browser);
    await openExplorer(page, `${address}outcomes/?country=kenya`);
    await stars(page).nth(0).click();
    const before = await readStore(page);
    await page.evaluate(() => {
      for (let size = 2 ** 22; size >= 1; size /= 2) {
        try {
          for (let count = 0; ; count += 1)
            localStorage.setItem(`other-${size}-${count}`, 'x'.repeat(size));
        } catch {
          // Smaller pieces fill what is left.
        }
      }
    });
    await stars(page).nth(1).click();
    await page.locator('.explorer__failure').getByText('no room left').waitFor();
    expect(await stars(page).nth(1).getAttribute('aria-pressed')).toBe('false');
    const [id = ''] = await openList(page);
    const note = page.getByLabel(`Note on ${id}`);
    await note.fill('Ask them');
    await page.locator('.shortlist__said').getByText('no room left').waitFor();
    expect(await note.inputValue()).toBe('Ask them');
    expect(await readStore(page)).toEqual(expect.arrayContaining(before));
    await page.evaluate(() => {
      for (const name of Object.keys(localStorage))
        if (name.startsWith('other-')) localStorage.removeItem(name);
    });
    await note.fill('Ask them all');
    await page.reload();
    await listShown(page);
    expect(await note.inputValue()).toBe('Ask them all');
    expect(faults).toEqual([]);
    await close();
  });

  test('what cannot be read stays and is told, and so is storage that is forbidden; no page breaks', async () => {
    const { page, faults, close } = await openPage(browser);
    await page.goto(`${address}shortlist/`);
    await page.evaluate((name) => {
      localStorage.setItem(name, 'of somebody else');
    }, 'outcome-atlas:/shortlist/');
    await openExplorer(page, `${address}outcomes/?country=kenya`);
    await stars(page).first().click();
    await page.locator('.explorer__failure').getByText('cannot be read').waitFor();
    expect(await readStore(page)).toEqual(['of somebody else']);
    await page.goto(`${address}shortlist/`);
    await page.getByText('What is stored').click();
    await page.getByText('of somebody else').waitFor();
    await page.getByRole('button', { name: 'Erase everything' }).click();
    expect(await readStore(page)).toEqual([]);
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('Refused', 'SecurityError');
        },
      });
    });
    await openExplorer(page, `${address}outcomes/?country=kenya`);
    await stars(page).first().click();
    await page.locator('.explorer__failure').getByText('storage is switched off').waitFor();
    await page.goto(`${address}shortlist/`);
    await page.getByText('Nothing is on it yet.').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('an outcome that was listed under an earlier id is on the list, in lists, on its page and in files, once', async () => {
    const served = await openSite(inject('synthetic'));
    const outcome = loadCollection(inject('synthetic').content).outcomes.find(
      ({ aliases }) => aliases.length > 0,
    );
    if (outcome === undefined) throw new Error('No outcome has an earlier id.');
    const { id, slug } = outcome;
    const earlier = outcome.aliases[0]?.id ?? '';
    const { page, faults, close } = await openPage(browser);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    const keep = (key: string, text: string): Promise<void> =>
      page.evaluate(
        ([name = '', kept = '']) => {
          localStorage.setItem(name, kept);
        },
        [key, text],
      );
    const keepItems = (...items: string[][]): Promise<void> =>
      keep(
        'outcome-atlas:/evidence-base/shortlist/',
        JSON.stringify({ version: 1, title: '', items }),
      );
    const permalink = `${served.address}outcomes/${slug}/`;
    await page.goto(permalink);
    await keep('of-the-host', 'something');
    await page.reload({ waitUntil: 'networkidle' });
    // What the host keeps is no list.
    expect(fetched.filter((each) => /\/stars\./.test(each))).toEqual([]);
    await keepItems([earlier]);
    await page.reload();
    const star = page.locator(`[data-star="${id}"]`);
    await page.locator(`[data-star="${id}"][aria-pressed="true"]`).waitFor();

    await openExplorer(page, `${served.address}outcomes/?q=${encodeURIComponent(id)}`);
    const listed = page.locator(`.explorer__results [data-star="${id}"]`);
    await listed.waitFor();
    expect(await listed.getAttribute('aria-pressed')).toBe('true');
    await listed.click();
    await expect.poll(() => readStore(page)).toEqual(['something']);

    // As it may have been listed twice.
    await keepItems([earlier, 'Ask them'], [id]);
    await page.goto(`${served.address}shortlist/`);
    await listShown(page);
    await page.locator('.shortlist__take > summary').click();
    const { name, bytes } = await takeFile(
      page,
      page.getByRole('button', { name: 'Download as CSV' }),
    );
    expect(name).toBe('outcomes-1.csv');
    expect(bytes.toString('utf8')).toContain('Ask them');
    await page.goto(permalink);
    await star.click();
    await expect.poll(() => readStore(page)).toEqual(['something']);
    expect(faults).toEqual([]);
    await close();
    served.close();
  });
});
