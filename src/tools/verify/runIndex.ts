import { createRoll, HashFilter, hashWord } from '../../text/hash.ts';
import { packNumbers, type Contents } from './contents.ts';

/** Words of a run: long enough to be nobody else's, short enough that no sentence escapes. */
export const RUN = 8;

/** Owners of one run that are kept: a text is compared with all of them. */
const MAX_OWNERS = 64;

/** The hash of the next run: one word more at its end, one less at its beginning. */
export const rollHash = createRoll(RUN);

const FILTER_SIZE = 24;
const MIN_FILTER_SIZE = 12;
/** With so many bits more than runs need to be numbered, one in sixteen answers is wrong at most. */
const FILTER_MARGIN = 4;

/** Every run of words of many texts, found by the hash of the run and compared word by word. */
export class RunIndex {
  readonly #words: string[] = [];
  readonly #starts: number[] = [];
  readonly #owners: number[] = [];
  #filter = new HashFilter(FILTER_SIZE);
  /** Hash of a run → its places in `#starts` and `#owners`. */
  readonly #places = new Map<number, number[]>();

  /** Takes the runs of a text that begin at the words given (all, if none are). */
  add(words: readonly string[], owner: number, begins?: ReadonlySet<number>): void {
    const hashes = words.map(hashWord);
    const base = this.#words.length;
    for (const word of words) this.#words.push(word);
    let hash = 0;
    for (const [index, added] of hashes.entries()) {
      hash = rollHash(hash, added, index >= RUN ? (hashes[index - RUN] ?? 0) : 0);
      const begin = index - RUN + 1;
      if (begin < 0 || begins?.has(begin) === false) continue;
      const same = this.#places.get(hash) ?? [];
      if (same.length > 0) {
        const run = words.slice(begin, begin + RUN);
        if (same.length >= MAX_OWNERS || this.#hasRun(same, run, owner)) continue;
      }
      const place = this.#starts.push(base + begin) - 1;
      this.#owners.push(owner);
      this.#filter.add(hash);
      if (same.length === 0) this.#places.set(hash, same);
      same.push(place);
    }
  }

  /** A text that says the same again and again has each run once. */
  #hasRun(places: readonly number[], run: readonly string[], owner: number): boolean {
    return places.some((place) => this.#owners[place] === owner && this.#isAt(place, run));
  }

  /** Whether a run may be among them; for most that are not, the filter alone says so. */
  mayHold(hash: number): boolean {
    return this.#filter.mayHold(hash) && this.#places.has(hash);
  }

  /** The owners of a run. */
  find(hash: number, words: readonly string[]): number[] {
    return (this.#places.get(hash) ?? []).flatMap((place) =>
      this.#isAt(place, words) ? [this.#owners[place] ?? -1] : [],
    );
  }

  /** Removes a run, except where its owner is spared. */
  remove(hash: number, words: readonly string[], isSpared: (owner: number) => boolean): void {
    const places = this.#places.get(hash) ?? [];
    const rest = places.filter(
      (place) => isSpared(this.#owners[place] ?? -1) || !this.#isAt(place, words),
    );
    if (rest.length > 0) this.#places.set(hash, rest);
    else this.#places.delete(hash);
  }

  /** After runs were removed: what is looked up in vain no more. */
  compact(): void {
    // No larger than it must be: most of a small one is in the processor's own memory.
    const size = Math.ceil(Math.log2(this.#places.size + 1)) + FILTER_MARGIN;
    this.#filter = new HashFilter(Math.min(Math.max(size, MIN_FILTER_SIZE), FILTER_SIZE));
    for (const hash of this.#places.keys()) this.#filter.add(hash);
  }

  /** All runs, for a key (`createSearchKey`). */
  *listContents(): Contents {
    yield this.#words.join(' ');
    for (const numbers of [this.#starts, this.#owners, this.#places.keys()])
      yield packNumbers(numbers);
    yield packNumbers(this.#places.values().flatMap((places) => [places.length, ...places]));
  }

  #isAt(place: number, words: readonly string[]): boolean {
    const start = this.#starts[place] ?? 0;
    return words.every((word, index) => this.#words[start + index] === word);
  }
}
