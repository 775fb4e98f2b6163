/** FNV-1a in 32 bits: the hash of no units, to which `hashUnit` adds one after the other. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Spreads what `hashUnit` gathered over all 32 bits. */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** The finished hash of all units of a word. */
export function hashWord(word: string): number {
  return finishHash(hashUnits(word));
}

/** FNV-1a of all units of a text. */
export function hashUnits(text: string): number {
  let hash = EMPTY_HASH;
  for (let index = 0; index < text.length; index += 1)
    hash = hashUnit(hash, text.charCodeAt(index));
  return hash;
}

const ROLL_BASE = 0x2c1b3c6d;

/** Makes the function that rolls a hash over so many values: one is added at the end, one dropped at the beginning. */
export function createRoll(
  length: number,
): (hash: number, added: number, dropped: number) => number {
  let power = 1;
  for (let index = 0; index < length; index += 1) power = Math.imul(power, ROLL_BASE);
  return (hash, added, dropped) =>
    (Math.imul(hash, ROLL_BASE) + added - Math.imul(dropped, power)) | 0;
}

/**
 * A set of finished hashes that answers quickly: a no is certain, a yes may be wrong. Each hash is three bits of one
 * number of 32 bits, so that it costs one look into memory.
 */
export class HashFilter {
  readonly #shift: number;
  readonly #bits: Int32Array;

  /** `size`: there are so many times two bits (2 to the power of it), 32 at least. */
  constructor(size: number) {
    this.#shift = 32 - (size - 5);
    this.#bits = new Int32Array(1 << (size - 5));
  }

  add(hash: number): void {
    const place = hash >>> this.#shift;
    this.#bits[place] = (this.#bits[place] ?? 0) | chooseBits(hash);
  }

  mayHold(hash: number): boolean {
    const bits = chooseBits(hash);
    return ((this.#bits[hash >>> this.#shift] ?? 0) & bits) === bits;
  }
}

/** By the lower bits of a hash: the upper ones say which number. */
function chooseBits(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31)) | (1 << ((hash >>> 10) & 31));
}
