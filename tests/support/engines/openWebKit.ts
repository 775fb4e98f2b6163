import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findPort } from '../checkHost.ts';
import { createTemporaryFolder } from '../sites.ts';
import { clickActions, keyActions, REQUEST_MS, VIEWPORT, type EnginePage } from './engine.ts';

/** Where Debian keeps the browser that comes with the library. */
const BROWSER = '/usr/lib/*/webkit2gtk-4.1/MiniBrowser';
/** How long a script may take. The driver loses one answer in a thousand or so; who waits looks again. */
const SCRIPT_MS = 10_000;
/** One start in four hangs. */
const MAX_STARTS = 4;
/** A screen that only it has, and no help of a graphics card. */
const ENVIRONMENT = {
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
};

interface Programs {
  readonly webKitDriver: string;
  readonly virtualScreen: string;
}

/**
 * A page in WebKit, driven by WebDriver over HTTP: of its four requests a library would take no
 * more than the timeouts away, which are what matters here.
 */
export async function openWebKit(programs: Programs): Promise<EnginePage> {
  for (let start = 1; ; start += 1) {
    try {
      return await startOnce(programs);
    } catch (error) {
      if (start === MAX_STARTS) throw error;
    }
  }
}

async function startOnce({ webKitDriver, virtualScreen }: Programs): Promise<EnginePage> {
  const folder = createTemporaryFolder('webkit');
  const port = await findPort();
  const driver = [webKitDriver, `--port=${port}`, '--host=127.0.0.1'];
  const child = spawn(virtualScreen, ['-a', '-s', '-screen 0 1600x1200x24', ...driver], {
    // A group of its own, which ends as one: screen, driver and browser.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...ENVIRONMENT },
  });
  const ended = once(child, 'exit');
  const close = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const log = path.join(folder, 'console.txt');
    const request = await openSession(port, writeBrowser(folder, log));
    // The size can be set only once there is a page.
    await request('url', { url: 'about:blank' });
    await request('window/rect', VIEWPORT);
    return {
      goTo: async (url) => {
        await request('url', { url });
      },
      evaluate: async (expression) => {
        const script = `const done = arguments[0];
          Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
        const answer = await request('execute/async', { script, args: [] }, SCRIPT_MS);
        const { value, error } = answer as { value?: string; error?: string };
        if (value === undefined) throw new Error(error);
        return value;
      },
      clickAt: async (x, y) => {
        await request('actions', { actions: clickActions(x, y) });
      },
      enter: async (text) => {
        await request('actions', { actions: keyActions(text) });
      },
      travel: async (delta) => {
        // It answers when the page is there. The driver never answers a script that it is sent while the
        // browser brings a page back from its memory, not even on two pages of 3,000 paragraphs alone.
        await request(delta < 0 ? 'back' : 'forward', {});
      },
      readFaults: () => readFileSync(log, 'utf8').match(/^CONSOLE .*\bERROR\b.*$/gm) ?? [],
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The driver drops what the browser prints, which is the only way to its console. */
function writeBrowser(folder: string, log: string): string {
  const browser = globSync(BROWSER)[0];
  if (browser === undefined) throw new Error(`There is no ${BROWSER}.`);
  const wrapped = path.join(folder, 'browser');
  writeFileSync(wrapped, `#!/bin/sh\nexec '${browser}' "$@" >'${log}' 2>&1\n`, { mode: 0o755 });
  return wrapped;
}

type Request = (command: string, body: object, limit?: number) => Promise<unknown>;

async function openSession(port: number, binary: string): Promise<Request> {
  const send = async (place: string, body: object, limit = REQUEST_MS): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${place}`, {
      method: 'POST',
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(limit),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${place}: ${JSON.stringify(value)}`);
    return value;
  };
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/status`, {
      signal: AbortSignal.timeout(REQUEST_MS),
    }).then(
      () => true,
      () => false,
    );
    if (isUp) break;
    await setTimeout(100);
  }
  const args = ['--automation', '--enable-write-console-messages-to-stdout=true'];
  const { sessionId } = (await send('', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } },
  })) as { sessionId: string };
  return (command, body, limit) => send(`/${sessionId}/${command}`, body, limit);
}
