import { foldKnown, type Level } from '../foldings.ts';
import { readWritten } from './gap.ts';

/** Letters by which names are told from most texts; of a shorter name all of them. */
const MAX_BEGINNING = 5;
const BITS = 18;
const BASE = 0x01000193;
const EMPTY = 0x811c9dc5;

/** What a UTF-16 unit is folded to: no letter, several letters or half a character, or the letter. */
const NOTHING = 1;
const SEVERAL = 2;

/**
 * Tells quickly that a text holds none of some names: most texts hold no beginning of any. A
 * doubt is a yes; `NameFinder` then reads the text as it should be read.
 */
export class Sieve {
  readonly #level: Level;
  /** By length of the beginning: bits that its hash sets, few enough to be wrong rarely. */
  readonly #beginnings = new Map<number, Uint8Array>();

  constructor(names: readonly string[], level: Level) {
    this.#level = level;
    for (const name of names) {
      const length = Math.min(name.length, MAX_BEGINNING);
      const bits = this.#beginnings.get(length) ?? new Uint8Array(1 << (BITS - 3));
      this.#beginnings.set(length, bits);
      let value = EMPTY;
      for (let at = 0; at < length; at += 1) value = Math.imul(value ^ name.charCodeAt(at), BASE);
      const bit = finish(value) >>> (32 - BITS);
      bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  mayHold(text: string): boolean {
    // A ring of the last letters: eight, so that a mask finds the place of each.
    const last = new Uint16Array(8);
    let count = 0;
    const beginnings = [...this.#beginnings];
    if (beginnings.length === 0) return false;
    for (let at = 0; at < text.length; at += 1) {
      const meaning = this.#fold(text.charCodeAt(at));
      if (meaning === SEVERAL) return true;
      if (meaning === NOTHING) {
        if (readWritten(text, at) !== undefined) return true;
        continue;
      }
      last[count & 7] = meaning;
      count += 1;
      for (const [length, bits] of beginnings) {
        if (count < length) continue;
        let value = EMPTY;
        for (let back = count - length; back < count; back += 1)
          value = Math.imul(value ^ (last[back & 7] ?? 0), BASE);
        const bit = finish(value) >>> (32 - BITS);
        if (((bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0) return true;
      }
    }
    return false;
  }

  #fold(unit: number): number {
    const units = UNITS[this.#level];
    let known = units[unit] ?? 0;
    if (known === 0) {
      known = learn(unit, this.#level);
      units[unit] = known;
    }
    return known;
  }
}

/** What each unit is folded to, filled as units are met. */
const UNITS: Readonly<Record<Level, Uint16Array>> = {
  labels: new Uint16Array(0x10000),
  redaction: new Uint16Array(0x10000),
  search: new Uint16Array(0x10000),
  proof: new Uint16Array(0x10000),
};

function learn(unit: number, level: Level): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SEVERAL;
  const letters = foldKnown(String.fromCharCode(unit), level).replaceAll(
    /[^\p{L}\p{N}\p{M}]/gu,
    '',
  );
  if (letters === '') return NOTHING;
  return letters.length === 1 ? letters.charCodeAt(0) : SEVERAL;
}

/** Spreads a hash over all its bits. */
function finish(value: number): number {
  return Math.imul(value ^ (value >>> 15), 0x85ebca6b);
}
