import { foldWords, hashWord } from './foldWords.ts';
import { RunIndex } from './runIndex.ts';

/** What a needle is, which decides what the publisher is told. */
type NeedleKind =
  | 'id'
  | 'file-name'
  | 'hidden-name'
  | 'key'
  | 'text'
  | 'value'
  | 'redacted'
  | 'unused-value'
  | 'merged-header';

/**
 * Where a needle means something: everywhere; outside program code, whose words are few and
 * common; or only where a reader sees it.
 */
export type Scope = 'everywhere' | 'content' | 'shown';

/** A few words to look for, in order and next to each other. */
export interface Needle {
  readonly kind: NeedleKind;
  /** Path of the fragment within the content folder, or of `programme.md`. */
  readonly file: string;
  /** As the publisher wrote it. */
  readonly source: string;
  readonly words: readonly string[];
  /** Of each word (`hashWord`), to tell most texts apart without reading them. */
  readonly hashes: readonly number[];
  readonly scope: Scope;
  /** Stays a needle although public texts hold it: that a withheld outcome exists must not be read there either. */
  readonly isStrict: boolean;
}

/** How many letters and digits a needle has: few of them say nothing in the noise of a binary file. */
export function measureNeedle({ words }: Needle): number {
  return words.join('').length;
}

/** Words before the last that a scan remembers. */
export const LONGEST = 16;
const FILTER_BITS = 18;

/** Everything to look for. */
export class Needles {
  readonly runs = new RunIndex();
  /** Files that own runs; a run names its place here. */
  readonly owners: string[] = [];
  readonly #byLastWord = new Map<number, Needle[]>();
  readonly #filter = new Uint8Array(1 << (FILTER_BITS - 3));
  readonly #known = new Set<string>();
  /** Names to find inside longer words as well: their letters, by the last `TAIL` of them. */
  readonly names = new Map<string, Needle[]>();

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

  add(
    needle: Omit<Needle, 'words' | 'hashes' | 'isStrict'> & { readonly isStrict?: boolean },
  ): void {
    const words = foldWords(needle.source).slice(-LONGEST);
    const last = words.at(-1);
    if (last === undefined) return;
    const name = `${needle.kind} ${needle.file} ${words.join(' ')}`;
    if (this.#known.has(name)) return;
    this.#known.add(name);
    const hashes = words.map(hashWord);
    this.#put({ ...needle, words, hashes, isStrict: needle.isStrict === true }, last);
  }

  /** A name that is telling enough to be found in any longer word (`DrJaneExample`). */
  addName(needle: Omit<Needle, 'words' | 'hashes' | 'isStrict'>): void {
    const words = foldWords(needle.source);
    const letters = words.join('');
    const tail = letters.slice(-TAIL);
    this.names.set(tail, [
      ...(this.names.get(tail) ?? []),
      { ...needle, words: [letters], hashes: [], isStrict: false },
    ]);
  }

  mayEnd(hash: number): boolean {
    const bit = hash >>> (32 - FILTER_BITS);
    return ((this.#filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  endingWith(hash: number): readonly Needle[] {
    return this.#byLastWord.get(hash) ?? [];
  }

  remove(needle: Needle): void {
    const list = this.names.get(needle.words.join('').slice(-TAIL)) ?? [];
    if (list.includes(needle)) {
      this.names.set(
        needle.words.join('').slice(-TAIL),
        list.filter((other) => other !== needle),
      );
      return;
    }
    const hash = hashWord(needle.words.at(-1) ?? '');
    this.#byLastWord.set(
      hash,
      this.endingWith(hash).filter((other) => other !== needle),
    );
  }

  #put(needle: Needle, last: string): void {
    const hash = hashWord(last);
    const bit = hash >>> (32 - FILTER_BITS);
    this.#filter[bit >>> 3] = (this.#filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
    const list = this.#byLastWord.get(hash);
    if (list === undefined) this.#byLastWord.set(hash, [needle]);
    else list.push(needle);
  }
}

/** Letters by which a name is looked up. */
export const TAIL = 6;
