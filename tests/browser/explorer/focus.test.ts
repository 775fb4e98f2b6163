import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from '../../support/browserSession.ts';
import { openExplorer, readSentence, whenReady } from '../../support/explorerPage.ts';

const site = inject('demonstration');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** What a reader may use, of each kind one, with controls that each state has and others have not. */
const STATES: readonly (readonly [path: string, controls: readonly string[]])[] = [
  [
    'outcomes/?q=council&country=kenya&country=iraq',
    ['.chip', '.explorer__clear', '.filter__exclude', '.filter__from', '.explorer__print'],
  ],
  ['outcomes/?country=kenya', ['.chip', '.explorer__pager a']],
  ['outcomes/?country=syria&language=fr', ['.removals button']],
  ['outcomes/?q=DEMO-KEN', ['.explorer__texts']],
  ['outcomes/?view=texts&country=kenya', ['.explorer__pager a']],
  ['outcomes/?view=table&country=kenya', ['.table__sort', '.chooser input', '.chooser__move']],
  [
    'outcomes/?view=figures&country=kenya&compare=country',
    ['.figure__mark', '.compare-with select', '.axes select', '.figure__table summary'],
  ],
  [
    'outcomes/?view=figures&country=kenya&country=iraq&axes=year&axes=objective',
    ['.compared a', '.axes__reset'],
  ],
  ['countries/kenya/', ['.figure__mark', '.profile__links a', '.filter__find']],
];

/** The controls of a page that do something on it, one of each kind, by their places among all. Runs in the page. */
function listKinds(selector: string): number[] {
  const seen = new Set<string>();
  return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((control, index) => {
    const href = control.getAttribute('href');
    const leadsAway = href !== null && new URL(href, location.href).pathname !== location.pathname;
    // Buttons that save a file open a dialog of the browser.
    const isOther = leadsAway || control.matches('[download], [data-format], :disabled');
    const name = control.getAttribute('class') ?? control.parentElement?.className;
    const within = control.closest('[class]:not(a, button, input, select, summary)')?.className;
    const kind = `${control.tagName} ${name ?? ''} ${String(within)} ${control.dataset['act'] ?? control.dataset['view'] ?? ''}`;
    if (isOther || seen.has(kind) || !control.checkVisibility({ visibilityProperty: true }))
      return [];
    seen.add(kind);
    return [index];
  });
}

/** Uses the control that has the focus, as a keyboard does. */
async function use(page: Page): Promise<void> {
  const type = await page.evaluate(() => {
    const control = document.activeElement;
    if (control instanceof HTMLSelectElement) {
      const other = [...control.options].findLast(({ value, selected, disabled }) =>
        Boolean(value && !selected && !disabled),
      );
      control.value = other?.value ?? '';
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
    return control instanceof HTMLInputElement ? control.type : control?.tagName;
  });
  if (type === 'SELECT') return;
  if (type === 'search') await page.keyboard.type('aw');
  await page.keyboard.press(type === 'checkbox' ? 'Space' : 'Enter');
}

/** Where the reader is: nothing at the beginning of the page, or on something that is not there. */
function nameFocus(): string {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return '';
  return activeElement.checkVisibility() ? activeElement.outerHTML.slice(0, 80) : '';
}

const CONTROLS = 'main :is(button, a[href], input, select, summary)';

describe('whoever uses a control by keyboard', () => {
  test.for(STATES)('at %s is never thrown back to the beginning', async ([path, controls]) => {
    const { page, faults, close } = await openPage(browser, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.addInitScript(() => {
      window.print = () => {
        dispatchEvent(new Event('afterprint'));
      };
    });
    const address = `${site.address}${path}`;
    await openExplorer(page, address);
    for (const control of controls)
      expect(await page.locator(control).first().isVisible(), control).toBe(true);
    const kinds = await page.evaluate(listKinds, CONTROLS);
    for (const kind of kinds) {
      const control = page.locator(CONTROLS).nth(kind);
      const name = await control.evaluate((one) => {
        for (const details of document.querySelectorAll('.filter__menu')) details.remove();
        (one as HTMLElement).focus();
        return one.outerHTML.slice(0, 120);
      });
      await use(page);
      // What comes late takes away late.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))),
      );
      await whenReady(page);
      await expect.poll(() => page.evaluate(nameFocus), { message: name }).not.toBe('');
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, address);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))),
      );
      await whenReady(page);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test('goes from a bar of a profile to what it leaves, without loading the page again', async () => {
    const { page, faults, close } = await openPage(browser);
    await openExplorer(page, `${site.address}countries/kenya/`);
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    await page.locator('.profile .figure__mark').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/countries\/kenya\/\?year=\d+$/);
    await whenReady(page);
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
    const sentence = page.locator('.explorer__sentence');
    expect(await sentence.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await readSentence(page)).toMatch(/^\d+ of 39 outcomes \d+$/);
    await page.goBack();
    await whenReady(page);
    expect(page.url()).toBe(`${site.address}countries/kenya/`);
    await page.getByRole('link', { name: /^To the list of/ }).press('Enter');
    expect(await sentence.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });
});
