import {
  BREAK,
  EMPTY_HASH,
  finishHash,
  foldAt,
  foldUnit,
  foldWords,
  hashUnit,
  NOTHING,
  SEVERAL,
} from './foldWords.ts';
import { LONGEST, type Needle, type Needles } from './needles.ts';
import { RUN, rollHash } from './runIndex.ts';
import { dropTags, readTag } from './tags.ts';

/** The name of a tag is no word of a phrase. */
const TAG_NAME = /<\/?[a-z][\w:-]*/gi;

/** Something found in a text. Offsets are UTF-16 units of that text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Whether it was found in what a reader sees, tags left out, or in the text as it stands. */
  readonly isShown: boolean;
  /** A needle, or a run of words and those who own it. */
  readonly needle: Needle | undefined;
  readonly owners: readonly number[];
  readonly run: Run | undefined;
}

interface Run {
  readonly hash: number;
  readonly words: readonly string[];
}

/**
 * Walks a text once and tells every needle and run of words in it. It reads in two lanes: the
 * text as it stands, tags and comments included, and the text that a reader sees, where inline
 * markup parts no word and no phrase, and a block parts phrases.
 */
export function scanText(text: string, needles: Needles, tell: (hit: Hit) => void): void {
  const shown = new Lane(text, needles, tell, true);
  // Without a tag both would read the same.
  const whole = text.includes('<') ? new Lane(text, needles, tell, false) : undefined;
  let hiddenUntil = 0;
  let nameUntil = 0;
  let hasAttributes = false;
  /** Words that both lanes have read alike since the last tag: as far back as this, one finds what the other does. */
  let alike = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (at === hiddenUntil && hasAttributes) whole?.endRun();
    if (unit === 0x3c && at >= hiddenUntil) {
      const tag = readTag(text, at);
      if (tag !== undefined) {
        hiddenUntil = tag.end;
        nameUntil = tag.nameEnd;
        alike = 0;
        // What stands in attributes goes on in no text around the tag.
        hasAttributes = tag.end > tag.nameEnd + 1;
        if (hasAttributes) whole?.endRun();
        else whole?.endWord();
        if (!tag.isInline) shown.endRun();
      }
    }
    const isShown = at >= hiddenUntil;
    if (at < nameUntil) continue;
    const meaning = foldUnit(unit);
    if (meaning > SEVERAL) {
      // The letters up to the end of the word are folded and hashed once for both lanes.
      const limit = isShown ? text.length : hiddenUntil;
      let hash = hashUnit(EMPTY_HASH, meaning);
      let end = at + 1;
      for (; end < limit; end += 1) {
        const next = foldUnit(text.charCodeAt(end));
        if (next <= SEVERAL) break;
        hash = hashUnit(hash, next);
      }
      whole?.addLetters(hash, at, end);
      if (isShown) shown.addLetters(hash, at, end);
      at = end - 1;
    } else if (meaning === BREAK) {
      whole?.endWord(alike > LONGEST);
      if (isShown && shown.endWord()) alike += 1;
    } else if (meaning !== NOTHING) {
      for (const letter of foldAt(text, at)) {
        for (const lane of isShown ? [whole, shown] : [whole]) {
          if (letter === ' ') lane?.endWord();
          else lane?.addCharacter(letter, at);
        }
      }
    }
  }
  whole?.endWord();
  shown.endWord();
}

class Lane {
  readonly #text: string;
  readonly #needles: Needles;
  readonly #tell: (hit: Hit) => void;
  readonly #isShown: boolean;
  readonly #hashes = new Int32Array(LONGEST);
  readonly #starts = new Int32Array(LONGEST);
  #count = 0;
  /** Words before the first that a run may begin with. */
  #runBegin = 0;
  #run = 0;
  #hash = EMPTY_HASH;
  #start = -1;
  #end = 0;

  constructor(text: string, needles: Needles, tell: (hit: Hit) => void, isShown: boolean) {
    this.#text = text;
    this.#needles = needles;
    this.#tell = tell;
    this.#isShown = isShown;
  }

  /** Letters that stand side by side, with their hash as the beginning of a word. */
  addLetters(hash: number, at: number, end: number): void {
    if (this.#start === -1) {
      this.#start = at;
      this.#hash = hash;
      this.#end = end;
      return;
    }
    // A word that a tag, or a sign that is not seen, has cut in two.
    for (let each = at; each < end; each += 1)
      this.addLetter(foldUnit(this.#text.charCodeAt(each)), each);
  }

  addLetter(letter: number, at: number): void {
    if (this.#start === -1) this.#start = at;
    this.#hash = hashUnit(this.#hash, letter);
    this.#end = at + 1;
  }

  addCharacter(character: string, at: number): void {
    for (let unit = 0; unit < character.length; unit += 1)
      this.addLetter(character.charCodeAt(unit), at);
    // Half a character is no character: its end is behind both halves.
    this.#end = at + ((this.#text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  }

  /** What stands in another block follows on no phrase: two public texts side by side are no third one. */
  endRun(): void {
    this.endWord();
    this.#runBegin = this.#count;
  }

  /** Whether a word has ended; with `isKnown` the other lane finds whatever ends with it. */
  endWord(isKnown = false): boolean {
    if (this.#start === -1) return false;
    const hash = finishHash(this.#hash);
    const place = this.#count % LONGEST;
    const dropped = this.#count >= RUN ? (this.#hashes[(this.#count - RUN) % LONGEST] ?? 0) : 0;
    this.#run = rollHash(this.#run, hash, dropped);
    this.#hashes[place] = hash;
    this.#starts[place] = this.#start;
    this.#count += 1;
    this.#hash = EMPTY_HASH;
    this.#start = -1;
    if (isKnown) return true;
    if (this.#count - this.#runBegin >= RUN && this.#needles.runs.mayHold(this.#run))
      this.#checkRun();
    if (this.#needles.mayEnd(hash)) this.#checkNeedles(hash);
    return true;
  }

  #checkRun(): void {
    const start = this.#startOf(RUN);
    const words = this.#wordsFrom(start);
    const owners = this.#needles.runs.find(this.#run, words);
    if (owners.length === 0) return;
    const run = { hash: this.#run, words };
    this.#report({ start, needle: undefined, owners, run });
  }

  #checkNeedles(hash: number): void {
    for (const needle of this.#needles.endingWith(hash)) {
      const { length } = needle.words;
      if (length > Math.min(this.#count, LONGEST) || !this.#hasHashes(needle.hashes)) continue;
      const start = this.#startOf(length);
      const words = this.#wordsFrom(start);
      if (words.length === length && words.every((word, at) => word === needle.words[at]))
        this.#report({ start, needle, owners: [], run: undefined });
    }
  }

  /** Whether the last words have these hashes. */
  #hasHashes(hashes: readonly number[]): boolean {
    for (let at = hashes.length - 1, back = 1; at >= 0; at -= 1, back += 1) {
      if (this.#hashes[(this.#count - back) % LONGEST] !== hashes[at]) return false;
    }
    return true;
  }

  #report(hit: Omit<Hit, 'end' | 'isShown'>): void {
    this.#tell({ ...hit, end: this.#end, isShown: this.#isShown });
  }

  /** Where the word begins that is so many words back. */
  #startOf(back: number): number {
    return this.#starts[(this.#count - back) % LONGEST] ?? 0;
  }

  #wordsFrom(start: number): string[] {
    const part = this.#text.slice(start, this.#end);
    return foldWords(this.#isShown ? dropTags(part) : part.replaceAll(TAG_NAME, ' '));
  }
}
