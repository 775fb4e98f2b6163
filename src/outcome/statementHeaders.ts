import { distance } from 'fastest-levenshtein';
import { listWords } from './cutWords.ts';
import { isBound } from './gaps.ts';
import type { Phrase, Reading, Statement } from './reading.ts';
import { createSieve, type Sieve } from './sieve.ts';
import { isValued } from './statementRules.ts';
import { NEAR_WORDS, readSecrecy, TELLING_WORDS } from './statementWords.ts';

/** The headers of the fields that decide whether an outcome is published, ready to be looked for. */
export interface Headers {
  readonly all: readonly Header[];
  /** Last word → the headers that end in it. */
  readonly byLastWord: ReadonlyMap<string, readonly Header[]>;
  /** First letters of the words of the flag's headers, as people shorten them. */
  readonly initials: ReadonlySet<string>;
  /** Words without which no header is in a text, however it is misspelt. */
  readonly hasWord: (word: string) => boolean;
  /** Finds the texts that may hold a statement. */
  readonly sieve: Sieve;
  /** Word as written → whether it may be part of a statement; filled while texts are read. */
  readonly wanted: Map<string, 'always' | 'after' | 'never'>;
}

interface Header {
  readonly about: Statement['about'];
  readonly words: readonly string[];
  /** Its letters and digits alone. */
  readonly key: string;
}

/** Prepares the headers of the flag and of consent. */
export function createHeaders(flag: readonly string[], consent: readonly string[]): Headers {
  const all = [
    ...flag.map((header) => createHeader(header, 'flag')),
    ...consent.map((header) => createHeader(header, 'consent')),
  ].filter(({ words }) => words.length > 0);
  const initials = all
    .filter(({ about, words }) => about === 'flag' && words.length >= 3)
    .map(({ words }) => words.map((word) => word.slice(0, 1)).join(''));
  return {
    all,
    byLastWord: Map.groupBy(all, ({ words }) => words.at(-1) ?? ''),
    initials: new Set(initials),
    ...createWords(all, initials),
    wanted: new Map(),
  };
}

/** Of a misspelt header one word is whole, or all of it is written as one word. */
function createWords(
  all: readonly Header[],
  initials: readonly string[],
): Pick<Headers, 'hasWord' | 'sieve'> {
  const whole = new Set([...initials, ...all.flatMap(pickTelling)]);
  const near = all.map(({ key }) => ({ word: key, mostWrong: countWrong(key) }));
  return {
    hasWord: (word) => whole.has(word) || all.some(({ key }) => isNearly(word, key)),
    sieve: createSieve([...TELLING_WORDS, ...whole], [...NEAR_WORDS, ...near]),
  };
}

/**
 * The words of a header that need to be looked for: of so many, one is whole. A word of
 * confidentiality is found with two wrong letters, so that fewer are left for the others.
 */
function pickTelling({ words, key }: Header): readonly string[] {
  const others = words.filter((word) => readSecrecy(word) === undefined);
  const mostWrong = countWrong(key) - (others.length < words.length ? MAX_WRONG_IN_SECRECY + 1 : 0);
  return others.toSorted((a, b) => b.length - a.length).slice(0, Math.max(0, mostWrong) + 1);
}

/** Letters that may be wrong in a word that `readSecrecy` finds. */
const MAX_WRONG_IN_SECRECY = 2;

function createHeader(header: string, about: Statement['about']): Header {
  const words = listWords(header);
  return { about, words, key: words.join('') };
}

/** The header that a text is, or that it is nearly. */
export function matchHeader(text: string, { all }: Headers): Header | undefined {
  const { key } = createHeader(text, 'flag');
  return all.find((header) => isNearly(key, header.key));
}

interface Found {
  readonly about: Statement['about'];
  readonly phrase: Phrase;
}

/** A header that ends at a word, as a label; or one that is nearly it, at the beginning of a line. */
export function findHeader(reading: Reading, index: number, headers: Headers): Found | undefined {
  const word = reading.words[index]?.folded ?? '';
  for (const header of headers.byLastWord.get(word) ?? []) {
    const first = index - header.words.length + 1;
    if (isWhole(reading, first, header) && isLabel(reading, first, index))
      return { about: header.about, phrase: [first, index] };
  }
  return reading.gap(index).isLine ? findNearHeader(reading, index, headers) : undefined;
}

/** Characters between two words of one header at most. */
const MAX_JOINT = 12;

function isWhole({ words }: Reading, first: number, header: Header): boolean {
  return (
    first >= 0 &&
    header.words.every((word, at) => {
      const here = words[first + at];
      const gap = (here?.start ?? 0) - (words[first + at - 1]?.end ?? 0);
      return here?.folded === word && (at === 0 || gap <= MAX_JOINT);
    })
  );
}

/** Headers of so many words are written for nothing else, wherever a separator or a value follows. */
const MIN_TELLING = 3;

function isLabel(reading: Reading, first: number, last: number): boolean {
  const before = reading.gap(first);
  const after = reading.gap(last + 1);
  if (/\*\*|__/.test(before.raw) && /\*\*|__/.test(after.raw)) return true;
  const isFollowed =
    isValued(reading, last) || after.kind === 'separator' || /[\t|]/.test(after.raw);
  if (last - first + 1 >= MIN_TELLING && isFollowed) return true;
  if (!isBound(before)) return false;
  // A word like “Restricted” is also the end of a sentence, or all of one.
  return isFollowed || (after.isLine && before.isLine);
}

/** Looked at only as far as the longest header and two words more. */
function findNearHeader(reading: Reading, from: number, headers: Headers): Found | undefined {
  const { words, gap } = reading;
  const most = Math.max(0, ...headers.all.map((header) => header.words.length)) + 2;
  let key = '';
  for (let index = from; index < Math.min(words.length, from + most); index += 1) {
    key += words[index]?.folded ?? '';
    const after = gap(index + 1);
    const isEnd = after.kind === 'separator' || after.isLine || /[\t|?]/.test(after.raw);
    if (!isEnd && !isValued(reading, index)) continue;
    const header = headers.all.find(
      (each) => each.key.length >= MIN_NEAR && isNearly(key, each.key),
    );
    if (header !== undefined) return { about: header.about, phrase: [from, index] };
    if (after.isLine) return undefined;
  }
  return undefined;
}

/** A shorter header may be another word altogether if one letter differs. */
const MIN_NEAR = 9;

/** So many letters of a header may be wrong; two that are swapped count as two. */
function countWrong({ length }: string): number {
  return length < 12 ? 1 : Math.max(2, Math.floor(length / 10));
}

/** Whether two keys differ by so little that a typing error may be all of it. */
function isNearly(some: string, other: string): boolean {
  const most = countWrong(other);
  return Math.abs(some.length - other.length) <= most && distance(some, other) <= most;
}
