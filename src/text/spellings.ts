import { foldLabel } from './foldLabel.ts';
import { foldText } from './fold.ts';

/**
 * What is found by a word that people type: by its exact spelling (`foldText`) if there is one,
 * otherwise by a spelling that differs in accents, apostrophes, hyphens and the like
 * (`foldLabel`). Where such a spelling could mean two things it means none.
 */
export class Spellings<Value> {
  readonly #exact = new Map<string, Value>();
  readonly #folded = new Map<string, Value | undefined>();
  readonly #isExact: boolean;

  /** `isExact`: no other spelling counts. */
  constructor(entries: Iterable<readonly [spelling: string, value: Value]> = [], isExact = false) {
    this.#isExact = isExact;
    for (const [spelling, value] of entries) this.set(spelling, value);
  }

  /** The last value that is set for an exact spelling holds. */
  set(spelling: string, value: Value): void {
    this.#exact.set(foldText(spelling), value);
    const key = foldLabel(spelling);
    const isAmbiguous = this.#folded.has(key) && this.#folded.get(key) !== value;
    this.#folded.set(key, isAmbiguous ? undefined : value);
  }

  get(text: string): Value | undefined {
    const exact = this.#exact.get(foldText(text));
    return exact !== undefined || this.#isExact ? exact : this.#folded.get(foldLabel(text));
  }

  /** The value that is set for this very spelling. */
  getExact(text: string): Value | undefined {
    return this.#exact.get(foldText(text));
  }

  has(text: string): boolean {
    return this.get(text) !== undefined;
  }

  /** The exact spellings, folded. */
  keys(): IterableIterator<string> {
    return this.#exact.keys();
  }

  /** And what each means. */
  [Symbol.iterator](): IterableIterator<[spelling: string, value: Value]> {
    return this.#exact.entries();
  }
}
