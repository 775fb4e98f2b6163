import { createRoll, HashFilter, hashWord } from '../../text/hash.ts';
import { foldWords } from './foldWords.ts';
import { IdIndex } from './idIndex.ts';
import type { Needle } from './needle.ts';
import { RunIndex } from './runIndex.ts';
import type { Contents } from './contents.ts';

type NewNeedle = Omit<Needle, 'words' | 'isStrict'> & { readonly isStrict?: boolean };

/** Words of the longest needle: so many a scan remembers. */
export const MAX_WORDS = 16;
const FILTER_SIZE = 18;

/** Needles that end with one word: by the hash of all their words, so that a text is compared with none but its own. */
interface Group {
  longest: number;
  readonly lengths: Set<number>;
  /** Hashes of their last words, fewer than all: a text that begins with those may go on with what is before it. */
  readonly endings: Set<number>;
  readonly byHash: Map<number, Set<Needle>>;
}

/** So many last letters of names: how their hash is rolled, and what it is. */
interface Tails {
  readonly length: number;
  readonly roll: ReturnType<typeof createRoll>;
  readonly known: Set<number>;
}

/** Takes the word before into the hash of the words after it. */
export function combineHashes(after: number, word: number): number {
  return (Math.imul(after, 0x9e3779b1) + word) | 0;
}

/** Everything to look for. */
export class Needles {
  readonly runs = new RunIndex();
  readonly ids = new IdIndex();
  /** Files that own runs; a run names its place here. */
  readonly owners: string[] = [];
  /** Files that somebody may have a reason to keep confidential. */
  readonly confidential = new Set<string>();
  #byLastWord = new Map<number, Group>();
  #lastWords = new HashFilter(FILTER_SIZE);
  readonly #known = new Set<string>();
  /** Names to find inside longer words as well: their letters, by the last `TAIL` of them. */
  readonly names = new Map<string, Needle[]>();
  /** The last letters of names, by how many they are: `TAIL`, or all of a shorter name. */
  readonly tails = new Map<number, Tails>();

  /** Takes the runs of eight words of a text (those that begin at the words given, or all). */
  addText(
    file: string,
    text: string,
    begins?: (words: readonly string[]) => ReadonlySet<number>,
  ): void {
    if (this.owners.at(-1) !== file) this.owners.push(file);
    const words = foldWords(text);
    this.runs.add(words, this.owners.length - 1, begins?.(words));
  }

  /** Takes a few words, in this spelling; `words` if they are others than those of the source. */
  add(needle: NewNeedle & { readonly words?: readonly string[] }): void {
    const words = (needle.words ?? foldWords(needle.source)).slice(-MAX_WORDS);
    const last = words.at(-1);
    if (last === undefined) return;
    // Many outcomes may say the same; for what is only quoted, naming the first is enough.
    const file = needle.kind === 'text' || needle.kind === 'value' ? '' : needle.file;
    const name = `${needle.kind} ${file} ${needle.scope} ${words.join(' ')}`;
    if (this.#known.has(name)) return;
    this.#known.add(name);
    this.#put({ ...needle, words, isStrict: needle.isStrict === true });
  }

  /** An id in every spelling that readers recognise; with `withEnds`, by its end alone too. */
  addId(needle: NewNeedle, withEnds: boolean): void {
    const words = foldWords(needle.source);
    this.ids.add({ ...needle, words, isStrict: needle.isStrict === true }, withEnds);
  }

  /** A name that is found in longer words as well (`DrJaneExample`). */
  addName(needle: NewNeedle): void {
    const words = foldWords(needle.source);
    const letters = words.join('');
    const tail = letters.slice(-TAIL);
    const list = this.names.get(tail) ?? [];
    if (list.length === 0) this.names.set(tail, list);
    this.#addTail(tail);
    list.push({ ...needle, words: [letters], isStrict: false });
  }

  #addTail(tail: string): void {
    const { length } = tail;
    const tails = this.tails.get(length) ?? { length, roll: createRoll(length), known: new Set() };
    this.tails.set(length, tails);
    tails.known.add(
      tail.split('').reduce((hash, unit) => tails.roll(hash, unit.charCodeAt(0), 0), 0),
    );
  }

  mayEnd(hash: number): boolean {
    return this.#lastWords.mayHold(hash);
  }

  endingWith(hash: number): Group | undefined {
    return this.#byLastWord.get(hash);
  }

  remove(needle: Needle): void {
    const tail = needle.words.join('').slice(-TAIL);
    const list = this.names.get(tail) ?? [];
    const index = list.indexOf(needle);
    if (index === -1) this.#getGroup(needle).byHash.get(hashWords(needle.words))?.delete(needle);
    // A new list: the old one may be what is being read.
    else this.names.set(tail, list.toSpliced(index, 1));
  }

  /** After needles were removed: what is looked up in vain no more. */
  compact(): void {
    this.runs.compact();
    const rest = [...this.#byLastWord.values()].flatMap(({ byHash }) => [...byHash.values()]);
    this.#byLastWord = new Map();
    this.#lastWords = new HashFilter(FILTER_SIZE);
    for (const needle of rest.flatMap((same) => [...same])) this.#put(needle);
  }

  /** All of them, for a key (`createSearchKey`). */
  *listContents(): Contents {
    yield JSON.stringify(this.owners);
    yield* this.runs.listContents();
    yield* this.ids.listContents();
    for (const { byHash } of this.#byLastWord.values())
      for (const same of byHash.values()) yield JSON.stringify([...same]);
    yield JSON.stringify([...this.names]);
  }

  #getGroup({ words }: Needle): Group {
    const hash = hashWord(words.at(-1) ?? '');
    this.#lastWords.add(hash);
    const group: Group = this.#byLastWord.get(hash) ?? {
      longest: 0,
      lengths: new Set(),
      endings: new Set(),
      byHash: new Map(),
    };
    this.#byLastWord.set(hash, group);
    return group;
  }

  #put(needle: Needle): void {
    const { words } = needle;
    const group = this.#getGroup(needle);
    group.longest = Math.max(group.longest, words.length);
    group.lengths.add(words.length);
    let hash = 0;
    for (const [count, word] of words.toReversed().entries()) {
      if (count > 0) group.endings.add(hash);
      hash = combineHashes(hash, hashWord(word));
    }
    const same = group.byHash.get(hash);
    if (same === undefined) group.byHash.set(hash, new Set([needle]));
    else same.add(needle);
  }
}

function hashWords(words: readonly string[]): number {
  return words.reduceRight((hash, word) => combineHashes(hash, hashWord(word)), 0);
}

/** Letters by which a name is looked up. */
export const TAIL = 6;
