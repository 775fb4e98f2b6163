import { NOTHING, SEVERAL, UNIT_FOLDERS } from '../foldUnit.ts';
import type { Level } from '../foldings.ts';
import { EMPTY_HASH, finishHash, HashFilter, hashUnit, hashWord } from '../hash.ts';
import { readWritten } from './gap.ts';

/** Letters by which names are distinguished from most texts; of a shorter name all of them. */
const MAX_BEGINNING = 5;
const FILTER_SIZE = 18;

/**
 * Answers quickly that a text holds none of some names: most texts hold no beginning of any. If in
 * doubt the answer is yes; `NameFinder` then reads the text in full.
 */
export class NameFilter {
  readonly #fold: (unit: number) => number;
  /** By length of the beginning. */
  readonly #beginnings: readonly (readonly [length: number, hashes: HashFilter])[];

  constructor(names: readonly string[], level: Level) {
    this.#fold = UNIT_FOLDERS[level];
    const byLength = new Map<number, HashFilter>();
    for (const beginning of names.map((name) => name.slice(0, MAX_BEGINNING))) {
      const hashes = byLength.get(beginning.length) ?? new HashFilter(FILTER_SIZE);
      byLength.set(beginning.length, hashes);
      hashes.add(hashWord(beginning));
    }
    this.#beginnings = [...byLength];
  }

  mayHold(text: string): boolean {
    if (this.#beginnings.length === 0) return false;
    // A ring of the last letters: eight, so that a mask finds the place of each.
    const last = new Uint16Array(8);
    let count = 0;
    for (let index = 0; index < text.length; index += 1) {
      const folded = this.#fold(text.charCodeAt(index));
      if (folded === SEVERAL) return true;
      if (folded <= NOTHING) {
        if (readWritten(text, index) !== undefined) return true;
        continue;
      }
      last[count & 7] = folded;
      count += 1;
      for (const [length, hashes] of this.#beginnings) {
        if (count < length) continue;
        let hash = EMPTY_HASH;
        for (let back = count - length; back < count; back += 1)
          hash = hashUnit(hash, last[back & 7] ?? 0);
        if (hashes.mayHold(finishHash(hash))) return true;
      }
    }
    return false;
  }
}
