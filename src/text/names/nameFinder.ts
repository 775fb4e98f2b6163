import type { Level } from '../foldings.ts';
import { chooseBounds, isWithinWord, readBounds, type WordBounds } from './wordBounds.ts';
import { Addresses, extendSpan, type Span } from './spans.ts';
import { readJoints } from './joins.ts';
import { getWordEnd, getWordStart, readLetters, type Letters } from './letters.ts';
import { createNames, type Name } from './name.ts';
import { NameFilter } from './nameFilter.ts';
import { isLower } from './script.ts';

/** A name in a text: the offsets of all that goes with it, in UTF-16 units. */
export interface NameHit extends Span {
  /** Place of the name in the list that the finder was made for. */
  readonly index: number;
}

interface Node {
  readonly next: Map<number, Node>;
  readonly names: Name[];
}

/**
 * Finds names as whole words, in every spelling that a level folds, with the joints that names
 * have: `N'Diaye` = `NDiaye`, `J. Doe` = `J Doe` = `JDoe`, `Zubei-⏎da`. An elision before it and a
 * possessive after it are words of their own; the prefixes of Arabic go with it; in scripts
 * without blanks it is found anywhere. Of a longer word, an address or a user name that holds a
 * name of several words, the whole is the hit. The rules: docs/decisions/0015.
 *
 * All names are looked for in one walk, whose length does not depend on how many they are.
 */
export class NameFinder {
  readonly #root: Node = { next: new Map(), names: [] };
  readonly #level: Level;
  readonly #filter: NameFilter;
  /** Steps of all walks, for tests of what they cost. */
  steps = 0;

  constructor(names: readonly string[], level: Level) {
    this.#level = level;
    const all = names.flatMap((source, index) => createNames(source, index, level));
    for (const name of all) this.#add(name);
    this.#filter = new NameFilter(
      all.map(({ letters }) => letters),
      level,
    );
  }

  get isEmpty(): boolean {
    return this.#root.next.size === 0;
  }

  /** Every place of every name, in the order of their beginnings; places may overlap. */
  find(text: string): NameHit[] {
    return this.#walk(text).hits;
  }

  holds(text: string): boolean {
    return this.find(text).length > 0;
  }

  /** Places where a name is part of a longer word that may be a form of it: `Mustafawi`, `Raufs`. */
  findNear(text: string): NameHit[] {
    return this.#walk(text).near;
  }

  #add(name: Name): void {
    let node = this.#root;
    for (let index = 0; index < name.letters.length; index += 1) {
      const code = name.letters.charCodeAt(index);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map(), names: [] };
        node.next.set(code, next);
      }
      node = next;
    }
    node.names.push(name);
  }

  #walk(text: string): { hits: NameHit[]; near: NameHit[] } {
    const found = { hits: new Array<NameHit>(), near: new Array<NameHit>() };
    if (this.isEmpty || !this.#filter.mayHold(text)) return found;
    const letters = readLetters(text, this.#level);
    const addresses = new Addresses(text);
    for (let start = 0; start < letters.text.length; start += 1) {
      let node = this.#root.next.get(letters.text.charCodeAt(start));
      this.steps += 1;
      for (let index = start + 1; node !== undefined; index += 1) {
        for (const name of node.names) judge(letters, start, name, addresses, found);
        node = node.next.get(letters.text.charCodeAt(index));
        this.steps += 1;
      }
    }
    return found;
  }
}

function judge(
  letters: Letters,
  start: number,
  name: Name,
  addresses: Addresses,
  found: { hits: NameHit[]; near: NameHit[] },
): void {
  const end = start + name.letters.length;
  // Most names in longer words are ruled out here, before their letters are looked at one by one.
  const isWithin = !name.isTelling && isWithinWord(letters, start) && isWithinWord(letters, end);
  const joined = isWithin ? undefined : readJoints(letters, start, name);
  const span = getSpan(letters, start, end);
  if (joined === undefined || !isExact(letters, span, name)) return;
  const bounds = readBounds(letters, start, name);
  const isAddress = (): boolean => addresses.find(span) !== undefined;
  const chosen = chooseBounds(letters, start, name, bounds, joined, isAddress);
  const { index } = name;
  if (chosen === undefined) {
    if (isNear(letters, start, name, bounds)) found.near.push({ ...span, index });
    return;
  }
  const whole = extendSpan(letters.source, getSpan(letters, chosen.from, chosen.to));
  found.hits.push({ ...(addresses.find(whole) ?? whole), index });
}

function getSpan({ starts, ends }: Letters, from: number, to: number): Span {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

/** A short name is found in no wider spelling than redaction's: على (on) is not علي. */
function isExact({ source }: Letters, { start, end }: Span, { exact }: Name): boolean {
  if (exact === undefined) return true;
  const text = source.slice(start, end);
  return readLetters(text, 'redaction').text === exact || isMixed(text);
}

/** Letters of two scripts that look alike are in one word by no honest chance. */
function isMixed(text: string): boolean {
  return /\p{Script=Latin}/u.test(text) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text);
}

/** Letters of the shortest name that other words are forms of, and how many letters an ending has. */
const MIN_STEM = 4;
const MAX_ENDING = 4;

function isNear(letters: Letters, start: number, name: Name, { from, to }: WordBounds): boolean {
  const { length } = name.letters;
  if ((from === undefined) === (to === undefined)) return false;
  const wordStart = getWordStart(letters, from === undefined ? start - 1 : start);
  if (isLower(letters, wordStart)) return false;
  const extra =
    from === undefined ? start - wordStart : getWordEnd(letters, start + length) - (start + length);
  return extra <= (length < MIN_STEM ? 1 : MAX_ENDING);
}
