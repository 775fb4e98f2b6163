import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { formatShared } from '../../src/explorer/shortlist/sharedShortlist.ts';
import { openBrowser, openPage, openSite } from '../support/browserSession.ts';
import { whenPainted } from '../support/explorerPage.ts';
import { CONTRAST, findViolations, thinOut } from '../support/findViolations.ts';

let browser: Browser;
const sites: Partial<Record<SiteName, Awaited<ReturnType<typeof openSite>>>> = {};
beforeAll(async () => {
  browser = await openBrowser();
  for (const name of ['real', 'synthetic', 'empty', 'languages'] as const)
    sites[name] = await openSite(inject(name));
});
afterAll(async () => {
  await browser.close();
  for (const site of Object.values(sites)) site.close();
});

type SiteName = 'real' | 'synthetic' | 'empty' | 'languages';

/** Every kind of page that there is in each language of a site. */
const FURTHER = [
  ...['', 'outcomes/?q=nothingatallhere', 'outcomes/?q=council', 'outcomes/?q=council&view=texts'],
  ...['outcomes/?view=table', 'outcomes/?q=council&view=figures', 'evidence/', 'about/'],
  ...['countries/', 'change-types/', 'change-types/capacity-change/', 'countries/not-recorded/'],
  ...['outcomes/?country=kenya&country=iraq&compare=country', 'data/', 'changes/', 'years/'],
  ...['shortlist/{sent}', 'shortlist/', 'partners/', 'method/'],
];

/** One after another is walked in Arabic and in French, and with `EVERY_LANGUAGE=1` each in both: they differ in words and direction only. */
function pickRoots(index: number): readonly string[] {
  const roots = ['ar/', 'fr/'];
  return process.env['EVERY_LANGUAGE'] === '1' ? roots : [roots[index % 2] ?? ''];
}

/** Every kind of page, and of each the forms that look different. */
function listKinds(): readonly (readonly [name: string, site: SiteName, path: string])[] {
  const records = inject('records').filter(({ isWithheld }) => !isWithheld);
  const pageOf = (id: string | undefined): string =>
    `outcomes/${(id ?? '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}/`;
  const numbered = (number: string): string =>
    pageOf(records.find(({ id }) => id.endsWith(number))?.id);
  const sent = {
    title: 'A list',
    items: [...records.slice(0, 3).map(({ id }) => id), 'DEMO-GONE/1'].map((id) => ({
      id,
      note: 'A note on it.',
    })),
  };
  return [
    ['home', 'synthetic', ''],
    ['home of one outcome', 'real', ''],
    ['home of none', 'empty', ''],
    ['list', 'synthetic', 'outcomes/'],
    ['second page of the list', 'synthetic', 'outcomes/page/2/'],
    ['empty list', 'empty', 'outcomes/'],
    ['search results', 'synthetic', 'outcomes/?q=council'],
    ['id results', 'synthetic', 'outcomes/?q=demo-'],
    ['search without result', 'synthetic', 'outcomes/?q=nothingatallhere'],
    ['the real outcome', 'real', 'outcomes/scc-drc2312-civ002/'],
    ['negative outcome', 'synthetic', numbered('002')],
    ['outcome in Arabic', 'synthetic', numbered('010')],
    ['outcome with a very long word', 'synthetic', numbered('007')],
    ['outcome with nothing recorded of several fields', 'synthetic', numbered('017')],
    ['countries', 'synthetic', 'countries/'],
    ['a country', 'synthetic', 'countries/dr-congo/'],
    ['not recorded', 'synthetic', 'countries/not-recorded/'],
    ['types of change', 'synthetic', 'change-types/'],
    ['a cluster', 'synthetic', 'change-types/capacity-change/'],
    ['an unlisted value', 'synthetic', 'objectives/'],
    ['years', 'synthetic', 'years/'],
    ['empty index', 'empty', 'harvests/'],
    ['evidence', 'synthetic', 'evidence/'],
    ['evidence of one outcome', 'real', 'evidence/'],
    ['evidence of none', 'empty', 'evidence/'],
    ['table of a search', 'synthetic', 'outcomes/?q=council&view=table'],
    ['whole texts of a search', 'synthetic', 'outcomes/?q=council&view=texts'],
    ['figures of a search', 'synthetic', 'outcomes/?q=council&view=figures'],
    ['about', 'real', 'about/'],
    ['data', 'real', 'data/'],
    [
      'two values side by side',
      'synthetic',
      'outcomes/?country=kenya&country=dr-congo&compare=country',
    ],
    ['shortlist', 'synthetic', 'shortlist/'],
    ['shortlist that was sent', 'synthetic', `shortlist/${formatShared(sent, true)}`],
    ['method', 'real', 'method/'],
    ['changes', 'languages', 'changes/'],
    ['page that does not exist, in each language', 'languages', 'no/such/page/'],
    ['outcome in French on its own site', 'languages', numbered('019')],
    ['outcome in Arabic on its own site', 'languages', numbered('010')],
    ...FURTHER.map((page) => page.replace('{sent}', formatShared(sent, true))).flatMap(
      (page, index) =>
        pickRoots(index).map((root) => [`${root}${page}`, 'languages', `${root}${page}`] as const),
    ),
  ];
}

const KINDS = listKinds();

/** What a reader may set for all texts, by WCAG 2.2 (1.4.12). Runs in the page. */
function spaceTexts(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  document.adoptedStyleSheets = [sheet];
}

/** What makes the page wider than its window. Runs in the page. */
function findSideways(): string[] {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .map(({ outerHTML }) => outerHTML.slice(0, 150));
}

/** Controls that do not show that they have the focus, one for each look; the ring has a contrast of 3:1. Runs in the page. */
function findUnseenFocus(): string[] {
  const readColour = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const getLight = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = readColour(colour).map((part) =>
      part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const getGround = (element: Element | null): string => {
    if (element === null) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return (readColour(backgroundColor)[3] ?? 1) === 1
      ? backgroundColor
      : getGround(element.parentElement);
  };
  const isSeen = (control: Element): boolean => {
    const ground = getLight(getGround(control.parentElement));
    // A mark of a drawing has no box of its own, so its shapes are outlined.
    return [control, ...control.querySelectorAll('rect, circle')].some((part) => {
      const { outlineStyle, outlineWidth, outlineColor, stroke, strokeWidth } =
        getComputedStyle(part);
      const isShape = part instanceof SVGGeometryElement;
      if ((isShape ? stroke : outlineStyle) === 'none') return false;
      const light = getLight(isShape ? stroke : outlineColor);
      const contrast = (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05);
      return Number.parseFloat(isShape ? strokeWidth : outlineWidth) >= 2 && contrast >= 3;
    });
  };
  const looks = new Map<string, HTMLElement>();
  for (const control of document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, summary, [tabindex="0"]',
  )) {
    const className = control.closest('[class]')?.getAttribute('class') ?? '';
    const look = `${control.tagName} ${control.getAttribute('tabindex') ?? ''} ${className}`;
    if (!looks.has(look) && control.checkVisibility({ visibilityProperty: true }))
      looks.set(look, control);
  }
  return [...looks.values()]
    .filter((control) => {
      control.focus({ preventScroll: true });
      return document.activeElement === control && !isSeen(control);
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
}

/** Tables without a name, and results that no heading leads to, or whose headings are not below it. Runs in the page. */
function findNameless(): string[] {
  const tables = [...document.querySelectorAll('table')].filter(
    (table) =>
      table.checkVisibility() &&
      table.caption === null &&
      !table.matches('[aria-label], [aria-labelledby]'),
  );
  const results = [...document.querySelectorAll('.explorer__main')].filter(
    (each) => each.querySelectorAll('h1, h2').length !== 1,
  );
  return [...tables, ...results].map(({ outerHTML }) => outerHTML.slice(0, 200));
}

describe('every kind of page', () => {
  test.for(KINDS)(
    '%s: no fault, no other origin, no sideways scroll, what is in it named, and axe finds nothing in light and dark',
    async ([, site, path]) => {
      const { page, faults, close } = await openPage(browser);
      const origins = new Set<string>();
      page.on('request', (request) => origins.add(new URL(request.url()).origin));
      const address = sites[site]?.address ?? '';
      await page.goto(`${address}${path}`);
      await whenPainted(page);

      expect([...origins]).toEqual([new URL(address).origin]);
      // The page that does not exist is itself a fault that the console reports.
      expect(faults).toHaveLength(path === 'no/such/page/' ? 1 : 0);
      for (const width of [1280, 768, 360, 320]) {
        await page.setViewportSize({ width, height: 740 });
        const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(scrolled, `at ${width} px`).toBeLessThanOrEqual(width);
      }
      // The narrowest is the one to try with the spaces of 1.4.12.
      await page.evaluate(spaceTexts);
      expect(await page.evaluate(findSideways), 'with spaces in the texts').toEqual([]);
      await page.evaluate(() => (document.adoptedStyleSheets = []));
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await page.evaluate(findNameless)).toEqual([]);
      expect(await page.evaluate(findUnseenFocus), 'focus in light').toEqual([]);
      await page.evaluate(thinOut);
      expect(await findViolations(page), 'light').toEqual([]);
      // The scheme changes colours only.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await page.evaluate(findUnseenFocus), 'focus in dark').toEqual([]);
      expect(await findViolations(page, CONTRAST), 'dark').toEqual([]);
      await close();
    },
  );
});
