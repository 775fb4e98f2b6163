import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

export function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((one) => one === document.activeElement);
}

/** Goes on with the Tab key until an element has the focus. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; !(await hasFocus(element)); presses += 1) {
    expect(presses, 'presses of the Tab key').toBeLessThan(150);
    await page.keyboard.press('Tab');
  }
}
