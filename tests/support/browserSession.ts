import { buffer } from 'node:stream/consumers';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright';
import { inject } from 'vitest';
import { serveSite } from '../../src/tools/serve.ts';
import type { BuiltSite } from './sites.ts';

/** The one Chromium of the whole run (`startBrowser`); closing the connection closes its pages only. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

/** A served site; `address` ends with a slash. */
export async function openSite(site: BuiltSite): Promise<{ address: string; close: () => void }> {
  const { server, address } = await serveSite({
    directory: site.directory,
    base: site.base,
    port: 0,
  });
  return {
    address,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A fresh reader with one page, and what went wrong in it: errors, and what its policy refused. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      reportError(new Error(`Refused by ${violatedDirective}: ${blockedURI}`));
    });
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { page, faults, close: () => context.close() };
}

/** Presses a button that makes a file, and reads it; no folder of the browser's can be read from here. */
export async function takeFile(
  page: Page,
  button: Locator,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return {
    name: download.suggestedFilename(),
    bytes: await buffer(await download.createReadStream()),
  };
}
