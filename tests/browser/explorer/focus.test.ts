import type { Browser } from 'playwright';
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

/** What a reader may ask for, and the controls that are to be used there, whether or not their kind was used elsewhere. */
const STATES: readonly (readonly [path: string, controls: readonly string[]])[] = [
  [
    'outcomes/?q=council&country=kenya&country=iraq',
    ['.chip', '.explorer__clear', '.filter__exclude', '.filter__from', '.explorer__print'],
  ],
  ['outcomes/?country=kenya', ['.chip', '.explorer__pager a']],
  ['outcomes/?country=syria&language=fr', ['.removals button']],
  ['outcomes/?q=DEMO-KEN', ['.explorer__texts']],
  ['outcomes/?view=texts&country=kenya', ['.explorer__pager a']],
  ['outcomes/?view=table&country=kenya', ['.table__sort', '.chooser input']],
  [
    'outcomes/?view=figures&country=kenya&compare=country',
    ['.figure__mark', '.compare-with select', '.axes select', 'figure summary'],
  ],
  [
    'outcomes/?view=figures&country=iraq&country=kenya&compare=country&axes=year&axes=objective',
    ['.compared a', '.axes__reset'],
  ],
  ['countries/kenya/', ['.figure__mark', '.profile__links a', '.filter__find']],
];

/**
 * Uses one control of each kind that was not seen as a keyboard does, from the state that the address asks
 * for, and gives those after which the reader is at the beginning of the page or on what is not there,
 * and the kinds seen by then. Runs in the page.
 */
async function walk({ before, wanted }: { before: string[]; wanted: string }): Promise<{
  kinds: string[];
  lost: string[];
}> {
  const address = location.href;
  const explorer = document.querySelector<HTMLElement>('outcome-explorer');
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const settle = async (): Promise<void> => {
    do await wait(40);
    while (explorer?.dataset['state'] !== 'ready');
  };
  // What leads to another page does so as everywhere.
  const plain = new Set<string>();
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.defaultPrevented) return;
    plain.add(link.outerHTML.slice(0, 120));
    event.preventDefault();
  });
  const nameKind = (control: HTMLElement): string => {
    const within = control.closest('[class]:not(a, button, input, select, summary, li, .filter)');
    const parts = [control.tagName, control.getAttribute('class'), within?.getAttribute('class')];
    return [
      ...parts,
      control.dataset['act'],
      control.dataset['view'],
      control.dataset['by'],
    ].join();
  };
  const use = (control: HTMLElement): void => {
    control.focus();
    if (control instanceof HTMLSelectElement) {
      const options = [...control.options].filter((each) => each.value && !each.selected);
      control.value = options.find(({ disabled }) => !disabled)?.value ?? '';
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (control instanceof HTMLInputElement && control.type === 'search') {
      control.value = 'aw';
      control.dispatchEvent(new Event('input', { bubbles: true }));
    } else control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  };
  for (const details of document.querySelectorAll('details')) details.open = true;
  const asked = new Set([...document.querySelectorAll<HTMLElement>(wanted)].map(nameKind));
  const seen = new Set(before.filter((kind) => !asked.has(kind)));
  const lost: string[] = [];
  const next = (): HTMLElement | undefined => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const all = document.querySelectorAll<HTMLElement>(
      'main :is(button, a[href], input, select):not(:disabled, [download], [data-format])',
    );
    return [...all].find(
      (control) =>
        !seen.has(nameKind(control)) && control.checkVisibility({ visibilityProperty: true }),
    );
  };
  for (let control = next(); control !== undefined; control = next()) {
    const name = control.outerHTML.slice(0, 120);
    seen.add(nameKind(control));
    use(control);
    await settle();
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement?.checkVisibility() !== true;
    if (isLost && !plain.has(name)) lost.push(name);
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    await settle();
  }
  return { kinds: [...new Set([...before, ...seen])], lost };
}

describe('whoever uses a control by keyboard', () => {
  test('is never thrown back to the beginning of the page', async () => {
    const { page, faults, close } = await openPage(browser, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.addInitScript(() => {
      window.print = () => {
        dispatchEvent(new Event('afterprint'));
      };
    });
    let seen: string[] = [];
    for (const [path, controls] of STATES) {
      await openExplorer(page, `${site.address}${path}`);
      for (const control of controls)
        expect(await page.locator(control).count(), `${path} ${control}`).toBeGreaterThan(0);
      const { kinds, lost } = await page.evaluate(walk, { before: seen, wanted: controls.join() });
      expect(lost, path).toEqual([]);
      seen = kinds;
    }
    expect(seen.length).toBeGreaterThan(40);
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
