import { pack } from './pack.ts';
import { writeCount } from './wordCount.ts';
import type { ReadText } from './readRecord.ts';

/** What is known of a word while texts are read. */
interface Counted {
  count: number;
  /** The last record that has it. */
  last: number;
  /** As it is written, without capitals where it is ever so. */
  written: string;
  hasCapitals: boolean;
}

/** Shorter words are not looked for by their likeness. */
const MIN_LETTERS = 3;

/** All words of the texts, for a reader who mistyped one. */
export class WordList {
  readonly #words = new Map<string, Counted>();
  #records = 0;

  /** Takes the words of one more record. */
  add(texts: readonly ReadText[]): void {
    this.#records += 1;
    for (const { text, places, compounds } of texts)
      for (const { parts, joins } of compounds)
        for (const { term, start, end } of [...parts, ...joins]) {
          if (term.length < MIN_LETTERS || !/^\p{L}+$/u.test(term)) continue;
          this.#count(term, () => text.slice(places.starts[start], places.ends[end - 1]));
        }
  }

  #count(term: string, write: () => string): void {
    const known = this.#words.get(term);
    if (known === undefined) {
      const written = write();
      const first = { written, hasCapitals: hasCapitals(written) };
      this.#words.set(term, { count: 1, last: this.#records, ...first });
      return;
    }
    if (known.hasCapitals) {
      const written = write();
      known.hasCapitals = hasCapitals(written);
      if (!known.hasCapitals) known.written = written;
    }
    if (known.last === this.#records) return;
    known.last = this.#records;
    known.count += 1;
  }

  /** A line for each: folded, in how many records it is (`writeCount`), and how it is written where that is not the same. */
  pack(): Uint8Array {
    const lines = [...this.#words].map(([term, { count, written }]) =>
      [term, writeCount(count), ...(written === term ? [] : [written])].join('\t'),
    );
    return pack(lines.toSorted().join('\n'));
  }
}

function hasCapitals(written: string): boolean {
  return written !== written.toLowerCase();
}
