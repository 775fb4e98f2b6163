import { chromium, type BrowserServer } from 'playwright';
import { ensureBrowser } from '../../scripts/dev/findBrowser.ts';

/** What Chromium needs to run as root in a container, and to stay off the network. */
const FLAGS = [
  ...[
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
  ],
  ...['--disable-component-update', '--disable-sync', '--no-first-run'],
];

/** Starts the one Chromium that all tests share; each test has a context of its own in it. */
export function startBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({
    args: FLAGS,
    executablePath: ensureBrowser(),
    host: '127.0.0.1',
  });
}
