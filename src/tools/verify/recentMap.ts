/**
 * Remembers what was asked for not long ago, in bounded memory: when so many units of keys are
 * kept, those not asked for since half of them came are forgotten.
 */
export class RecentMap<Value> {
  readonly #max: number;
  #recent = new Map<string, Value>();
  #older = new Map<string, Value>();
  #units = 0;

  constructor(maxUnits: number) {
    this.#max = maxUnits / 2;
  }

  get(key: string): Value | undefined {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const older = this.#older.get(key);
    if (older !== undefined) this.#put(key, older);
    return older;
  }

  /** A key that is a part of a longer text is copied first (`copyBytes`). */
  set(key: string, value: Value): void {
    this.#put(key, value);
  }

  #put(key: string, value: Value): void {
    if (this.#units > this.#max) {
      this.#older = this.#recent;
      this.#recent = new Map();
      this.#units = 0;
    }
    this.#recent.set(key, value);
    this.#units += key.length;
  }
}

/** The bytes that a text names by their numbers (Latin-1): a part of a text would keep the whole of it in memory. */
export function copyBytes(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
