import { foldText } from './fold.ts';

/** Something that texts may name by its id. */
interface Named {
  readonly id: string;
}

/** How ids are found in texts, in time that grows with the texts alone. */
export interface CitationIndex<T extends Named> {
  readonly byKey: ReadonlyMap<string, T>;
  /** The first words of all ids, folded. */
  readonly beginnings: ReadonlySet<string>;
  /** How many words ids have, the longest first. */
  readonly lengths: readonly number[];
}

/** Where a text names what; offsets are those of the text. */
export interface Citation<T extends Named> {
  readonly start: number;
  readonly end: number;
  readonly named: T;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const JOINT = /^\s*[-‐‑‒–—/\\_.:]\s*$/u;
/** With a letter or digit on its other side, each of these makes an id a part of something longer. */
const LONGER_BEFORE = /[\p{L}\p{N}\p{M}][-‐‑‒–/\\_.:@]$/u;
const LONGER_AFTER = /^[-‐‑‒–/\\_.:@][\p{L}\p{N}]/u;

/**
 * An index of those that a text names beyond doubt: an id like “12” or “Kenya 12” occurs in any
 * text, so a part of it without blanks has four letters and digits or more, and some of both. What
 * two ids would be the same for is not found.
 */
export function createCitationIndex<T extends Named>(names: readonly T[]): CitationIndex<T> {
  const byKey = new Map<string, T>();
  const doubtful = new Set<string>();
  const beginnings = new Set<string>();
  const lengths = new Set<number>();
  for (const named of names) {
    const words = [...named.id.matchAll(WORD)];
    const [first] = words;
    if (first === undefined || !isTelling(named.id)) continue;
    const key = createKey(named.id, words);
    if (byKey.has(key)) doubtful.add(key);
    byKey.set(key, named);
    beginnings.add(foldText(first[0]));
    lengths.add(words.length);
  }
  for (const key of doubtful) byKey.delete(key);
  return { byKey, beginnings, lengths: [...lengths].toSorted((a, b) => b - a) };
}

/** The ids that a text names, in its order: whatever their capitals, and the blanks and kinds of strokes between their words. */
export function findCitations<T extends Named>(
  text: string,
  { byKey, beginnings, lengths }: CitationIndex<T>,
): Citation<T>[] {
  if (byKey.size === 0) return [];
  const words = [...text.matchAll(WORD)];
  const found: Citation<T>[] = [];
  let done = 0;
  for (const [index, { 0: word, index: start }] of words.entries()) {
    if (start < done || !beginnings.has(word.toLowerCase())) continue;
    for (const length of lengths) {
      const own = words.slice(index, index + length);
      const last = own.at(-1);
      if (own.length < length || last === undefined) continue;
      const named = byKey.get(createKey(text, own));
      const end = last.index + last[0].length;
      if (named === undefined || isPartOfMore(text, start, end)) continue;
      found.push({ start, end, named });
      done = end;
      break;
    }
  }
  return found;
}

function isTelling(id: string): boolean {
  return id
    .split(/\s+/u)
    .some(
      (part) =>
        /\p{L}/u.test(part) &&
        /\p{N}/u.test(part) &&
        (part.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 4,
    );
}

/** The words and what joins them, folded: all strokes are one, with blanks around it or without. */
function createKey(text: string, words: readonly RegExpExecArray[]): string {
  let key = '';
  let done = words[0]?.index ?? 0;
  for (const { 0: word, index } of words) {
    const joint = text.slice(done, index);
    key += (JOINT.test(joint) ? '-' : joint) + word;
    done = index + word.length;
  }
  return foldText(key);
}

function isPartOfMore(text: string, start: number, end: number): boolean {
  return (
    LONGER_BEFORE.test(text.slice(Math.max(0, start - 4), start)) ||
    LONGER_AFTER.test(text.slice(end, end + 4))
  );
}
