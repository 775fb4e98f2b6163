import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { describeEnd } from '../../../src/tools/release/describeEnd.ts';

const GB = 1024 ** 3;
const MODULE = pathToFileURL('src/tools/release/phases.ts').href;

/** Runs a watched process, and returns what it and its watcher say on standard error once both have ended. */
async function runWatched(body: string, options: readonly string[] = []): Promise<string> {
  const script = `
    import { watchPhases } from ${JSON.stringify(MODULE)};
    const phases = watchPhases(process.env);
    phases.begin('reading');
    phases.begin('rendering');
    ${body}`;
  const child = spawn(process.execPath, [...options, '--input-type=module', '-e', script], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  await new Promise((resolve) => child.on('close', resolve));
  return said;
}

const HELD = 'const held = []; for (;;) held.push(new Array(1e5).fill(held.length));';

test('a build that runs out of memory says in which phase, and what to set', async () => {
  const said = await runWatched(HELD, ['--max-old-space-size=20']);
  expect(said).toMatch(/ran out of memory, while it rendered the pages\./);
  expect(said).toMatch(/NODE_OPTIONS=--max-old-space-size=\d+ npm run build/);
});

test('so does one that the system ends', async () => {
  expect(await runWatched("process.kill(process.pid, 'SIGKILL');")).toMatch(
    /ended from outside.*rendered the pages/,
  );
});

test.each([
  ['comes to its end', 'phases.end();'],
  ['ends by itself before that', 'process.exit(1);'],
])('nothing is said of one that %s', async (_, body) => {
  expect(await runWatched(body)).toBe('');
});

test('more memory is asked for only where the machine has it', () => {
  expect(describeEnd('rendering', 4 * GB, 32 * GB)).toContain('=8192 npm');
  expect(describeEnd('rendering', GB, 32 * GB)).toContain('=4096 npm');
  expect(describeEnd('rendering', 4 * GB, 7 * GB)).toContain('=6144 npm');
  expect(describeEnd('rendering', 3 * GB, 4 * GB)).toContain('no more to give');
});
