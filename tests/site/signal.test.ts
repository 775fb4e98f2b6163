import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished, expect, test } from 'vitest';
import { rmSync } from 'node:fs';
import { createTemporaryFolder, withoutVitest } from '../support/sites.ts';

/** Pages that are read before the signal is sent, each slowly, and that may be read after it. */
const PAGES = 3;

test('a build whose proof is slow is ended by a signal at once, and leaves nothing', async () => {
  const folder = createTemporaryFolder('signal');
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const target = path.join(folder, 'site');
  const disk = pathToFileURL(path.resolve('tests/support/faultyDisk.ts')).href;
  const fault = { at: 'read', below: path.resolve('.astro', 'builds'), after: 0, code: '' };
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    env: {
      ...withoutVitest(process.env),
      CONTENT_DIR: 'content',
      OUT_DIR: target,
      LEDGER: path.join(folder, 'ledger.json'),
      FAULT: JSON.stringify(fault),
      NODE_OPTIONS: `--import=${disk}`,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const workshop = path.resolve('.astro', 'builds', String(child.pid));
  let [before, after] = [0, 0];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const count = text.split('reads a page').length - 1;
    if (before >= PAGES) after += count;
    else {
      before += count;
      if (before >= PAGES) child.kill('SIGTERM');
    }
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(before).toBeGreaterThanOrEqual(PAGES);
  expect(after).toBeLessThanOrEqual(PAGES);
  expect(status).toBe(1);
  expect([existsSync(workshop), existsSync(target)]).toEqual([false, false]);
});
