import { spawn } from 'node:child_process';
import path from 'node:path';
import { getReason } from '../../src/text/errors.ts';
import { ensureBrowser } from './findBrowser.ts';

interface Step {
  readonly name: string;
  readonly command: string;
}

/** What reads the code only. They run side by side, the longest first. */
const STATIC: readonly Step[] = [
  {
    // It reads scripts and tests as well: a fault planted in any of them is reported.
    name: 'Types',
    command: 'astro check --minimumSeverity warning --minimumFailingSeverity warning',
  },
  { name: 'Lint', command: 'eslint . --max-warnings 0' },
  { name: 'Formatting', command: 'prettier --check --log-level warn .' },
  { name: 'Unused code and dependencies', command: 'knip' },
];
const TESTS: Step = {
  name: 'Tests',
  command: 'vitest run --project unit --project unit-mocking --project site',
};
/** How many static steps run at once: each keeps about one core busy. */
const MAX_AT_ONCE = 2;

const environment: NodeJS.ProcessEnv = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  // The tests start some hundred processes of Node: what one has compiled the next one takes over.
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? path.resolve('node_modules/.cache/node'),
};

/** `npm test`: everything that has to hold, what is quickest to know first. */
try {
  environment['CHROMIUM_PATH'] = ensureBrowser();
} catch (error) {
  process.stderr.write(`${getReason(error)}\n`);
  process.exit(1);
}
// The types that Astro writes must be there before two steps read them.
const failed = (await run({ name: 'Types of Astro', command: 'astro sync' }, 'pipe'))
  ? await runTogether(STATIC)
  : ['Types of Astro'];
if (failed.length === 0 && !(await run(TESTS, 'inherit'))) failed.push(TESTS.name);
if (failed.length > 0) {
  process.stderr.write(`\nFailed: ${failed.join(', ')}.\n`);
  process.exit(1);
}

/** Runs every step, a few at a time, and returns the names of those that failed. */
async function runTogether(steps: readonly Step[]): Promise<string[]> {
  const waiting = [...steps];
  const failures: string[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      if (!(await run(step, 'pipe'))) failures.push(step.name);
  };
  await Promise.all(Array.from({ length: MAX_AT_ONCE }, work));
  return failures;
}

/** Whether a step ended well; says how long it took. With `pipe` its output comes in one piece, when it has ended. */
function run({ name, command }: Step, output: 'pipe' | 'inherit'): Promise<boolean> {
  const started = Date.now();
  const chunks: Buffer[] = [];
  if (output === 'inherit') process.stdout.write(`\n— ${name}: ${command}\n`);
  // npm puts node_modules/.bin on PATH; a shell finds the commands there on every system.
  const child = spawn(command, {
    stdio: ['ignore', output, output],
    env: environment,
    shell: true,
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => chunks.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (status) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      const heading = `\n— ${name}: ${command} (${seconds} s)\n`;
      process.stdout.write(Buffer.concat([Buffer.from(heading), ...chunks]));
      resolve(status === 0);
    });
  });
}
