import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What axe does not ask unless told to: 7:1 of texts (1.4.6), and 24 px of targets (2.5.8). */
const STRICT = 'color-contrast-enhanced';

/** The rules of axe that look at colours. */
export const CONTRAST = ['color-contrast', STRICT, 'link-in-text-block'];

/**
 * What axe finds on a page as it is: the rule and the elements that break it; of all rules or of
 * those named. The accent is a programme's own, so of it, in links and buttons, 4.5:1 is asked.
 */
export async function findViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // The pages hold no frames, and nothing but violations is read: all else would take ten times as long.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    ...{ resultTypes: ['violations'], selectors: false },
    ...(rules === undefined
      ? { rules: { [STRICT]: { enabled: true }, 'target-size': { enabled: true } } }
      : { runOnly: { type: 'rule', values: [...rules] } }),
  });
  const accents = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return ['--accent', '--accent-ink'].map((name) => style.getPropertyValue(name).trim());
  });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => {
    const broken = nodes.filter(({ any }) => {
      const { fgColor = '' } = (any[0]?.data ?? {}) as { fgColor?: string };
      return id !== STRICT || !accents.includes(fgColor);
    });
    return broken.length === 0 ? [] : [`${id}: ${broken.map(({ html }) => html).join('\n')}`];
  });
}
