import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** The rules of axe that look at colours. */
export const CONTRAST = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it is: the rule and the elements that break it. Without rules it tries all. */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}
