import { listTerms } from '../../search/readTerms.ts';
import { fold } from '../../text/foldings.ts';
import { foldWords } from './foldWords.ts';
import type { PublicText } from './publicTexts.ts';

/** Letters of the shortest word that tells something. */
const MIN_LETTERS = 4;
/** From here on a whole word is no other word’s stem. */
const MIN_WHOLE = 6;
/** Letters that a stemmer may have put in the place of an ending. */
const STEMMED = 2;
/** Letters of a word that are compared: each beginning of it is kept. */
const MAX_LETTERS = 64;

/**
 * Knows the words of public and of withheld texts, to judge those of a search index, which are
 * single and cut down to their stems: a leak is one that no public word explains and that some
 * withheld word does.
 */
export class IndexWords {
  readonly #public: WordParts;
  readonly #publicTexts: readonly PublicText[];
  /** The terms of public texts as the index has them, once they are asked for. */
  #terms: ReadonlySet<string> | undefined;
  readonly #withheld: WordParts;

  constructor(publicTexts: readonly PublicText[], withheldTexts: readonly string[]) {
    const known = collectWords(publicTexts.map(({ text }) => text));
    this.#public = new WordParts([...known]);
    this.#publicTexts = publicTexts;
    this.#withheld = new WordParts(
      [...collectWords(withheldTexts)].filter((word) => !known.has(word)),
    );
  }

  /** Whether a word of the index can only be from a withheld text. */
  isWithheld(term: string): boolean {
    return this.#isLeak(term) && !this.#isPublicTerm(term);
  }

  /** Words that a hyphen or an apostrophe joins are one in the index. */
  #isPublicTerm(term: string): boolean {
    this.#terms ??= new Set(
      this.#publicTexts.flatMap(({ text }) => listTerms(fold(text, 'search'))),
    );
    return this.#terms.has(term);
  }

  #isLeak(term: string): boolean {
    const word = foldWords(term).join('').slice(0, MAX_LETTERS);
    if (word.length < MIN_LETTERS || this.#public.isBeginning(word)) return false;
    if (this.#public.isInside(word)) return false;
    if (word.length >= MIN_WHOLE && this.#withheld.isWord(word)) return true;
    const stem = word.slice(0, Math.max(MIN_LETTERS - 1, word.length - STEMMED));
    if (this.#public.isBeginning(stem)) return false;
    return this.#withheld.isBeginning(stem) || this.#withheld.isInside(word);
  }
}

/** Words, found by their beginnings, or by a part of at least `MIN_LETTERS` letters. */
class WordParts {
  readonly #words: readonly string[];
  readonly #whole: ReadonlySet<string>;
  readonly #beginnings = new Set<string>();
  #byGram: Map<string, number[]> | undefined;

  constructor(words: readonly string[]) {
    this.#words = words;
    this.#whole = new Set(words);
    for (const word of words) {
      for (let length = 1; length <= word.length; length += 1)
        this.#beginnings.add(word.slice(0, length));
    }
  }

  isWord(word: string): boolean {
    return this.#whole.has(word);
  }

  isBeginning(part: string): boolean {
    return this.#beginnings.has(part);
  }

  /** Compares with the words that hold the rarest four letters of the part, not with all. */
  isInside(part: string): boolean {
    this.#byGram ??= this.#indexGrams();
    let rarest: readonly number[] | undefined;
    for (const gram of listGrams(part)) {
      const places = this.#byGram.get(gram) ?? [];
      if (rarest === undefined || places.length < rarest.length) rarest = places;
    }
    return (rarest ?? []).some((place) => this.#words[place]?.includes(part) === true);
  }

  #indexGrams(): Map<string, number[]> {
    const byGram = new Map<string, number[]>();
    for (const [place, word] of this.#words.entries()) {
      for (const gram of listGrams(word)) {
        const places = byGram.get(gram);
        if (places === undefined) byGram.set(gram, [place]);
        else places.push(place);
      }
    }
    return byGram;
  }
}

function listGrams(word: string): Set<string> {
  const grams = new Set<string>();
  for (let index = 0; index + MIN_LETTERS <= word.length; index += 1)
    grams.add(word.slice(index, index + MIN_LETTERS));
  return grams;
}

function collectWords(texts: Iterable<string>): Set<string> {
  const written = new Set<string>();
  for (const text of new Set(texts)) for (const word of splitWords(text)) written.add(word);
  return new Set([...written].flatMap(foldWords).map((word) => word.slice(0, MAX_LETTERS)));
}

const PART = /[\p{L}\p{N}\p{M}\p{Cf}]/u;
const [UNKNOWN, YES, NO] = [0, 1, 2];
/** For each UTF-16 unit, whether words are made of it: all public texts are read so. */
const UNITS = new Uint8Array(0x10000);

/** The runs of letters, digits and marks of a text, as they are written. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let index = 0; index < text.length; index += 1) {
    const known = UNITS[text.charCodeAt(index)];
    const isPart = known === UNKNOWN ? isPartOfWord(text, index) : known === YES;
    if (isPart === (start !== -1)) continue;
    if (start !== -1) words.push(text.slice(start, index));
    start = isPart ? index : -1;
  }
  if (start !== -1) words.push(text.slice(start));
  return words;
}

function isPartOfWord(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit <= 0xdfff) return isPartOfPair(text, index);
  if (UNITS[unit] === UNKNOWN) UNITS[unit] = PART.test(String.fromCharCode(unit)) ? YES : NO;
  return UNITS[unit] === YES;
}

/** The same for half of a character. */
function isPartOfPair(text: string, index: number): boolean {
  const isSecond = index > 0 && (text.codePointAt(index - 1) ?? 0) > 0xffff;
  return PART.test(String.fromCodePoint(text.codePointAt(isSecond ? index - 1 : index) ?? 0));
}
