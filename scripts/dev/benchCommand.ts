import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { median } from './median.ts';
import { say } from './say.ts';

const RUNS = 3;

/**
 * Runs an npm script as a process of its own and says how long it took, the start of Node
 * included, and the most memory it had: the medians of three runs. `getArguments` is asked
 * anew for each run (from 0), because some commands write only into a new folder.
 */
export function benchCommand(
  name: string,
  script: string,
  getArguments: (run: number) => readonly string[],
): void {
  const seconds: number[] = [];
  const megabytes: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const { status, stderr, output } = spawnSync(
      process.execPath,
      [
        '--import',
        './scripts/dev/reportMemory.ts',
        ...getNodeArguments(script),
        ...getArguments(run),
      ],
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], encoding: 'utf8' },
    );
    seconds.push((performance.now() - start) / 1000);
    if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
    // KiB, as reportMemory.ts wrote them.
    megabytes.push((Number(output[3]) * 1024) / 1e6);
  }
  const [least, most] = [Math.min(...seconds), Math.max(...seconds)];
  say(
    `${name}: median ${median(seconds).toFixed(2)} s of ${RUNS} runs (${least.toFixed(2)} to ` +
      `${most.toFixed(2)}), at most ${Math.round(median(megabytes))} MB in memory`,
  );
}

/** What follows `node` in a script of package.json, the flags of Node included. */
export function getNodeArguments(script: string): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [node, ...rest] = scripts[script]?.split(' ') ?? [];
  if (node !== 'node') throw new Error(`“${script}” is not a script that Node runs.`);
  return rest;
}
