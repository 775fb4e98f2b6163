import { foldWords } from './foldWords.ts';
import type { PublicText } from './publicTexts.ts';

/** Letters of the shortest word that tells something. */
const SHORTEST = 4;
/** From here on a whole word is no other word’s stem. */
const SHORTEST_WHOLE = 6;
/** Letters that a stemmer may have put in the place of an ending. */
const STEMMED = 2;

/**
 * Knows the words of public and of withheld texts, to judge those of a search index, which are
 * single and cut down to their stems: a leak is one that no public word explains and that some
 * withheld word does.
 */
export class IndexWords {
  readonly #public: ReadonlySet<string>;
  readonly #beginnings = new Set<string>();
  readonly #joined: string;
  readonly #withheld: readonly string[];
  readonly #whole: ReadonlySet<string>;

  constructor(publicTexts: readonly PublicText[], withheldTexts: readonly string[]) {
    this.#public = collectWords(publicTexts.map(({ text }) => text));
    for (const word of this.#public) {
      for (let length = 1; length <= word.length; length += 1)
        this.#beginnings.add(word.slice(0, length));
    }
    this.#joined = [...this.#public].join('\n');
    this.#withheld = [...collectWords(withheldTexts)].filter((word) => !this.#public.has(word));
    this.#whole = new Set(this.#withheld);
  }

  /** Whether a word of the index can only be from a withheld text. */
  isWithheld(term: string): boolean {
    const word = foldWords(term).join('');
    if (word.length < SHORTEST || this.#beginnings.has(word) || this.#joined.includes(word))
      return false;
    if (word.length >= SHORTEST_WHOLE && this.#whole.has(word)) return true;
    const stem = word.slice(0, Math.max(SHORTEST - 1, word.length - STEMMED));
    if (this.#beginnings.has(stem)) return false;
    return this.#withheld.some((other) => other.startsWith(stem) || other.includes(word));
  }
}

function collectWords(texts: readonly string[]): Set<string> {
  const written = new Set<string>();
  for (const text of texts) {
    for (const word of text.split(/[^\p{L}\p{N}\p{M}\p{Cf}]+/u)) written.add(word);
  }
  return new Set([...written].flatMap(foldWords));
}
