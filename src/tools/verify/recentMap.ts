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

  /** A key is no part of a longer text, which it would keep in memory. */
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
