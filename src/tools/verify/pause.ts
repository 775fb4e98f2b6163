import { setImmediate } from 'node:timers/promises';

/** Lets a signal end the process, and whatever else waits run, if it is due. */
export type Pause = () => Promise<void>;

const MAX_MS_WITHOUT_PAUSE = 50;

/** A pause that costs nothing while the last one is not long ago. */
export function createPause(): Pause {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < MAX_MS_WITHOUT_PAUSE) return;
    await setImmediate();
    last = performance.now();
  };
}
