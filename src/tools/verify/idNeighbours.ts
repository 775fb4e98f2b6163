import { listNames } from './createNeedles.ts';
import { foldWords } from './foldWords.ts';
import type { Needle } from './needle.ts';
import { MAX_WORDS } from './needles.ts';
import type { Provable } from './provable.ts';
import type { Contents } from './contents.ts';

/** How far around a hit the rest of a longer id is looked for. */
const AROUND = 300;

/**
 * Public ids of which a withheld one is a part (`CIV` in `CIV/002`): where the text
 * holds the whole public id, the withheld one was not named.
 */
export class IdNeighbours {
  readonly #ids = new Set<string>();
  #longest = 0;

  constructor({ outcomes }: Provable) {
    for (const name of outcomes.flatMap(listNames)) {
      const words = foldWords(name).slice(0, MAX_WORDS);
      this.#longest = Math.max(this.#longest, words.length);
      this.#ids.add(words.join(' '));
    }
  }

  /** All of them, for a key (`createSearchKey`). */
  *listContents(): Contents {
    yield JSON.stringify([...this.#ids]);
  }

  /** Whether a hit of a withheld id is a part of a public one. */
  isPublic(needle: Needle, text: string, start: number, end: number): boolean {
    if (!['id', 'file-name', 'hidden-name'].includes(needle.kind)) return false;
    const words = foldWords(text.slice(start, end));
    const others = this.#longest - words.length;
    if (others <= 0) return false;
    const before = foldWords(text.slice(Math.max(0, start - AROUND), start)).slice(-others);
    const after = foldWords(text.slice(end, end + AROUND)).slice(0, others);
    for (let first = 0; first <= before.length; first += 1) {
      for (
        let last = first === 0 ? 1 : 0;
        first + last <= others && last <= after.length;
        last += 1
      ) {
        const around = [...before.slice(before.length - first), ...words, ...after.slice(0, last)];
        if (this.#ids.has(around.join(' '))) return true;
      }
    }
    return false;
  }
}
