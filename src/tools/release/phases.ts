import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { getHeapStatistics } from 'node:v8';
import { describeEnd, type Phase } from './describeEnd.ts';

export interface Phases {
  /** Says what the process does from now on. */
  readonly begin: (phase: Phase) => void;
  /** The process goes on to its end without being watched. */
  readonly end: () => void;
}

/** Nobody watches: a build within a test, or one of many in a process. */
export const UNWATCHED: Phases = { begin: () => undefined, end: () => undefined };

/**
 * Has this process watched by a small one of its own: a process that runs out of memory cannot say so itself. If it ends without
 * having said that it is done, the other says on standard error in which phase that was, and what to set
 * (`describeEnd`). A process that ends by itself, or by a signal that it answers, takes the other with it.
 */
export function watchPhases(env: NodeJS.ProcessEnv): Phases {
  const { heap_size_limit: limit } = getHeapStatistics();
  const script = fileURLToPath(new URL('phaseWatcher.ts', import.meta.url));
  const watcher = spawn(process.execPath, [script], {
    // What is set for the build (its memory, what to load first) is not for this one.
    env: { ...env, NODE_OPTIONS: '' },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const stop = (): void => {
    watcher.kill('SIGKILL');
  };
  // Without it a build is as good, and less is said when it dies.
  watcher.on('error', () => undefined);
  watcher.stdin.on('error', () => undefined);
  watcher.unref();
  process.once('exit', stop);
  // What the other would say, so that it has nothing to load.
  const begin = (phase: Phase): void => {
    watcher.stdin.write(`${describeEnd(phase, limit, totalmem())}\n`);
  };
  begin('started');
  return {
    begin,
    end: () => {
      process.off('exit', stop);
      stop();
    },
  };
}
