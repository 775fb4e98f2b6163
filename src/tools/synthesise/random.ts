/** A source of numbers from 0 to below 1, the same for the same seed on every machine (Mulberry32). */
export interface Random {
  readonly next: () => number;
  /** One of the list, each as likely as another. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of the list, the first ones more often, and the more so the larger `skew` is (1: all alike): how countries and topics are spread in real harvests. */
  readonly pickSkewed: <T>(list: readonly T[], skew?: number) => T;
  /** True in the given share of cases. */
  readonly chance: (share: number) => boolean;
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
}

export function createRandom(seed: number, stream = 0): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const index = <T>(list: readonly T[], share: number): T => {
    const item = list[Math.floor(share * list.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  return {
    next,
    pick: (list) => index(list, next()),
    pickSkewed: (list, skew = 2.2) => index(list, next() ** skew),
    chance: (share) => next() < share,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
  };
}
