import { hashWord } from './foldWords.ts';

/** Words of a run: long enough to be nobody else's, short enough that no sentence escapes. */
export const RUN = 8;

/** Owners of one run that are kept: a text is compared with all of them. */
const MAX_OWNERS = 64;

const BASE = 0x2c1b3c6d;
const BASE_TO_THE_RUN = Array.from({ length: RUN }).reduce<number>(
  (power) => Math.imul(power, BASE),
  1,
);

/** The hash of the next run: one word more behind, one less in front. */
export function rollHash(hash: number, added: number, dropped: number): number {
  return (Math.imul(hash, BASE) + added - Math.imul(dropped, BASE_TO_THE_RUN)) | 0;
}

const FILTER_BITS = 24;

/** Every run of words of many texts, found by the hash of the run and compared word by word. */
export class RunIndex {
  readonly #words: string[] = [];
  readonly #starts: number[] = [];
  readonly #owners: number[] = [];
  readonly #filter = new Uint8Array(1 << (FILTER_BITS - 3));
  readonly #heads = new Map<number, number[]>();

  /** Takes the runs of a text that begin at the words given (all, if none are). */
  add(words: readonly string[], owner: number, begins?: ReadonlySet<number>): void {
    const hashes = words.map(hashWord);
    const base = this.#words.length;
    for (const word of words) this.#words.push(word);
    let hash = 0;
    for (const [at, added] of hashes.entries()) {
      hash = rollHash(hash, added, at >= RUN ? (hashes[at - RUN] ?? 0) : 0);
      const begin = at - RUN + 1;
      if (begin < 0 || begins?.has(begin) === false) continue;
      const same = this.#heads.get(hash) ?? [];
      if (same.length > 0) {
        const run = words.slice(begin, begin + RUN);
        if (same.length >= MAX_OWNERS || this.#hasRun(same, run, owner)) continue;
      }
      const place = this.#starts.push(base + begin) - 1;
      this.#owners.push(owner);
      const bit = hash >>> (32 - FILTER_BITS);
      this.#filter[bit >>> 3] = (this.#filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
      if (same.length === 0) this.#heads.set(hash, same);
      same.push(place);
    }
  }

  /** A text that says the same again and again has each run once. */
  #hasRun(places: readonly number[], run: readonly string[], owner: number): boolean {
    return places.some((place) => this.#owners[place] === owner && this.#isAt(place, run));
  }

  /** Whether a run may be among them; most that are not are told by the filter alone. */
  mayHold(hash: number): boolean {
    const bit = hash >>> (32 - FILTER_BITS);
    const isMarked = ((this.#filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
    return isMarked && this.#heads.has(hash);
  }

  /** The owners of a run. */
  find(hash: number, words: readonly string[]): number[] {
    return (this.#heads.get(hash) ?? []).flatMap((place) =>
      this.#isAt(place, words) ? [this.#owners[place] ?? -1] : [],
    );
  }

  /** Forgets a run, unless its owner is the one who is spared. */
  remove(hash: number, words: readonly string[], spared: number): void {
    const head = this.#heads.get(hash);
    if (head === undefined) return;
    const rest = head.filter(
      (place) => this.#owners[place] === spared || !this.#isAt(place, words),
    );
    if (rest.length > 0) this.#heads.set(hash, rest);
    else this.#heads.delete(hash);
  }

  #isAt(place: number, words: readonly string[]): boolean {
    const start = this.#starts[place] ?? 0;
    return words.every((word, at) => this.#words[start + at] === word);
  }
}
