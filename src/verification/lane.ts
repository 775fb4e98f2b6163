import {
  EMPTY_HASH,
  finishHash,
  foldAt,
  foldUnit,
  foldWords,
  hashUnit,
  SEVERAL,
} from './foldWords.ts';
import { findIds, type Place } from './findIds.ts';
import { combineHashes, LONGEST, type Needle, type Needles } from './needles.ts';
import { RUN, rollHash } from './runIndex.ts';
import { dropTags } from './tags.ts';

/** The name of a tag is no word of a phrase. */
const TAG_NAME = /<\/?[a-z][\w:-]*/gi;

const [ZERO, NINE, ASCII] = [0x30, 0x39, 0x7f];
/** What may lead from an id to a further number, past the ends of a few tags. */
const LINK =
  /(?:<\/?[a-z][^<>]{0,100}>){0,3}(?:\s{0,2}(?:[\p{Pd}\u2212/,;&+|~→>]|\.{2}|…)|\s{1,2}(?:\p{L}{1,7}|[^\p{ASCII}\s]{1,8})\s)[^"\n]{0,40}\p{Nd}/uy;
/** How much of the text around an id says whether it is one, and of which others. */
const AROUND = 60;
const AFTER = 400;

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
  /** How an id is named, if not in full: `CIV003`, or a range that it lies in. */
  readonly as?: string | undefined;
}

interface Run {
  readonly hash: number;
  readonly words: readonly string[];
}

/** The last words of a text as one way of reading it gives them, compared with everything to look for. */
export class Lane {
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
  /** Up to here the numbers after an id were read together with it. */
  #linkedUntil = 0;

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
    const start = this.#start;
    this.#start = -1;
    if (isKnown) return true;
    if (this.#count - this.#runBegin >= RUN && this.#needles.runs.mayHold(this.#run))
      this.#checkRun();
    if (this.#needles.mayEnd(hash)) this.#checkNeedles(hash);
    if (this.#mayBeId(start)) this.#checkIds(start);
    return true;
  }

  /** Whether the word that begins here ends in a number that may name an id; few do. */
  #mayBeId(start: number): boolean {
    let at = this.#end - 1;
    let unit = foldUnit(this.#text.charCodeAt(at));
    // A character of two units, such as a digit in bold: look closer.
    if (unit <= SEVERAL) return /\d$/.test(foldAt(this.#text, Math.max(start, at - 1)));
    let number = 0;
    for (let power = 1; unit >= ZERO && unit <= NINE; power *= 10) {
      number += (unit - ZERO) * power;
      at -= 1;
      unit = at < start ? 0 : foldUnit(this.#text.charCodeAt(at));
    }
    if (at === this.#end - 1) return false;
    const { ids } = this.#needles;
    // Left to the closer look: `#003`.
    if (at < start && this.#text[at] === '#') return ids.hasNumber(number);
    const before =
      at < start ? (this.#hashes[(this.#count - 2) % LONGEST] ?? 0) : this.#hashLetters(start, at);
    if (before !== undefined && !ids.mayFollowWord(before)) return false;
    return ids.hasNumber(number) || this.#isLinked();
  }

  /** The hash of the letters up to one that stand before a number, if nothing parts them from it. */
  #hashLetters(start: number, last: number): number | undefined {
    let first = last + 1;
    for (; first > start; first -= 1) {
      const unit = foldUnit(this.#text.charCodeAt(first - 1));
      // A tag, or what is not seen, inside the word.
      if (unit <= SEVERAL) return undefined;
      // A number, or letters of another script, which are no part of the id.
      if (unit <= NINE || (unit > ASCII && first <= last)) break;
    }
    let hash = EMPTY_HASH;
    for (let at = first; at <= last; at += 1)
      hash = hashUnit(hash, foldUnit(this.#text.charCodeAt(at)));
    return finishHash(hash);
  }

  /** Whether what follows may go on to another number: `–005`, `, 004`, `to`. */
  #isLinked(): boolean {
    LINK.lastIndex = this.#end;
    return LINK.test(this.#text);
  }

  #checkIds(start: number): void {
    const longest = Math.min(this.#count - this.#runBegin, LONGEST);
    const place = this.#createPlace(longest, start < this.#linkedUntil);
    const { found, linkedLength } = findIds(this.#needles.ids, place);
    this.#linkedUntil = Math.max(this.#linkedUntil, this.#end + linkedLength);
    for (const { needle, count, as } of found)
      this.#report({ start: this.#startOf(count), needle, owners: [], run: undefined, as });
  }

  #createPlace(longest: number, isLinked: boolean): Place {
    const show = (text: string): string =>
      this.#isShown ? dropTags(text) : text.replaceAll(TAG_NAME, ' ');
    const read = (count: number): string => this.#text.slice(this.#startOf(count), this.#end);
    return {
      words: foldWords(show(read(longest))),
      read: (count) => show(read(count)),
      isTorn: (count) => read(count).includes('<'),
      before: (count) => {
        const start = this.#startOf(count);
        return show(this.#text.slice(Math.max(0, start - AROUND), start));
      },
      isShown: this.#isShown,
      after: isLinked ? '' : show(this.#text.slice(this.#end, this.#end + AFTER)),
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
      combined = combineHashes(combined, this.#hashes[(this.#count - length) % LONGEST] ?? 0);
      if (!group.lengths.has(length)) continue;
      for (const needle of group.byHash.get(combined) ?? []) {
        const start = this.#startOf(length);
        const words = this.#wordsFrom(start);
        if (
          words.length === needle.words.length &&
          words.every((word, at) => word === needle.words[at])
        )
          this.#report({ start, needle, owners: [], run: undefined });
      }
    }
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
