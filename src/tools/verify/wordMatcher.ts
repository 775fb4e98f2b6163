import { EMPTY_HASH, finishHash, hashUnit } from '../../text/hash.ts';
import { foldUnit, foldWords } from './foldWords.ts';
import { AROUND, type Edges } from './edges.ts';
import { findIds, foldAfter, type Place } from './findIds.ts';
import { isDecided } from './idChains.ts';
import { endsInNumber, mayEndId } from './mayEndId.ts';
import type { Needle } from './needle.ts';
import { combineHashes, MAX_WORDS, Needles } from './needles.ts';
import { RUN, rollHash } from './runIndex.ts';
import { dropTags } from './tags.ts';

/** The name of a tag is no word of a phrase. */
const TAG_NAME = /<\/?[a-z][\w:-]*/gi;

/** How much of the text after an id says whether it is one, and of which others. */
export const AFTER = 400;

/** Something found in a text. Offsets are UTF-16 units of that text. */
export interface TextHit {
  readonly start: number;
  readonly end: number;
  /** Whether it was found in what a reader sees, tags left out, or in the unchanged text. */
  readonly isShown: boolean;
  /** A needle, or a run of words and those who own it. */
  readonly needle: Needle | undefined;
  readonly owners: readonly number[];
  readonly run: Run | undefined;
  /** How an id is named, if not in full: `CIV003`, or a range that it lies in. */
  readonly as?: string | undefined;
}

interface Run {
  readonly hash: number;
  readonly words: readonly string[];
}

/** A scan of a text, as far as its two ways of reading share it. */
interface Scan {
  readonly text: string;
  /** Those of the text are its first ones. */
  readonly units: Uint16Array;
  readonly needles: Needles;
  readonly onHit: (hit: TextHit) => void;
  /** Told what is open where the text is only a piece of one. */
  readonly edges: Edges | undefined;
}

/** What is scanned while nothing is. */
const NO_SCAN: Scan = {
  ...{ text: '', units: new Uint16Array(), needles: new Needles() },
  ...{ onHit: () => undefined, edges: undefined },
};

/**
 * The last words of a text as one way of reading it gives them, compared with everything to look for. It reads one
 * text after the other (`begin`): a site has more texts than it takes time to make a matcher for each.
 */
export class WordMatcher {
  /** Whether it reads what a reader sees, without tags. */
  readonly #isShown: boolean;
  readonly #hashes = new Int32Array(MAX_WORDS);
  readonly #starts = new Int32Array(MAX_WORDS);
  #scan = NO_SCAN;
  #text = '';
  #units = NO_SCAN.units;
  #needles = NO_SCAN.needles;
  #count = 0;
  /** Words before the first that a run may begin with. */
  #runBegin = 0;
  #run = 0;
  #hash = EMPTY_HASH;
  #start = -1;
  #end = 0;
  /** Up to here the numbers after an id were read together with it. */
  #linkedUntil = 0;

  constructor(isShown: boolean) {
    this.#isShown = isShown;
  }

  /** Lets go of what was read, and begins with another text. */
  begin(scan = NO_SCAN): void {
    this.#scan = scan;
    this.#text = scan.text;
    this.#units = scan.units;
    this.#needles = scan.needles;
    this.#count = 0;
    this.#runBegin = 0;
    this.#run = 0;
    this.#hash = EMPTY_HASH;
    this.#start = -1;
    this.#end = 0;
    this.#linkedUntil = 0;
  }

  /** Letters side by side, with their hash as the beginning of a word. */
  addLetters(hash: number, index: number, end: number): void {
    if (this.#start === -1) {
      this.#start = index;
      this.#hash = hash;
      this.#end = end;
      return;
    }
    // A word that a tag, or a character that shows nothing, has cut in two.
    for (let each = index; each < end; each += 1)
      this.addLetter(foldUnit(this.#units[each] ?? 0), each);
  }

  addLetter(letter: number, index: number): void {
    if (this.#start === -1) this.#start = index;
    this.#hash = hashUnit(this.#hash, letter);
    this.#end = index + 1;
  }

  addCharacter(character: string, index: number): void {
    for (let unit = 0; unit < character.length; unit += 1)
      this.addLetter(character.charCodeAt(unit), index);
    // Half a character is no character: its end is after both halves.
    this.#end = index + ((this.#text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
  }

  /** No phrase goes on into another block: two public texts side by side are no third one. */
  endRun(): void {
    this.endWord();
    this.#runBegin = this.#count;
  }

  /** Goes on where another is that has read the same words since there were so many of them, and more than are remembered. */
  follow(other: WordMatcher, since: number): void {
    const added = other.#count - since;
    for (let back = 1; back <= MAX_WORDS; back += 1) {
      const [from, to] = [
        (other.#count - back) % MAX_WORDS,
        (this.#count + added - back) % MAX_WORDS,
      ];
      this.#hashes[to] = other.#hashes[from] ?? 0;
      this.#starts[to] = other.#starts[from] ?? 0;
    }
    this.#count += added;
    this.#run = other.#run;
    this.#hash = other.#hash;
    this.#start = other.#start;
    this.#end = other.#end;
  }

  /** Whether a word has ended. */
  endWord(): boolean {
    if (this.#start === -1) return false;
    const start = this.#start;
    this.#start = -1;
    const isNumber = endsInNumber(this.#units, this.#end);
    this.addWord(finishHash(this.#hash), start, this.#end, isNumber);
    return true;
  }

  /** Whether letters were read that may belong to the same word as those that follow. */
  get isInWord(): boolean {
    return this.#start !== -1;
  }

  /** A whole word, with its finished hash, and whether it may end in a number. */
  addWord(hash: number, start: number, end: number, isNumber: boolean): void {
    const count = this.#count;
    const place = count % MAX_WORDS;
    const dropped = count >= RUN ? (this.#hashes[(count - RUN) % MAX_WORDS] ?? 0) : 0;
    const run = rollHash(this.#run, hash, dropped);
    this.#run = run;
    this.#hashes[place] = hash;
    this.#starts[place] = start;
    this.#count = count + 1;
    this.#end = end;
    const needles = this.#needles;
    if (count + 1 - this.#runBegin >= RUN && needles.runs.mayHold(run)) this.#checkRun();
    if (needles.mayEnd(hash)) this.#checkNeedles(hash);
    if (isNumber) this.#checkNumber(start);
  }

  /** Words that have ended. */
  get count(): number {
    return this.#count;
  }

  /** The hash of the last word but one. One before a run is part of no id, so a piece does not miss it. */
  #hashBefore(): number {
    return this.#count > 1 ? (this.#hashes[(this.#count - 2) % MAX_WORDS] ?? 0) : 0;
  }

  #checkNumber(start: number): void {
    const isPiece = this.#scan.edges !== undefined;
    const { ids } = this.#needles;
    if (mayEndId(this.#text, start, this.#end, this.#hashBefore(), ids, isPiece))
      this.#checkIds(start);
  }

  #checkIds(start: number): void {
    const longest = Math.min(this.#count - this.#runBegin, MAX_WORDS);
    const place = this.#createPlace(longest, start < this.#linkedUntil);
    const { found, linkedLength } = findIds(this.#needles.ids, place);
    this.#linkedUntil = Math.max(this.#linkedUntil, this.#end + linkedLength);
    for (const { needle, count, as } of found)
      this.#report({ start: this.#startOf(count), needle, owners: [], run: undefined, as });
    const { edges } = this.#scan;
    if (edges !== undefined) this.#lookBeyond(place, linkedLength, edges);
  }

  /** Whether what is said of an id could be another with the text before and after this piece. */
  #lookBeyond(place: Place, linkedLength: number, edges: Edges): void {
    if (linkedLength > 0) edges.isOpen = true;
    if (this.#end + AFTER > this.#text.length && !isDecided(foldAfter(place)))
      edges.needsAfter = true;
    // All else before the piece is parted from it by the tag that it begins with.
    if (this.#isShown && this.#startOf(1) < AROUND && place.before(1).endsWith('#'))
      edges.needsBefore = true;
  }

  #createPlace(longest: number, isLinked: boolean): Place {
    const read = (count: number): string => this.#text.slice(this.#startOf(count), this.#end);
    return {
      words: foldWords(this.#show(read(longest))),
      read: (count) => this.#show(read(count)),
      isTorn: (count) => read(count).includes('<'),
      before: (count) => {
        const start = this.#startOf(count);
        return this.#show(this.#text.slice(Math.max(0, start - AROUND), start));
      },
      isShown: this.#isShown,
      after: isLinked ? '' : this.#show(this.#text.slice(this.#end, this.#end + AFTER)),
    };
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
    const group = this.#needles.endingWith(hash);
    if (group === undefined) return;
    let combined = 0;
    for (let length = 1; length <= Math.min(this.#count, group.longest); length += 1) {
      combined = combineHashes(combined, this.#hashes[(this.#count - length) % MAX_WORDS] ?? 0);
      if (length === this.#count && group.endings.has(combined)) this.#scan.edges?.needBefore();
      if (!group.lengths.has(length)) continue;
      for (const needle of group.byHash.get(combined) ?? []) {
        const start = this.#startOf(length);
        const words = this.#wordsFrom(start);
        if (
          words.length === needle.words.length &&
          words.every((word, index) => word === needle.words[index])
        )
          this.#report({ start, needle, owners: [], run: undefined });
      }
    }
  }

  #report(hit: Omit<TextHit, 'end' | 'isShown'>): void {
    this.#scan.onHit({ ...hit, end: this.#end, isShown: this.#isShown });
  }

  /** Where the word begins that is so many words back. */
  #startOf(back: number): number {
    return this.#starts[(this.#count - back) % MAX_WORDS] ?? 0;
  }

  #wordsFrom(start: number): string[] {
    return foldWords(this.#show(this.#text.slice(start, this.#end)));
  }

  #show(part: string): string {
    return this.#isShown ? dropTags(part) : part.replaceAll(TAG_NAME, ' ');
  }
}
