import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** The rules of axe that look at colours. */
export const CONTRAST = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it is: the rule and the elements that break it; of all rules or of those named. */
export async function findViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // The pages hold no frames, and nothing but violations is read: all else would take ten times as long.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], selectors: false });
  if (rules !== undefined) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}
