import { buffer } from 'node:stream/consumers';
import { readFileSync } from 'node:fs';
import type { Browser, Download, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from '../support/browserSession.ts';
import { filterByHand, valuesOf } from '../support/countByHand.ts';
import { openExplorer, readChips, readSentence, whenReady } from '../support/explorerPage.ts';
import { readDemonstration } from '../support/readDemonstration.ts';

const site = inject('demonstration');
const evidence = `${site.address}evidence/`;
const outcomes = readDemonstration();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

function findFigure(page: Page, file: string): Locator {
  return page.locator(`.figure[data-file="${file}"]`);
}

/** The marks of a figure that a reader sees, by what they tell. */
async function readMarks(figure: Locator): Promise<string[]> {
  const marks = await figure
    .locator('.figure__drawing:visible')
    .first()
    .locator('.figure__mark')
    .all();
  return Promise.all(marks.map(async (mark) => (await mark.getAttribute('aria-label')) ?? ''));
}

async function save(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const saved: Promise<Download> = page.waitForEvent('download');
  await button.click();
  const download = await saved;
  return {
    name: download.suggestedFilename(),
    bytes: await buffer(await download.createReadStream()),
  };
}

describe('the page of figures', () => {
  test('a mark leads to the outcomes that it counts', async () => {
    const { page, faults, close } = await openPage(browser);
    await page.goto(evidence);
    await findFigure(page, 'years')
      .getByRole('link', { name: /^Kenya, 2023:/ })
      .click();
    await whenReady(page);
    const wanted = filterByHand(outcomes, { include: { Country: ['Kenya'], Year: ['2023'] } });
    expect(await readSentence(page)).toContain(`${wanted.length} of ${outcomes.length} outcomes`);
    expect(await readChips(page)).toHaveLength(2);
    expect(faults).toEqual([]);
    await close();
  });

  test('one drawing is shown, made for the width of the page, and nothing has to be scrolled for', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(evidence);
    for (const width of [1920, 1280, 768, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const figures = await page.locator('.figure').evaluateAll((each) =>
        each.map((figure) => {
          const drawings = [...figure.querySelectorAll('.figure__drawing')].filter(
            (drawing) => drawing.getClientRects().length > 0,
          );
          const marks = [...figure.querySelectorAll('.matrix a, summary, .figure__downloads a')]
            .map((mark) => mark.getBoundingClientRect())
            .filter((box) => box.width > 0);
          return {
            shown: drawings.length,
            hidden: drawings.map((drawing) => drawing.scrollWidth - drawing.clientWidth),
            // A finger needs 24 pixels (WCAG 2.2, 2.5.8).
            small: marks.filter((box) => box.width < 24 || box.height < 24).length,
          };
        }),
      );
      expect(figures, `${width} px`).toEqual(
        figures.map(() => ({ shown: 1, hidden: [0], small: 0 })),
      );
    }
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    expect(nodes).toBeLessThanOrEqual(2000);
    await close();
  });

  test('a drawing is one stop of the Tab key; arrows, Home and End go from mark to mark; Enter follows', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(evidence);
    const figure = findFigure(page, 'years');
    const names = await readMarks(figure);
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    await figure.locator('.figure__mark').first().focus();
    expect(await focused()).toBe(names[0]);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(names[1]);
    await page.keyboard.press('ArrowDown');
    const below = await focused();
    expect(below).toMatch(/^DR Congo, /);
    expect(below).toContain(names[1]?.split(':')[0] ?? '?');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(names[1]);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(names[0]);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(names[0]);
    await page.keyboard.press('End');
    expect(await focused()).toBe(names.at(-1));
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/: SVG$/);
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe(names.at(-1));
    await page.keyboard.press('Home');
    expect(await focused()).toBe(names[0]);
    await page.keyboard.press('Enter');
    await whenReady(page);
    expect(await readChips(page)).toHaveLength(1);
    await close();
  });

  test('the first figure compares any two facets, which the address keeps', async () => {
    const { page, faults, close } = await openPage(browser);
    await page.goto(evidence);
    await page.getByRole('button', { name: 'Choose what is compared' }).click();
    await page.getByLabel('Rows').selectOption('Country');
    await page.getByLabel('Columns').selectOption('Scale');
    const figure = findFigure(page, 'gap-map');
    await figure.getByText('Country by scale', { exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-axis'))).toBe(
      'Columns',
    );
    expect(new URL(page.url()).search).toBe('?axes=country&axes=scale');
    const kenya = outcomes.filter((outcome) => valuesOf(outcome, 'Country').includes('Kenya'));
    const local = kenya.filter((outcome) => valuesOf(outcome, 'Scale').includes('Local'));
    expect(await readMarks(figure)).toContainEqual(
      expect.stringContaining(`Kenya, Local: ${local.length} outcome`),
    );
    await page.reload();
    await figure.getByText('Country by scale', { exact: true }).waitFor();
    // Choosing the facet of the other axis swaps the two.
    await page.getByLabel('Rows').selectOption('Scale');
    await figure.getByText('Scale by country', { exact: true }).waitFor();
    const { name, bytes } = await save(
      page,
      figure.getByRole('button', { name: 'Scale by country: CSV' }),
    );
    expect(name).toBe('gap-map.csv');
    expect(bytes.toString()).toContain(`Local,Kenya,${local.length}`);
    await page.getByRole('button', { name: 'As it was' }).click();
    await figure.getByText('Where the evidence is').waitFor();
    expect(new URL(page.url()).search).toBe('');
    // What was drawn anew can be taken away like all others.
    const usual = await save(
      page,
      figure.getByRole('button', { name: /^Where the evidence is.*CSV$/ }),
    );
    expect(usual.bytes.toString()).toContain('Type of change,Specific objective,Outcomes');
    expect(faults).toEqual([]);
    await close();
  });

  test('a picture is the drawing, twice as large', async () => {
    const { page, faults, close } = await openPage(browser);
    await page.goto(evidence);
    for (const file of ['gap-map', 'map']) {
      const figure = findFigure(page, file);
      const { name, bytes } = await save(page, figure.getByRole('button', { name: /: PNG$/ }));
      expect(name).toBe(`${file}.png`);
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      const svg = readFileSync(`${site.directory}/evidence/${file}.svg`, 'utf8');
      expect(bytes.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]));
      // An empty picture packs to next to nothing.
      expect(bytes.length).toBeGreaterThan(20_000);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test('without scripts everything is there but what only a script can do', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(evidence);
    expect(
      await page
        .getByRole('button')
        .filter({ hasText: /PNG|Choose/ })
        .count(),
    ).toBe(0);
    await findFigure(page, 'map').getByText('Show as a table').click();
    expect(
      await findFigure(page, 'map')
        .getByRole('row', { name: /^Kenya/ })
        .isVisible(),
    ).toBe(true);
    expect(await page.getByRole('link', { name: /: SVG$/ }).count()).toBe(7);
    await close();
  });

  test('in forced colours marks stand out from the page and have a rim', async () => {
    const { page, close } = await openPage(browser, { forcedColors: 'active' });
    await page.goto(evidence);
    const table = findFigure(page, 'years').locator('.matrix__cell--5 a').first();
    const rim = await table.evaluate((each) => getComputedStyle(each).borderTopWidth);
    expect(rim).toBe('1px');
    const mark = findFigure(page, 'map').locator('.figure__mark .figure-symbol:visible').first();
    const style = await mark.evaluate((each) => {
      const { fill, stroke } = getComputedStyle(each);
      return { fill, stroke };
    });
    expect(style.fill).not.toBe(style.stroke);
    expect(style.stroke).not.toBe('none');
    await close();
  });

  test('where the choice cannot be loaded, that is told and the figures stay', async () => {
    const { page, close } = await openPage(browser);
    await page.route('**/explorer/**', (route) => route.abort());
    await page.goto(evidence);
    await page.getByRole('button', { name: 'Choose what is compared' }).click();
    await page.getByText('The figures could not be loaded on this connection.').waitFor();
    expect((await readMarks(findFigure(page, 'gap-map'))).length).toBeGreaterThan(10);
    await close();
  });
});

describe('the figures of the explorer', () => {
  test('draw what was asked for: filter and query', async () => {
    const { page, faults, close } = await openPage(browser);
    await openExplorer(page, `${site.address}outcomes/?country=kenya&q=council&view=figures`);
    const found = filterByHand(outcomes, { include: { Country: ['Kenya'] }, query: 'council' });
    expect(found.length).toBeGreaterThan(1);
    const years = Map.groupBy(found, (outcome) => valuesOf(outcome, 'Year')[0]);
    const marks = await readMarks(findFigure(page, 'years'));
    for (const [year, own] of years)
      expect(marks).toContainEqual(expect.stringContaining(`${year ?? ''}: ${own.length} outcome`));
    expect(await page.getByLabel('Sort by').isVisible()).toBe(false);
    const { bytes } = await save(
      page,
      findFigure(page, 'years').getByRole('button', { name: /: CSV$/ }),
    );
    expect(bytes.toString()).toContain('Only: with “council”; Kenya.');
    expect(faults).toEqual([]);
    await close();
  });

  test('a click on a mark adds its values to what is chosen, and Back takes them away', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, `${site.address}outcomes/?view=figures`);
    const figure = findFigure(page, 'gap-map');
    const all = await readMarks(figure);
    await figure.locator('summary').first().click();
    await findFigure(page, 'harvests')
      .getByRole('link', { name: /^harvest 3, 2024:/ })
      .click();
    await whenReady(page);
    expect(await readChips(page)).toEqual(['harvest 3', '2024']);
    const found = filterByHand(outcomes, { include: { Harvest: ['harvest 3'], Year: ['2024'] } });
    expect(await readSentence(page)).toContain(`${found.length} of ${outcomes.length}`);
    expect(await readMarks(figure)).not.toEqual(all);
    expect(new URL(page.url()).searchParams.get('view')).toBe('figures');
    // What was folded out stays so.
    expect(await figure.locator('details').first().getAttribute('open')).not.toBeNull();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain(
      'explorer__sentence',
    );
    await page.goBack();
    await whenReady(page);
    expect(await readMarks(figure)).toEqual(all);
    await close();
  });

  test('the axes that a reader chooses are in the address with all else', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, `${site.address}outcomes/?country=kenya&view=figures`);
    await page.getByLabel('Rows').selectOption('Year');
    await whenReady(page);
    expect(new URL(page.url()).search).toBe('?country=kenya&view=figures&axes=year&axes=objective');
    await findFigure(page, 'gap-map')
      .getByText(/^Year by/)
      .waitFor();
    await close();
  });

  test('on an index page they are of its outcomes, and where none fits that is told', async () => {
    const { page, close } = await openPage(browser);
    await openExplorer(page, `${site.address}countries/kenya/?view=figures`);
    const own = filterByHand(outcomes, { include: { Country: ['Kenya'] } });
    const marks = await readMarks(findFigure(page, 'years'));
    const early = own.filter((outcome) => valuesOf(outcome, 'Year').includes('2022'));
    expect(marks).toContainEqual(`2022: ${early.length} outcomes`);
    await openExplorer(page, `${site.address}countries/kenya/?view=figures&q=nothingatallhere`);
    expect(await page.locator('.explorer__results .list__empty').isVisible()).toBe(true);
    await close();
  });

  test('where they cannot be loaded, that is told, and the list is a click away', async () => {
    const { page, close } = await openPage(browser);
    await page.route('**/explorer/**/figures.bin', (route) => route.abort());
    await openExplorer(page, `${site.address}outcomes/?view=figures`);
    expect(await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).count()).toBe(
      1,
    );
    await page.getByRole('button', { name: 'List' }).click();
    await whenReady(page);
    expect(await page.locator('.card:visible').count()).toBeGreaterThan(1);
    await close();
  });
});
