/**
 * How two threads share a list of files: this one takes it from the front, the other from the end,
 * a few at a time, until all are taken.
 */
export interface SharedWork {
  readonly count: number;
  /** In shared memory: how many parts are taken, how often the other thread has said that it goes on, and how it ended. */
  readonly state: Int32Array<SharedArrayBuffer>;
}

/** Files in one part: so few that neither thread waits long for the other at the end. */
export const PART_FILES = 40;

const [TAKEN, BEATS, END] = [0, 1, 2] as const;
const STATES = 3;

export function createSharedWork(count: number): SharedWork {
  return { count, state: new Int32Array(new SharedArrayBuffer(4 * STATES)) };
}

/** Takes a part; whether one was left. */
export function takePart({ count, state }: SharedWork): boolean {
  return Atomics.add(state, TAKEN, 1) < Math.ceil(count / PART_FILES);
}

/** Says that the other thread is still at work; `isNew`: that there is something to fetch. */
export function beat({ state }: SharedWork, isNew: boolean): void {
  Atomics.add(state, BEATS, 1);
  if (isNew) Atomics.notify(state, BEATS);
}

/** Says that the other thread has ended. */
export function endWork(work: SharedWork): void {
  Atomics.store(work.state, END, 1);
  beat(work, true);
}

export function hasEnded({ state }: SharedWork): boolean {
  return Atomics.load(state, END) === 1;
}

/** How often the other thread has said that it goes on. */
export function countBeats({ state }: SharedWork): number {
  return Atomics.load(state, BEATS);
}

/** Waits until the other thread has something new, no longer than so many milliseconds; whether it went on meanwhile. */
export function waitForBeat({ state }: SharedWork, known: number, most: number): boolean {
  return (
    Atomics.wait(state, BEATS, known, most) !== 'timed-out' || Atomics.load(state, BEATS) !== known
  );
}
