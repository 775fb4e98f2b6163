import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { say } from './say.ts';

/** Where Chromium and Chrome are installed outside PATH. */
const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** Chromium without windows: the same engine for a third of the processor time. */
const SHELL = 'chromium-headless-shell';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Path of a Chromium to test with: `CHROMIUM_PATH`, an installed headless shell, an installed
 * Chromium or Chrome, or the one that Playwright downloaded.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (isFile(named)) return named;
    throw new Error(
      `CHROMIUM_PATH names ${named}, which does not exist. Correct it, or unset it to let a browser be found.`,
    );
  }
  const folders = (environment['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [
    ...folders.map((folder) => path.join(folder, SHELL)),
    ...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    ...(INSTALLED[process.platform] ?? []),
    chromium.executablePath(),
  ];
  return candidates.find(isFile);
}

/** A folder may have the name of a browser: on macOS it is an application. */
function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * Finds a browser or installs one, saying what it does: Debian's packages where that can be
 * done (as root), else Playwright's own download. In CI a full Chromium is found good enough only
 * where the headless shell cannot be had. Where neither works it throws and says how
 * to go on; tests are never skipped for want of a browser.
 */
export function ensureBrowser(environment: NodeJS.ProcessEnv = process.env): string {
  const found = findBrowser(environment);
  const isDebian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  const isNamed = (environment['CHROMIUM_PATH'] ?? '') !== '';
  const isWanted =
    environment['CI'] !== undefined && !isNamed && path.basename(found ?? '') !== SHELL;
  if (isDebian && (found === undefined || isWanted)) {
    say(`Installing Debian’s ${SHELL} for the tests (apt-get).`);
    run('apt-get', ['update', '-qq']);
    if (!install(SHELL) && found === undefined) install('chromium');
  } else if (found === undefined) {
    say('No Chromium or Chrome found: downloading Playwright’s own.');
    run(process.execPath, [
      path.join('node_modules', 'playwright', 'cli.js'),
      'install',
      'chromium',
    ]);
  }
  const browser = findBrowser(environment);
  if (browser === undefined)
    throw new Error(
      'The browser tests need Chromium or Chrome, and none could be installed. Install one yourself ' +
        'and run the tests again, or set CHROMIUM_PATH to the program.',
    );
  say(`Browser for the tests: ${browser}`);
  return browser;
}

/** Installs a package of Debian, and returns whether it is there now. */
function install(name: string): boolean {
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}

/** Runs a program, and returns whether it ended well. */
function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
