import { foldLabel } from './foldLabel.ts';
import { foldText } from './fold.ts';

/** Hostile texts repeat nothing, so only so many answers are kept, of texts no longer than this. */
const MAX_GIVEN = 5000;
const MAX_GIVEN_LENGTH = 200;

/**
 * What is found by a word that people type: by its exact spelling (`foldText`) if there is one,
 * otherwise by a spelling that differs in accents, apostrophes, hyphens and the like
 * (`foldLabel`). Where such a spelling could mean two things it means none.
 */
export class Spellings<Value> {
  readonly #exact = new Map<string, Value>();
  readonly #folded = new Map<string, Value | undefined>();
  readonly #isExact: boolean;
  /** Answers given: texts repeat what they are asked for, and folding takes long. */
  readonly #given = new Map<string, Value | undefined>();

  /** `isExact`: no other spelling counts. */
  constructor(entries: Iterable<readonly [spelling: string, value: Value]> = [], isExact = false) {
    this.#isExact = isExact;
    for (const [spelling, value] of entries) this.set(spelling, value);
  }

  /** The last value that is set for an exact spelling holds. */
  set(spelling: string, value: Value): void {
    this.#given.clear();
    this.#exact.set(foldText(spelling), value);
    const key = foldLabel(spelling);
    const isAmbiguous = this.#folded.has(key) && this.#folded.get(key) !== value;
    this.#folded.set(key, isAmbiguous ? undefined : value);
  }

  get(text: string): Value | undefined {
    if (text.length > MAX_GIVEN_LENGTH) return this.#find(text);
    const given = this.#given.get(text);
    if (given !== undefined || this.#given.has(text)) return given;
    const value = this.#find(text);
    if (this.#given.size < MAX_GIVEN) this.#given.set(text, value);
    return value;
  }

  #find(text: string): Value | undefined {
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
