import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';

/** `npm test`: everything that has to hold, in the order in which it is quickest to know. */
const STEPS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  [
    'Types of the pages',
    'astro',
    'check',
    '--minimumSeverity',
    'warning',
    '--minimumFailingSeverity',
    'warning',
  ],
  ['Types of the rest', 'tsc', '--noEmit'],
  ['Lint', 'eslint', '.', '--max-warnings', '0'],
  ['Formatting', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['Unused code and dependencies', 'knip'],
  ['Tests', 'vitest', 'run', '--project', 'unit', '--project', 'site'],
];

const environment: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
try {
  environment['CHROMIUM_PATH'] = ensureBrowser();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

for (const [name, command, ...args] of STEPS) {
  process.stdout.write(`\n— ${name}: ${command} ${args.join(' ')}\n`);
  // npm puts node_modules/.bin on PATH; a shell finds the commands there on every system.
  const { status } = spawnSync(`${command} ${args.join(' ')}`, {
    stdio: 'inherit',
    env: environment,
    shell: true,
  });
  if (status === 0) continue;
  process.stderr.write(`\n${name}: failed.\n`);
  process.exit(status ?? 1);
}
