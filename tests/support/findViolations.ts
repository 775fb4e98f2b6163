import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** What axe does not ask unless told to: 7:1 of texts (1.4.6), and 24 px of targets (2.5.8). */
const STRICT = 'color-contrast-enhanced';

/** The rules of axe that look at colours. */
export const CONTRAST = ['color-contrast', STRICT, 'link-in-text-block'];

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * What axe finds on a page as it is: the rule and the elements that break it; of all rules or of
 * those named. The accent is a programme's own, so of it, in links and buttons, 4.5:1 is asked.
 */
export async function findViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // The pages hold no frames, so axe is put into the page alone, and once.
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(AXE);
  // Nothing but violations is read: all else would take ten times as long.
  const options = {
    ...{ resultTypes: ['violations'], selectors: false },
    ...(rules === undefined
      ? { rules: { [STRICT]: { enabled: true }, 'target-size': { enabled: true } } }
      : { runOnly: { type: 'rule', values: [...rules] } }),
  } satisfies axe.RunOptions;
  const { accents, violations } = await page.evaluate(async (asked: axe.RunOptions) => {
    const style = getComputedStyle(document.documentElement);
    const found = await window.axe?.run(document, asked);
    return {
      accents: ['--accent', '--accent-ink'].map((name) => style.getPropertyValue(name).trim()),
      // Without axe nothing is known of the page.
      violations: found?.violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, any }) => ({ html, data: any[0]?.data as unknown })),
      })),
    };
  }, options);
  if (violations === undefined) throw new Error('axe is not on the page.');
  return violations.flatMap(({ id, nodes }) => {
    const broken = nodes.filter(({ data }) => {
      const { fgColor = '' } = (data ?? {}) as { fgColor?: string };
      return id !== STRICT || !accents.includes(fgColor);
    });
    return broken.length === 0 ? [] : [`${id}: ${broken.map(({ html }) => html).join('\n')}`];
  });
}

/**
 * Leaves eight of what stands in a row alike (cards, rows of a table, values of a filter): axe
 * looks at each text by itself, and the ninth card is made as the first is. Runs in the page.
 */
export function thinOut(): void {
  for (const parent of document.querySelectorAll('ul, ol, dl, tbody, .explorer__results')) {
    const alike = Map.groupBy(parent.children, ({ tagName }) => tagName);
    for (const children of alike.values()) for (const child of children.slice(8)) child.remove();
  }
  // What keeps at the top of the window covers whatever is below it, of a page that is scrolled.
  scrollTo(0, 0);
}
